import { describe, expect, it } from 'vitest';
import type { PipelineKind } from '../platforms/gitlab/pipelines.ts';
import { aRemoteBackend } from '../reports/run-cli.ts';
import { broken, headlines, jobIn, startApi, withFindings } from './job.ts';

describe('a job tells the merge request', () => {
  it.each<PipelineKind>(['detached', 'merged result', 'merge train', 'fork, run in the parent'])(
    'of a pipeline of kind %s',
    async (kind) => {
      const api = await startApi();
      const { code, log } = await jobIn(kind, api);
      expect(code).toBe(1);
      expect(headlines(api)).toEqual([broken]);
      expect(api.notes[0]?.iid).toBe(5);
      expect(api.notes[0]?.body).toContain('at `feature/x` (`aaaaaaaaaaaa`)');
      expect(log).not.toContain('warning');
    },
  );

  it('and those that are open for a branch, in its own project', async () => {
    const api = await startApi({ mergeRequests: [5, 6, 7] });
    await jobIn('branch with open merge requests', api);
    expect(api.notes.map(({ iid }) => iid)).toEqual([5, 7]);
  });

  it.each<PipelineKind>(['branch', 'protected branch', 'scheduled', 'tag'])(
    'unless there is none, as in a pipeline of kind %s',
    async (kind) => {
      const api = await startApi();
      const { code, log, files } = await jobIn(kind, api);
      expect(code).toBe(1);
      expect(api.requests).toEqual([]);
      expect(log).not.toMatch(/warning|merge request/);
      expect(files).not.toContain('scangate.note.md');
    },
  );

  it('once, and keeps that note up to date', async () => {
    const api = await startApi();
    await jobIn('detached', api);
    await jobIn('detached', api, { CI_PIPELINE_ID: '101' }, { backend: aRemoteBackend() });
    expect(headlines(api)).toEqual(['# Scangate: Passed']);
    await jobIn('detached', api, { CI_PIPELINE_ID: '102' }, { backend: aRemoteBackend() });
    expect(api.writes.map((write) => write.split(' ')[0])).toEqual(['POST', 'PUT']);
  });

  it('in a note of each job that has a name of its own', async () => {
    const api = await startApi();
    await jobIn('detached', api, { CI_JOB_NAME: 'scan 1/2' });
    await jobIn('detached', api, { CI_JOB_NAME: 'scan 2/2' });
    await jobIn('detached', api, { CI_JOB_NAME: 'scan 3/2', SCANGATE_COMMENT_KEY: 'mine' });
    await jobIn('branch with open merge requests', api, {
      CI_JOB_NAME: 'else',
      SCANGATE_COMMENT_KEY: 'mine',
    });
    expect(api.notes.filter(({ iid }) => iid === 5)).toHaveLength(3);
  });

  it.each([
    ['never', []],
    ['on-failure', [broken]],
  ])('when it shall: comment %s', async (comment, expected) => {
    const api = await startApi();
    await jobIn('detached', api, { SCANGATE_INPUT_COMMENT: comment });
    expect(headlines(api)).toEqual(expected);
  });

  it('as a thread that is resolved when the gate holds', async () => {
    const api = await startApi();
    const env = { SCANGATE_INPUT_COMMENT_STYLE: 'thread' };
    await jobIn('detached', api, env);
    expect(api.notes[0]).toMatchObject({ isThread: true, resolved: false });
    await jobIn('detached', api, { ...env, CI_PIPELINE_ID: '101' }, { backend: aRemoteBackend() });
    expect(api.notes[0]).toMatchObject({ isThread: true, resolved: true });
  });

  it('anew each time', async () => {
    const api = await startApi();
    const env = { SCANGATE_INPUT_COMMENT_STYLE: 'new' };
    await jobIn('detached', api, env);
    await jobIn('detached', api, env);
    expect(headlines(api)).toEqual([broken, broken]);
  });

  it('on a server that lies in a folder of its host', async () => {
    const api = await startApi({ root: '/tools' });
    await jobIn('detached', api);
    expect(headlines(api)).toEqual([broken]);
    expect(api.notes[0]?.body).toContain(`${api.url.href}/acme/shop/-/pipelines/100`);
  });
});

describe('an old result does not stay on the merge request', () => {
  const next = async (env: Record<string, string>, backend = withFindings()) => {
    const api = await startApi();
    await jobIn('detached', api, { SCANGATE_COMMENT: 'always' }, { backend: aRemoteBackend() });
    const later = { CI_PIPELINE_ID: '101', SCANGATE_COMMENT: 'on-failure', ...env };
    const { code } = await jobIn('detached', api, later, { backend });
    return { code, headlines: headlines(api) };
  };

  it('when the inputs are wrong', async () => {
    expect(await next({ SCANGATE_FAIL_ON: 'hihg' })).toEqual({
      code: 3,
      headlines: ['# Scangate: Misconfigured: nothing can be said about the code'],
    });
  });

  it('when the backend is none, so that its inputs are not read', async () => {
    expect((await next({ SCANGATE_BACKEND: 'nobody' })).headlines[0]).toContain('Misconfigured');
  });

  it('when the scan fails', async () => {
    const backend = withFindings();
    const failing = {
      ...backend,
      create: (...args: Parameters<typeof backend.create>) => ({
        ...backend.create(...args),
        status: async () => ({ state: 'failed' as const, detail: 'out of memory' }),
      }),
    };
    const { code, headlines: shown } = await next({}, failing);
    expect(code).toBe(2);
    expect(shown[0]).toContain('Inconclusive');
  });
});
