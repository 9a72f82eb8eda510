import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeCycloneDx, judgeResult, judgeSarif } from '../doubles/judges.ts';
import { osvRecords } from '../doubles/osv-records/index.ts';
import { type OsvServer, startOsvServer } from '../doubles/osv-server.ts';
import { aFolder, npmProject, root, scangate } from './harness.ts';

let osv: OsvServer;
beforeAll(async () => {
  osv = await startOsvServer({ records: osvRecords });
});
afterAll(() => osv.close());

const report = (cwd: string, name: string) => readFile(join(cwd, 'scangate-reports', name), 'utf8');

async function judgeAll(cwd: string): Promise<void> {
  expect(await judgeCycloneDx(await report(cwd, 'scangate.cdx.json'))).toBeUndefined();
  expect(judgeSarif(await report(cwd, 'scangate.sarif'))).toBeUndefined();
  expect(judgeResult(await report(cwd, 'scangate.json'))).toBeUndefined();
}

describe('the reports are valid', () => {
  it.each(['npm-v3', 'pnpm-v9', 'yarn-v1', 'yarn-v4'])(
    'for a checkout whose lockfile is %s',
    async (fixture) => {
      const cwd = await aFolder();
      await cp(join(root, 'test/fixtures/lockfiles', fixture), cwd, { recursive: true });
      const { code } = await scangate(['--osv-url', osv.url.href], { cwd });
      expect([0, 1]).toContain(code);
      await judgeAll(cwd);
      const { components } = JSON.parse(await report(cwd, 'scangate.cdx.json'));
      expect(components.length).toBeGreaterThan(100);
    },
  );

  it('for a project with vulnerabilities', async () => {
    const cwd = await aFolder(npmProject({ lodash: '4.17.20', minimist: '0.0.8', ws: '8.0.0' }));
    expect((await scangate(['--osv-url', osv.url.href], { cwd })).code).toBe(1);
    await judgeAll(cwd);
    const { vulnerabilities } = JSON.parse(await report(cwd, 'scangate.cdx.json'));
    const { runs } = JSON.parse(await report(cwd, 'scangate.sarif'));
    expect(vulnerabilities.length).toBeGreaterThan(2);
    expect(runs[0].results).toHaveLength(vulnerabilities.length);
  });

  it('for an empty folder, and for a scan that broke off', async () => {
    const empty = await aFolder();
    await scangate([], { cwd: empty });
    await judgeAll(empty);
    const hanging = await startOsvServer({ records: [], faults: [{ kind: 'hang' }] });
    const cwd = await aFolder(npmProject({ lodash: '4.17.20' }));
    expect((await scangate(['--osv-url', hanging.url.href, '--timeout', '1s'], { cwd })).code).toBe(4);
    await hanging.close();
    await judgeAll(cwd);
  });
});

describe('offline', () => {
  it('sends nothing anywhere', async () => {
    const cwd = await aFolder(npmProject({ lodash: '4.17.20' }));
    const asked = osv.requests.length;
    await scangate(['--offline', '--osv-url', osv.url.href], { cwd });
    expect(osv.requests).toHaveLength(asked);
  });
});

describe('a service that misbehaves', () => {
  it.each([
    { kind: 'html' },
    { kind: 'truncated-json' },
    { kind: 'too-few-results' },
    { kind: 'status', status: 400 },
    { kind: 'endless-pages' },
    { kind: 'repeated-token' },
  ] as const)(
    'never makes the run pass: %j',
    async (fault) => {
      const broken = await startOsvServer({ records: osvRecords, faults: [fault] });
      const cwd = await aFolder(npmProject({ 'left-alone': '1.0.0', lodash: '4.17.20' }));
      const { code, stdout } = await scangate(['--osv-url', broken.url.href], { cwd });
      await broken.close();
      expect([1, 2]).toContain(code);
      expect(stdout).toMatch(/!! {2}vulnerabilities/);
      await judgeAll(cwd);
    },
    60_000,
  );

  it('for a moment only is not noticed', async () => {
    const moody = await startOsvServer({
      records: osvRecords,
      faults: [
        { kind: 'status', status: 503, times: 1 },
        { kind: 'reset', times: 1 },
      ],
    });
    const cwd = await aFolder(npmProject({ lodash: '4.17.20' }));
    const { code, stdout } = await scangate(['--osv-url', moody.url.href], { cwd });
    await moody.close();
    expect(code).toBe(1);
    expect(stdout).toContain('ok  vulnerabilities  1 component');
  }, 60_000);
});
