import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeCertificates } from '../fault-server/certificates.ts';
import { aRemoteBackend } from '../reports/run-cli.ts';
import { aFolder, broken, headlines, jobIn, startApi } from './job.ts';

describe('a server of your own', () => {
  it('is trusted by the certificate that the runner knows it by', async () => {
    const { ca, good } = makeCertificates();
    const [api, cwd] = [await startApi({ tls: good }), await aFolder()];
    await writeFile(join(cwd, 'ca.pem'), ca);
    const { log } = await jobIn('detached', api, {}, { cwd });
    expect(log).toContain('the comment could not be written: ');
    expect(log).toContain('the certificate is not trusted');
    await jobIn('detached', api, { CI_SERVER_TLS_CA_FILE: join(cwd, 'ca.pem') }, { cwd });
    expect(headlines(api)).toEqual([broken]);
  });

  it.each([
    [{ CI_API_V4_URL: 'http://gitlab.example/api/v4' }, 'plain http would send credentials in clear text'],
    [{ CI_API_V4_URL: '', CI_SERVER_URL: '' }, 'was not told: CI_API_V4_URL is no address'],
    [{ CI_SERVER_TLS_CA_FILE: '/nowhere/ca.pem' }, 'was not told: '],
  ])('that cannot be asked (%j) is one warning', async (env, expected) => {
    const { code, log } = await jobIn('detached', await startApi(), env);
    expect(code).toBe(1);
    expect(log.split('\n').filter((row) => row.startsWith('warning: '))).toEqual([
      expect.stringContaining(expected),
    ]);
  });
});

describe('the log', () => {
  const none = { GITLAB_TOKEN: undefined };

  it('has colours, and none where they are not wanted', async () => {
    const api = await startApi();
    expect((await jobIn('branch', api, { NO_COLOR: '' })).stdout).toContain('\u001b[31m');
    expect((await jobIn('branch', api)).log).not.toContain('\u001b[31m');
  });

  it('folds what the scan does, and nothing of the result', async () => {
    const cwd = await aFolder();
    await writeFile(join(cwd, '.scangate.yml'), 'fail-on: none\n');
    const { log } = await jobIn('fork, run in the parent', await startApi(), none, { cwd });
    const [before, folded, shown] = log.split(/section_(?:start|end):\d+:scangate\r.\[0K/);
    expect(before).toBe('');
    expect(folded).toMatch(/^Scangate: what the scan does\nwarning: .*fail-on/);
    expect(shown).toContain('Failed: the gate is broken');
  });

  it.each(['GITLAB_TOKEN', 'SCANGATE_GITLAB_TOKEN', 'SCANGATE_INPUT_GITLAB_TOKEN'])(
    'hides what the server repeats of %s',
    async (name) => {
      const api = await startApi();
      api.fail({ method: 'POST', path: /./, status: 400, body: { message: `no ${api.token} here` } });
      const { log } = await jobIn('detached', api, { ...none, [name]: api.token });
      expect(log).toContain('GitLab answered 400: no *** here');
      expect(log).not.toContain(api.token);
    },
  );

  it('says more in a pipeline that is debugged', async () => {
    const api = await startApi({ token: { scopes: [] } });
    expect((await jobIn('detached', api)).log).not.toContain('the comment: ');
    expect((await jobIn('detached', api, { CI_DEBUG_TRACE: 'true' })).log).toContain('the comment: ');
  });
});

describe('the files of an earlier run', () => {
  it('are gone where a run is killed before it has its own', async () => {
    const [api, cwd] = [await startApi(), await aFolder()];
    await jobIn('detached', api, { SCANGATE_REPORTS: 'cyclonedx,json' }, { cwd });
    let seen: readonly string[] = [];
    const backend = aRemoteBackend();
    const looking = {
      ...backend,
      create: (...args: Parameters<typeof backend.create>) => ({
        ...backend.create(...args),
        status: async () => {
          seen = await readdir(join(cwd, 'scangate-reports'));
          return { state: 'completed' as const };
        },
      }),
    };
    await jobIn('detached', api, {}, { cwd, backend: looking });
    expect(seen.filter((name) => name !== 'scangate-state.json')).toEqual([]);
  });
});
