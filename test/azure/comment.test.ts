import { describe, expect, it } from 'vitest';
import type { BackendModule } from '../../src/backends/backend-module.ts';
import type { AzureDevOpsDouble } from '../doubles/azure-devops/azure-devops.ts';
import { startGitHubApi } from '../doubles/github-api/github-api.ts';
import { aFinding } from '../factories/model.ts';
import { aRemoteBackend } from '../reports/run-cli.ts';
import { type Env, headSha, mergeSha, pullRequest, runStep, startService } from './job.ts';

const passing = aRemoteBackend({ findings: [aFinding({ severity: 'low' })] });
const failing = aRemoteBackend({ findings: [aFinding()] });

async function scan(service: AzureDevOpsDouble, backend: BackendModule, env: Env = {}) {
  return runStep({
    backend,
    env: {
      SCANGATE_INPUT_REPORTS: 'json',
      ...pullRequest,
      ...service.env,
      SYSTEM_ACCESSTOKEN: service.jobToken,
      ...env,
    },
  });
}

const textsOf = ({ threads }: AzureDevOpsDouble) =>
  threads.flatMap(({ comments }) => comments.map(({ content }) => /^# (.*)$/m.exec(content)?.[1]));
const warnings = ({ agent }: Awaited<ReturnType<typeof scan>>) =>
  agent.issues.filter(({ type, sourcepath }) => type === 'warning' && !sourcepath).map(({ text }) => text);

describe('a build of a pull request on Azure Repos', () => {
  it('gets one thread that waits for nobody, and the next build brings it up to date', async () => {
    const service = await startService();
    const first = await scan(service, failing);
    expect(first.agent.outputs.get('commentId')).toBe('101');
    expect(service.threads).toMatchObject([{ id: 101, comments: [{ author: service.buildService }] }]);
    expect(service.threads[0]).not.toHaveProperty('status');
    await scan(service, passing, { BUILD_BUILDID: '346' });
    expect(textsOf(service)).toEqual(['Scangate: Passed']);
    expect(service.threads[0]?.comments[0]?.content).toContain(`feature/x\` (\`${headSha.slice(0, 12)}`);
  });

  it('writes one per build where that is asked for', async () => {
    const service = await startService();
    await scan(service, failing, { SCANGATE_INPUT_COMMENT_STYLE: 'new' });
    await scan(service, failing, { SCANGATE_INPUT_COMMENT_STYLE: 'new', BUILD_BUILDID: '346' });
    expect(service.threads).toHaveLength(2);
  });

  it('keeps a thread open while the gate is broken, and closes it when it holds', async () => {
    const service = await startService();
    const style = { SCANGATE_INPUT_COMMENT_STYLE: 'thread' };
    const states = [];
    for (const [index, backend] of [failing, failing, passing, failing].entries()) {
      await scan(service, backend, { ...style, BUILD_BUILDID: `${345 + index}` });
      states.push(service.threads.map(({ status }) => status));
    }
    expect(states).toEqual([['active'], ['active'], ['closed'], ['active']]);
  });

  it('takes a personal token before that of the job', async () => {
    const service = await startService();
    await scan(service, failing, { SCANGATE_INPUT_AZURE_TOKEN: service.personalToken });
    expect(service.threads[0]?.comments[0]?.author).toEqual(service.person);
  });

  it('works on a server of one’s own, with a path before its collection', async () => {
    const service = await startService({ collection: '/tfs/Main/', version: 6 });
    const { agent } = await scan(service, failing);
    expect(service.threads).toHaveLength(1);
    const [summary = ''] = agent.summaries.values();
    expect(summary).toContain(`${service.collectionUrl}Shop%20Team/_build/results?buildId=345`);
  });

  it('says how to give a token where there is none, if there is something to say', async () => {
    const service = await startService();
    const job = await scan(service, failing, { SYSTEM_ACCESSTOKEN: '' });
    expect(warnings(job)).toEqual([
      expect.stringMatching(/there is no token for it; map .*SYSTEM_ACCESSTOKEN: \$\(System.AccessToken\)/),
    ]);
    expect(warnings(await scan(service, aRemoteBackend(), { SYSTEM_ACCESSTOKEN: '' }))).toEqual([]);
    expect(service.requests).toEqual([]);
  });

  it('names whom to permit it, and changes no verdict', async () => {
    const service = await startService({ mayContribute: false });
    const job = await scan(service, passing);
    expect(job.code).toBe(0);
    expect(warnings(job)).toEqual([
      `the comment could not be written: 'Build\\${service.buildService.id}', which is the build service of the project or of the collection, lacks the permission 'Contribute to pull requests'; allow it in Project settings, Repositories, Security`,
    ]);
  });

  it('is scanned as its own head, whatever the checkout is called', async () => {
    const { agent } = await runStep({
      backend: passing,
      env: { ...pullRequest, SCANGATE_INPUT_REPORTS: 'json' },
    });
    const stored = JSON.parse(agent.artifacts[0]?.files['scangate.json'] ?? '{}');
    expect(stored.target).toMatchObject({ ref: 'feature/x', sha: headSha });
    expect(stored.target.sha).not.toBe(mergeSha);
  });

  it('of a fork is skipped without credentials, and says why', async () => {
    const remote = aRemoteBackend(
      {},
      { connection: { baseUrl: 'https://scanner.example.com', credentials: [['api-key']] } },
    );
    const { code, agent } = await runStep({
      backend: remote,
      env: {
        ...pullRequest,
        SYSTEM_PULLREQUEST_ISFORK: 'True',
        SYSTEM_PULLREQUEST_SOURCEREPOSITORYURI: 'https://dev.azure.com/acme/Shop%20Team/_git/shop-fork',
      },
    });
    expect(code).toBe(0);
    expect(agent.tags).toEqual(['scangate-skipped']);
    expect(agent.issues[0]?.text).toMatch(/Azure Pipelines withholds secrets from builds of forks/);
  });
});

describe('a build of a pull request on GitHub', () => {
  const github = async (env: Env = {}) => {
    const api = await startGitHubApi({ repository: 'acme/shop', enterprise: true });
    const job = await runStep({
      backend: failing,
      env: {
        SCANGATE_INPUT_REPORTS: 'json',
        ...pullRequest,
        BUILD_REPOSITORY_PROVIDER: 'GitHub',
        BUILD_REPOSITORY_ID: 'acme/shop',
        BUILD_REPOSITORY_URI: `${api.url.origin}/acme/shop`,
        SYSTEM_PULLREQUEST_PULLREQUESTID: '540266026',
        SYSTEM_PULLREQUEST_PULLREQUESTNUMBER: '5',
        SYSTEM_PULLREQUEST_SOURCEBRANCH: 'feature/x',
        GITHUB_TOKEN: api.token,
        ...env,
      },
    });
    await api.close();
    return { api, ...job };
  };

  it('gets a comment there, under the number that GitHub knows', async () => {
    const { api, agent } = await github();
    expect(api.violations).toEqual([]);
    expect(api.comments).toMatchObject([{ number: 5, body: expect.stringContaining('Failed') }]);
    expect(agent.outputs.get('commentId')).toBe('1');
  });

  it('needs a token for that, and says so', async () => {
    const { api, agent } = await github({ GITHUB_TOKEN: '' });
    expect(api.comments).toEqual([]);
    expect(agent.issues.map(({ text }) => text).join('\n')).toMatch(
      /set githubToken, or the variable GITHUB_TOKEN, to a token/,
    );
  });
});

describe('code that is elsewhere', () => {
  it('has no comment, and no warning for that', async () => {
    const { agent } = await runStep({
      backend: passing,
      env: { ...pullRequest, BUILD_REPOSITORY_PROVIDER: 'Bitbucket', SCANGATE_INPUT_REPORTS: 'json' },
    });
    expect(agent.issues.filter(({ sourcepath }) => !sourcepath)).toEqual([]);
  });
});
