import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTask } from '../../../src/azure/task.ts';
import { inputVariable } from '../../../src/azure/task-names.ts';
import { loadBackend } from '../../../src/backends/index.ts';
import { runCli } from '../../../src/cli/main.ts';
import { type StepName, steps } from '../../../src/github/index.ts';
import { startFront } from './front.ts';
import type { Job, JobRunner } from './run.ts';

const target = { repository: 'https://github.com/acme/shop', ref: 'main', sha: 'c'.repeat(40) };

/** The command line, as a person runs it. */
export const terminal = (...switches: readonly string[]): JobRunner => ({
  async run({ inputs, env, process }) {
    const flags = Object.entries({ ...inputs, ...target }).flatMap(([name, value]) => [`--${name}`, value]);
    return [await runCli(process(['scan', ...flags, ...switches], env))];
  },
});

/** The steps of the GitHub Action, one process each, against an API that repeats the token. */
export const github: JobRunner = { masks: /^::add-mask::.*$/gm, run: runSteps };

async function runSteps(job: Job): Promise<readonly number[]> {
  const api = await repeatingApi(job);
  const folder = join(job.cwd, '../runner');
  mkdirSync(folder);
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'];
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ number: 5, pull_request: { number: 5, head: {}, base: {} } }));
  try {
    const codes: number[] = [];
    for (const name of ['scan', 'report', 'gate', 'post'] satisfies StepName[]) {
      const own = files.map((file) => [file, join(folder, `${name}-${file}`)] as const);
      for (const [, path] of own) writeFileSync(path, '');
      const process = job.process([], {
        ...job.env,
        ...Object.fromEntries(own),
        ...Object.fromEntries(
          Object.entries({
            ...job.inputs,
            'github-token': job.platformToken,
            comment: 'always',
            'upload-sarif': 'true',
            artifact: 'false',
          }).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]),
        ),
        GITHUB_ACTIONS: 'true',
        RUNNER_DEBUG: '1',
        RUNNER_TEMP: folder,
        GITHUB_EVENT_NAME: 'pull_request_target',
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_API_URL: api.url,
        GITHUB_GRAPHQL_URL: `${api.url}/graphql`,
        GITHUB_SHA: target.sha,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_RUN_ID: '77',
        GITHUB_JOB: 'security',
        GITHUB_WORKFLOW: 'ci',
      });
      codes.push(await steps[name](process));
    }
    return codes;
  } finally {
    await api.close();
  }
}

/** The command line in a job of GitLab, for a merge request, against an API that repeats the token. */
export const gitlab: JobRunner = {
  async run(job) {
    const api = await repeatingApi(job);
    try {
      const flags = Object.entries({ ...job.inputs, comment: 'always' }).flatMap(([name, value]) => [
        `--${name}`,
        value,
      ]);
      const process = job.process(['scan', ...flags, '--verbose'], {
        ...job.env,
        GITLAB_CI: 'true',
        GITLAB_TOKEN: job.platformToken,
        CI_API_V4_URL: `${api.url}/api/v4`,
        CI_PROJECT_ID: '3',
        CI_PROJECT_PATH: 'acme/shop',
        CI_PROJECT_URL: 'https://gitlab.example/acme/shop',
        CI_PIPELINE_ID: '9',
        CI_JOB_ID: '99',
        CI_JOB_NAME: 'security',
        CI_COMMIT_SHA: target.sha,
        CI_COMMIT_REF_NAME: 'main',
        CI_MERGE_REQUEST_IID: '5',
        CI_MERGE_REQUEST_PROJECT_ID: '3',
        CI_MERGE_REQUEST_PROJECT_PATH: 'acme/shop',
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '3',
        CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'main',
      });
      return [await runCli(process)];
    } finally {
      await api.close();
    }
  },
};

const setSecret = /^##vso\[task\.setsecret\].*$/gm;

/** The task of Azure Pipelines, in a build of a pull request, against an API that repeats the token of the job. */
export const azure: JobRunner = {
  masks: setSecret,
  async run(job) {
    const api = await repeatingApi(job);
    const folder = join(job.cwd, '../agent');
    mkdirSync(folder);
    try {
      const inputs = Object.entries({ ...job.inputs, comment: 'always' });
      const process = job.process([], {
        ...job.env,
        ...Object.fromEntries(inputs.map(([name, value]) => [inputVariable(name), value])),
        TF_BUILD: 'True',
        SYSTEM_DEBUG: 'true',
        SYSTEM_COLLECTIONURI: `${api.url}/acme/`,
        SYSTEM_TEAMPROJECT: 'shop',
        SYSTEM_HOSTTYPE: 'build',
        SYSTEM_PULLREQUEST_PULLREQUESTID: '5',
        SYSTEM_PULLREQUEST_SOURCECOMMITID: target.sha,
        ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: job.platformToken,
        ENDPOINT_AUTH_SYSTEMVSSCONNECTION: JSON.stringify({ parameters: { AccessToken: job.platformToken } }),
        AGENT_TEMPDIRECTORY: folder,
        BUILD_BUILDID: '7',
        BUILD_REPOSITORY_ID: '1',
        BUILD_REPOSITORY_PROVIDER: 'TfsGit',
        BUILD_REPOSITORY_URI: 'https://dev.azure.com/acme/shop/_git/shop',
        BUILD_SOURCEBRANCH: 'refs/pull/5/merge',
        BUILD_SOURCEVERSION: target.sha,
      });
      await runTask(process, loadBackend);
      return [0];
    } finally {
      await api.close();
    }
  },
};

/** The API of a code host that answers as it should, but for the token in all its texts. */
async function repeatingApi({ platformToken, spell }: Pick<Job, 'platformToken' | 'spell'>) {
  return startFront({
    app: { fetch: () => new Response('{}') },
    accepted: new Map(),
    issued: '',
    secrets: [platformToken],
    spell,
    instead: ({ method, echo, index }) => ({
      status: index % 3 === 2 ? 422 : method === 'POST' ? 201 : 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(
        method === 'GET' && index % 3 !== 2
          ? []
          : {
              id: 7,
              html_url: `https://github.com/${echo}`,
              url: echo,
              body: echo,
              message: echo,
              user: { login: echo },
            },
      ),
    }),
  });
}
