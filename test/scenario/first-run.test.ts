import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { osvRecords } from '../doubles/osv-records/index.ts';
import { type OsvServer, startOsvServer } from '../doubles/osv-server.ts';
import { aFolder, npmProject, readJson, scangate } from './harness.ts';

let osv: OsvServer;
beforeAll(async () => {
  osv = await startOsvServer({ records: osvRecords });
});
afterAll(() => osv.close());

const asking = () => ['--osv-url', osv.url.href];

describe('a first scan', () => {
  it('of a clean project passes and writes the four reports', async () => {
    const cwd = await aFolder({ ...npmProject({ 'left-alone': '1.0.0' }), 'src/index.js': 'export {};\n' });
    const { code, stdout, stderr } = await scangate([...asking()], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Scangate \d+\.\d+\.\d+ · local · \.\n/);
    expect(stdout).toContain('ok  sbom             1 component from 1 lockfile');
    expect(stdout).toContain('ok  secrets');
    expect(stdout).toMatch(/\nPassed\n {2}rule 'high' holds: 0 findings match, 0 allowed\n/);
    expect((await readdir(join(cwd, 'scangate-reports'))).sort()).toEqual([
      'scangate.cdx.json',
      'scangate.json',
      'scangate.pdf',
      'scangate.sarif',
    ]);
  });

  it('of a project with a known vulnerability fails, names the rule, the fix and the reports', async () => {
    const cwd = await aFolder(npmProject({ lodash: '4.17.20' }));
    const { code, stdout } = await scangate(['scan', '.', ...asking()], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /high\s+CVE-2021-23337 {2}lodash 4\.17\.20 \(fixed in 4\.17\.21\) {2}package-lock\.json/,
    );
    expect(stdout).toContain(
      "Failed: the gate is broken\n  rule 'high' is broken: 1 finding matches, 0 allowed",
    );
    expect(stdout).toContain('scangate-reports/scangate.sarif');
    expect(stdout).toContain('Next     Upgrade: a fixed version is known for');
    const result = await readJson(join(cwd, 'scangate-reports/scangate.json'));
    expect(result).toMatchObject({ schemaVersion: 1, outcome: 'failed', exitCode: 1, backend: 'local' });
  });

  it('of a project with a secret fails and does not show it', async () => {
    const secret = ['ghp', '_', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO2d8fA1'].join('');
    const cwd = await aFolder({ ...npmProject({}), 'config.js': `export const token = '${secret}';\n` });
    const { code, stdout, stderr } = await scangate([...asking(), '--verbose'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('config.js:1');
    const reports = await readdir(join(cwd, 'scangate-reports'));
    const texts = await Promise.all(
      reports.map((name) => readFile(join(cwd, 'scangate-reports', name), 'utf8')),
    );
    for (const text of [stdout, stderr, ...texts]) expect(text).not.toContain(secret.slice(4, 14));
  });

  it('without a network is inconclusive, and says what was not checked everywhere', async () => {
    const cwd = await aFolder(npmProject({ lodash: '4.17.20' }));
    const reports = ['--reports', 'markdown,json,sarif,cyclonedx'];
    const { code, stdout } = await scangate(['--offline', ...reports], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain(
      "!!  vulnerabilities  NOT checked\n                     - 'offline' is set, so nothing was asked",
    );
    expect(stdout).toContain("vulnerabilities was not checked, and rule 'high' depends on it");
    const report = (name: string) => readFile(join(cwd, 'scangate-reports', name), 'utf8');
    expect(await report('scangate.md')).toContain('**NOT checked**');
    expect(await report('scangate.json')).toContain('not-checked');
    expect(await report('scangate.sarif')).toContain("'offline' is set");
    expect(await report('scangate.cdx.json')).toContain('not-checked');
  });

  it('without a network passes when less is required, and still says what was not checked', async () => {
    const cwd = await aFolder(npmProject({ lodash: '4.17.20' }));
    const { code, stdout } = await scangate(['--offline', '--require', 'sbom,secrets'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('NOT checked');
    expect(stdout).toContain("'vulnerabilities' was NOT checked; this verdict does not speak of it");
    expect(stdout).toContain('Next     To have everything checked, mend what is named above and run again.');
  });

  it('with a service that refuses connections is inconclusive within its time budget', async () => {
    const cwd = await aFolder(npmProject({ lodash: '4.17.20' }));
    const closed = await startOsvServer({ records: [] });
    await closed.close();
    const { code, stdout } = await scangate(['--osv-url', closed.url.href, '--timeout', '3s'], { cwd });
    expect(code).toBe(4);
    expect(stdout).toContain('the scan did not end within 3 s');
  });

  it('reads the config file of the checkout it scans', async () => {
    const cwd = await aFolder();
    const project = await aFolder({
      ...npmProject({ lodash: '4.17.20' }),
      '.scangate.yml': 'fail-on: none\nreports: json\n',
    });
    const { code, stdout } = await scangate([project, ...asking()], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('Reported: no rule was asked for');
    expect(await readdir(join(cwd, 'scangate-reports'))).toEqual(['scangate.json']);
  });
});

describe('the output', () => {
  it('is one JSON document for machines', async () => {
    const cwd = await aFolder(npmProject({ lodash: '4.17.20' }));
    const { code, stdout, stderr } = await scangate(['--json', ...asking()], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(await readJson(join(cwd, 'scangate-reports/scangate.json')));
  });

  it('keeps what it does for people apart from the JSON when both are asked for', async () => {
    const cwd = await aFolder(npmProject({ lodash: '4.17.20' }));
    const { stdout, stderr } = await scangate(['--json', '--verbose', ...asking()], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'failed' });
    expect(stderr).toContain('known vulnerabilities took');
  });

  it('is the verdict alone when quiet', async () => {
    const cwd = await aFolder(npmProject({}));
    const { stdout, stderr } = await scangate(['-q', ...asking()], { cwd });
    expect({ stdout, stderr }).toEqual({
      stdout: "Passed\n  rule 'high' holds: 0 findings match, 0 allowed\n",
      stderr: '',
    });
  });

  it('has colours when they are asked for, and never when they are not wanted', async () => {
    const cwd = await aFolder(npmProject({ lodash: '4.17.20' }));
    const coloured = await scangate(asking(), { cwd, env: { FORCE_COLOR: '1' } });
    expect(coloured.stdout).toContain('\u001b[31m');
    const plain = await scangate(asking(), { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(plain.stdout).not.toContain('\u001b');
  });
});
