import { describe, expect, it } from 'vitest';
import type { PipelineKind } from '../platforms/gitlab/pipelines.ts';
import { aRemoteBackend } from '../reports/run-cli.ts';
import { aFolder, jobIn, startApi } from './job.ts';

describe('without a token', () => {
  const none = { GITLAB_TOKEN: undefined };

  it('the text is left as a file, and one line says what to set', async () => {
    const api = await startApi();
    const { log, files, read, code } = await jobIn('detached', api, none);
    expect(code).toBe(1);
    expect(files).toContain('scangate.note.md');
    expect(await read('scangate.note.md')).toMatch(/^# Scangate: Failed: the gate is broken\n/);
    expect(log.split('\n').filter((row) => row.includes('GITLAB_TOKEN'))).toEqual([
      'warning: no note on the merge request: set the masked variable GITLAB_TOKEN to a project access token with the scope api and the role Reporter, not protected, since this branch is not; its text is in scangate-reports/scangate.note.md',
    ]);
    expect(api.requests).toEqual([]);
  });

  it('the token that every job has is not tried', async () => {
    const api = await startApi();
    const job = api.addToken({ kind: 'job' });
    const { log } = await jobIn('detached', api, { GITLAB_TOKEN: job, CI_JOB_TOKEN: job });
    expect(log).toContain('set the masked variable GITLAB_TOKEN');
    expect(api.requests).toEqual([]);
  });

  it.each<PipelineKind>(['fork, run in the fork', 'fork, run in the parent'])(
    'a merge request of kind %s is told that this is normal',
    async (kind) => {
      const { log } = await jobIn(kind, await startApi(), none);
      expect(log).toContain('has no token for it, as it should be');
      expect(log).not.toContain('warning');
    },
  );

  it('nothing is said where no note was wanted', async () => {
    const { log, files } = await jobIn('detached', await startApi(), none, { backend: aRemoteBackend() });
    expect(log).not.toContain('note');
    expect(files).not.toContain('scangate.note.md');
  });

  it('the text is kept as well where GitLab refuses the token', async () => {
    const api = await startApi();
    const { code, log, files } = await jobIn('detached', api, {
      GITLAB_TOKEN: ['glpat', 'revoked'].join('-'),
    });
    expect(code).toBe(1);
    expect(api.notes).toEqual([]);
    expect(log).toMatch(/warning: the comment could not be written: .*401/);
    expect(log).toContain('The text of the note is in scangate-reports/scangate.note.md');
    expect(files).toContain('scangate.note.md');
  });

  it('the text of an earlier run is taken away', async () => {
    const [api, cwd] = [await startApi(), await aFolder()];
    await jobIn('detached', api, none, { cwd });
    const { files } = await jobIn('detached', api, {}, { cwd });
    expect(files).not.toContain('scangate.note.md');
  });
});

describe('without the credentials of the backend', () => {
  const guarded = () =>
    aRemoteBackend({}, { connection: { baseUrl: 'https://scan.example', credentials: [['api-key']] } });

  it.each<[PipelineKind, string]>([
    ['fork, run in the fork', 'which has not the variables of this project'],
    ['fork, run in the parent', 'gives protected variables to no merge request from a fork'],
  ])('%s is skipped in the words of GitLab', async (kind, why) => {
    const { code, log, variables } = await jobIn(kind, await startApi(), {}, { backend: guarded() });
    expect(code).toBe(0);
    expect(log).toContain(why);
    expect(await variables()).toMatchObject({
      SCANGATE_OUTPUT_OUTCOME: 'skipped',
      SCANGATE_OUTPUT_TOTAL: 'unknown',
    });
  });

  it('a branch of the project itself fails, with a hint where it is not protected', async () => {
    const { code, log } = await jobIn('branch', await startApi(), {}, { backend: guarded() });
    expect(code).toBe(3);
    expect(log).toContain('api-key');
    expect(log).toContain('GitLab keeps protected variables from it');
    const onMain = await jobIn('protected branch', await startApi(), {}, { backend: guarded() });
    expect(onMain.log).not.toContain('protected variables');
  });
});
