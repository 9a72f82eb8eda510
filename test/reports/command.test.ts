import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BackendModule } from '../../src/backends/backend-module.ts';
import { parseResult } from '../../src/reports/json/parse.ts';
import { aFinding, aSecretFinding } from '../factories/model.ts';
import { npmProject } from '../scenario/harness.ts';
import { aRemoteBackend, scangate } from './run-cli.ts';
import { decidedResult } from './samples.ts';
import { jsonOf } from './support.ts';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'scangate-report-command-'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

async function lay(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), text);
  }
}

const read = (path: string) => readFile(join(cwd, path));
const resultOf = async () => parseResult((await read('scangate-reports/scangate.json')).toString());
const every = 'cyclonedx,spdx,pdf,html,sarif,markdown,junit,codequality,gitlab,csv,json';

describe('scangate report', () => {
  it('gives the bytes that the run gave, for every kind', async () => {
    const backend = aRemoteBackend({ findings: [...decidedResult().findings], notices: ['Read this.'] });
    const scan = await scangate(['--backend', 'mdssc', '--reports', every], cwd, { backend });
    expect(scan.code).toBe(1);
    const stored = 'scangate-reports/scangate.json';
    const again = await scangate(['report', stored, '--reports', every, '--report-dir', 'again'], cwd);
    expect(again.stderr).toBe('');
    expect(again.code).toBe(0);
    const names = (await readdir(join(cwd, 'scangate-reports'))).filter(
      (name) => name !== 'scangate-state.json',
    );
    expect(names.length).toBeGreaterThan(11);
    expect((await readdir(join(cwd, 'again'))).sort()).toEqual(names.sort());
    for (const name of names)
      expect((await read(`again/${name}`)).equals(await read(`scangate-reports/${name}`)), name).toBe(true);
    expect(again.stdout.trim().split('\n').sort()).toEqual(names.map((name) => `again/${name}`));
  });

  it('leaves everything else in the folder, the stored result among it', async () => {
    await lay({ 'out/scangate.json': jsonOf(decidedResult()), 'out/scangate.sarif': 'of the run' });
    const { code, stdout } = await scangate(
      ['report', 'out/scangate.json', '--reports', 'markdown,html', '--report-dir', 'out', '--json'],
      cwd,
    );
    expect([code, JSON.parse(stdout)]).toEqual([0, { reports: ['out/scangate.html', 'out/scangate.md'] }]);
    expect((await read('out/scangate.json')).toString()).toBe(jsonOf(decidedResult()));
    expect((await read('out/scangate.sarif')).toString()).toBe('of the run');
  });

  it('does not write over what the backend delivered', async () => {
    const content = Buffer.from('%PDF-1.7 of the backend %%EOF');
    const backend = aRemoteBackend({ nativeReports: [{ kind: 'pdf', content }] });
    await scangate(['--backend', 'mdssc'], cwd, { backend });
    const stored = 'scangate-reports/scangate.json';
    const { code, stdout, stderr } = await scangate(['report', stored, '--reports', 'pdf,html'], cwd);
    expect([code, stdout]).toEqual([0, 'scangate-reports/scangate.html\n']);
    expect(stderr).toContain('scangate-reports/scangate.pdf stays as the backend delivered it');
    expect((await read('scangate-reports/scangate.pdf')).equals(content)).toBe(true);
    await scangate(['report', stored, '--reports', 'pdf', '--report-dir', 'ours'], cwd);
    expect((await read('ours/scangate.pdf')).equals(content)).toBe(false);
  });

  it('dates the reports by SOURCE_DATE_EPOCH', async () => {
    await lay({ 'scangate.json': jsonOf(decidedResult()) });
    const report = (epoch: string) =>
      scangate(['report', 'scangate.json', '--reports', 'cyclonedx'], cwd, {
        env: { SOURCE_DATE_EPOCH: epoch },
      });
    await report('1700000000');
    const { metadata } = JSON.parse((await read('scangate-reports/scangate.cdx.json')).toString());
    expect(metadata.timestamp).toBe('2023-11-14T22:13:20.000Z');
    const { code, stderr } = await report('yesterday');
    expect(code).toBe(3);
    expect(stderr).toContain("SOURCE_DATE_EPOCH: 'yesterday' is not a number of seconds since 1970");
  });

  it.each([
    [['report'], "missing required argument 'file'"],
    [['report', 'missing.json'], 'missing.json cannot be read'],
    [['report', 'wrong.json'], 'wrong.json: result file: is not JSON'],
    [['report', 'other.json'], 'other.json: schemaVersion: is missing'],
    [['report', 'good.json', '--reports', 'pfd'], "'pfd' is not known. Did you mean 'pdf'?"],
    [
      ['report', 'good.json', '--report-dir', 'wrong.json'],
      "cannot write reports to 'wrong.json': a file is in the way",
    ],
    [['report', 'good.json', '--reports', 'pdf', '--pdf-font', 'wrong.json'], 'is no font of that kind'],
    [['report', 'good.json', '--reports', 'pdf', '--pdf-font', 'none.ttf'], "none.ttf' cannot be read"],
    [['report', 'good.json', '--fail-on', 'high'], '--fail-on: is not a flag of this command'],
  ])('refuses %j', async (argv, message) => {
    await lay({ 'wrong.json': '<html>', 'other.json': '{}', 'good.json': jsonOf(decidedResult()) });
    const { code, stderr } = await scangate(argv, cwd);
    expect(stderr).toContain(message);
    expect(code).toBe(3);
    expect((await readdir(cwd)).sort()).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^(?!scangate-reports|good|other|wrong)/)]),
    );
    expect(await readdir(join(cwd, 'scangate-reports')).catch(() => [])).toEqual([]);
  });
});

describe('the bill of materials of a backend without one', () => {
  const scan = (backend: BackendModule, ...args: string[]) =>
    scangate(
      ['--backend', 'mdssc', ...(args.includes('--reports') ? [] : ['--reports', 'cyclonedx,spdx']), ...args],
      cwd,
      { backend },
    );
  const notice = 'The bill of materials was read from the checkout by Scangate, not by mdssc.';
  const purls = async () => {
    const { components } = JSON.parse((await read('scangate-reports/scangate.cdx.json')).toString());
    return components.map(({ purl }: { purl: string }) => purl);
  };

  it('is read from the checkout, and the result says so', async () => {
    await lay(npmProject({ lodash: '4.17.20' }));
    expect((await scan(aRemoteBackend())).code).toBe(0);
    const { sbom, notices, verdict } = await resultOf();
    expect(sbom?.components.map(({ purl }) => purl)).toEqual(['pkg:npm/lodash@4.17.20']);
    expect(notices).toEqual([notice]);
    expect(verdict?.gate).toBe('held');
    expect(await purls()).toEqual(['pkg:npm/lodash@4.17.20']);
    expect((await read('scangate-reports/scangate.spdx.json')).toString()).toContain(
      'pkg:npm/lodash@4.17.20',
    );
  });

  it('says what it lacks, which changes no verdict', async () => {
    await lay({ ...npmProject({ lodash: '4.17.20' }), 'api/requirements.txt': 'flask' });
    expect((await scan(aRemoteBackend())).code).toBe(0);
    const [first, second] = (await resultOf()).notices ?? [];
    expect(first).toBe(notice);
    expect(second).toMatch(/^It is not complete: .*requirements\.txt/);
  });

  it.each([
    ['nobody asked for one', ['--reports', 'sarif'], {}],
    [
      'the backend delivers it',
      ['--reports', 'cyclonedx'],
      {
        nativeReports: [
          {
            kind: 'cyclonedx' as const,
            content: Buffer.from('{"bomFormat":"CycloneDX","specVersion":"1.6"}'),
          },
        ],
      },
    ],
    ['another repository was scanned', ['--repository', 'acme/other'], {}],
    ['another commit was scanned', ['--sha', 'a'.repeat(40)], {}],
  ])('is not read where %s', async (_, args, results) => {
    await lay(npmProject({ lodash: '4.17.20' }));
    await scan(aRemoteBackend(results), ...args);
    expect(await resultOf()).not.toHaveProperty('sbom');
    expect(await resultOf()).not.toHaveProperty('notices');
  });

  it('is read where what the backend delivered is none', async () => {
    await lay(npmProject({ lodash: '4.17.20' }));
    const content = Buffer.from('<html>Please log in</html>');
    const backend = aRemoteBackend({ nativeReports: [{ kind: 'cyclonedx', content }] });
    const { stderr } = await scan(backend, '--reports', 'cyclonedx');
    expect(stderr).toContain('the cyclonedx report of the backend is left out: it is not a JSON object');
    expect(await purls()).toEqual(['pkg:npm/lodash@4.17.20']);
  });

  it('is read where the repository that was named is that of the checkout', async () => {
    await lay(npmProject({ lodash: '4.17.20' }));
    execFileSync('git', ['init', '--quiet'], { cwd });
    execFileSync('git', ['remote', 'add', 'origin', 'git@code.example:Acme/shop.git'], { cwd });
    await scan(aRemoteBackend(), '--repository', 'https://code.example/acme/shop');
    expect((await resultOf()).notices).toEqual([notice]);
  });

  it('is not made up where there is no checkout', async () => {
    await scan(aRemoteBackend());
    expect(await resultOf()).not.toHaveProperty('sbom');
    expect(await resultOf()).not.toHaveProperty('notices');
  });
});

describe('a kind of report that makes no sense for a backend', () => {
  it('is not written; the log and the result say so once', async () => {
    const senseless = {
      kinds: ['cyclonedx', 'spdx'] as const,
      reason: 'an advertisement has no components.',
    };
    const backend = aRemoteBackend({ findings: [aSecretFinding(), aFinding()] }, { senseless });
    await lay(npmProject({ lodash: '4.17.20' }));
    const { stderr } = await scangate(['--backend', 'mdssc'], cwd, { backend });
    const said = 'No report of kind cyclonedx is written: an advertisement has no components.';
    expect(stderr.split(said)).toHaveLength(2);
    const { notices, reports, sbom } = await resultOf();
    expect(notices).toEqual([said]);
    expect(reports.map(({ kind }) => kind)).toEqual(['pdf', 'sarif', 'json']);
    expect(sbom).toBeUndefined();
  });
});

it('a font that is none ends the run before anything is scanned', async () => {
  await lay({ 'font.ttf': 'not a font' });
  const { code, stdout } = await scangate(['--backend', 'mdssc', '--pdf-font', 'font.ttf'], cwd, {
    backend: aRemoteBackend(),
  });
  expect(code).toBe(3);
  expect(stdout).toContain('pdf-font');
});
