import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { atEndOfFile } from '../../cleanups.ts';
import {
  type GitHubApiDouble,
  type GitHubApiOptions,
  startGitHubApi,
} from '../../doubles/github-api/github-api.ts';
import { type ResultsService, startResultsService } from '../../doubles/results-service/results-service.ts';
import {
  type EndedJob,
  type JobOptions,
  type RunningJob,
  startJob,
  type WorkflowStep,
} from '../../github-runner/job.ts';
import type { Announced } from '../emulator.ts';
import { aFolder, npmProject, root } from '../harness.ts';

export const headSha = 'a'.repeat(40);
export const mergeSha = 'b'.repeat(40);

/** An event, as the `github` context has it. */
export type EventContext = Readonly<Record<string, unknown>>;

/** The pull request 5 of branch patch-1; by default within the repository. */
export function pullRequest(headRepository = 'acme/shop'): EventContext {
  const base = { ref: 'main', sha: 'c'.repeat(40), repo: { full_name: 'acme/shop' } };
  const head = { ref: 'patch-1', sha: headSha, repo: { full_name: headRepository } };
  return {
    event_name: 'pull_request',
    event: { number: 5, pull_request: { number: 5, head, base } },
    ref: 'refs/pull/5/merge',
    sha: mergeSha,
    head_ref: 'patch-1',
    base_ref: 'main',
  };
}

export function push(branch = 'main'): EventContext {
  return { event_name: 'push', event: {}, ref: `refs/heads/${branch}`, sha: headSha };
}

export interface World {
  readonly api: GitHubApiDouble;
  readonly results: ResultsService;
  /** A job of the workflow `ci`, in a folder of its own unless one is given. */
  start(job: WorldJob): Promise<RunningJob & { readonly workspace: string }>;
  run(job: WorldJob): Promise<EndedJob & { readonly workspace: string }>;
}

export interface WorldJob extends Partial<Pick<JobOptions, 'matrix' | 'env' | 'times'>> {
  readonly event: EventContext;
  readonly steps: readonly WorkflowStep[];
  readonly workspace?: string;
  readonly github?: Readonly<Record<string, unknown>>;
  /** False: a runner without the service for artifacts. */
  readonly hasResults?: boolean;
}

/** A GitHub with its API and its service for artifacts, ended with the tests of the file. */
export async function startWorld(options: GitHubApiOptions = {}): Promise<World> {
  const [api, results] = await Promise.all([startGitHubApi(options), startResultsService()]);
  atEndOfFile(() => Promise.all([api.close(), results.close()]));
  const start: World['start'] = async ({ event, github = {}, hasResults = true, ...job }) => {
    const workspace = job.workspace ?? (await aFolder(npmProject({})));
    const running = startJob({
      ...job,
      repository: root,
      workspace,
      github: {
        repository: 'acme/shop',
        workflow: 'ci',
        job: 'security',
        run_id: '77',
        run_attempt: '1',
        run_number: '7',
        actor: 'ada',
        server_url: 'https://github.com',
        api_url: api.url.href.replace(/\/$/, ''),
        graphql_url: api.graphqlUrl.href,
        token: api.token,
        ...event,
        ...github,
      },
      runtime: hasResults ? results.env : {},
    });
    return { ...running, workspace };
  };
  return {
    api,
    results,
    start,
    async run(job) {
      const { ended, workspace } = await start(job);
      return { ...(await ended), workspace };
    },
  };
}

/** What a step needs to scan with an emulator. */
export function withBackend({ backend, url, credential, options }: Announced): Record<string, string> {
  return {
    backend,
    'base-url': url,
    'api-key': credential,
    options: JSON.stringify(options),
    'poll-interval': '1s',
  };
}

/** Errors and warnings of a job, as people see them. */
export function annotationsOf(job: Pick<EndedJob, 'annotations'>, level: 'error' | 'warning'): string[] {
  return job.annotations
    .filter(({ name, properties }) => name === level && properties.file === undefined)
    .map(({ data }) => data);
}

export async function resultOf(workspace: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(workspace, 'scangate-reports/scangate.json'), 'utf8'));
}

/** What GitHub got was as it describes its API. */
export function expectNoViolations({ api }: Pick<World, 'api'>): void {
  expect(api.violations).toEqual([]);
}
