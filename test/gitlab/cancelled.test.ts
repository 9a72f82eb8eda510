import { expect, it } from 'vitest';
import type { CancelSignal } from '../../src/core/outcome.ts';
import type { GitLabApiDouble } from '../doubles/gitlab-api/gitlab-api.ts';
import { aFinding } from '../factories/model.ts';
import { aRemoteBackend } from '../reports/run-cli.ts';
import { runJob, startApi } from './job.ts';

const jobOn = (api: GitLabApiDouble) => ({
  ...api.env,
  GITLAB_TOKEN: api.token,
  SCANGATE_REPORTS: 'json',
});
const withFindings = () => aRemoteBackend({ findings: [aFinding()] });

/** Asks everything in the process to end. */
function ending() {
  const listeners: ((signal: CancelSignal) => void)[] = [];
  return {
    onStart: (listener: (signal: CancelSignal) => void) => void listeners.push(listener),
    end: () => {
      for (const listener of listeners) listener('SIGTERM');
    },
  };
}

it('a job that is cancelled while it scans leaves its files, and asks nobody', async () => {
  const api = await startApi();
  const { onStart, end } = ending();
  const backend = aRemoteBackend();
  const hanging = {
    ...backend,
    create: (...args: Parameters<typeof backend.create>) => ({
      ...backend.create(...args),
      status: async (_: unknown, signal: AbortSignal) => {
        end();
        signal.throwIfAborted();
        return { state: 'running' as const };
      },
    }),
  };
  const { code, variables } = await runJob(jobOn(api), { backend: hanging, onStart });
  expect(code).toBe(143);
  expect(await variables()).toMatchObject({ SCANGATE_OUTPUT_OUTCOME: 'cancelled' });
  expect(api.requests).toEqual([]);
});

it('a job that is cancelled while it tells the merge request ends at once, with its files', async () => {
  const api = await startApi();
  const { onStart, end } = ending();
  api.fail({ path: /discussions$/, until: async () => end() });
  const { code, variables } = await runJob(jobOn(api), { backend: withFindings(), onStart });
  expect(code).toBe(143);
  expect(await variables()).toMatchObject({ SCANGATE_OUTPUT_OUTCOME: 'failed' });
  expect(api.writes).toEqual([]);
});

it('a server that does not answer leaves the job time to upload its reports', async () => {
  const api = await startApi({
    faults: [{ path: /discussions$/, until: () => new Promise(() => undefined) }],
  });
  const startedAt = new Date(Date.now() - 99_000).toISOString();
  const limits = { CI_JOB_TIMEOUT: '100', CI_JOB_STARTED_AT: startedAt };
  const { code, log } = await runJob({ ...jobOn(api), ...limits }, { backend: withFindings() });
  expect(code).toBe(1);
  expect(log).toContain('warning: the merge request was not told: the job has no time left for it');
});
