import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { osvRecords } from '../doubles/osv-records/index.ts';
import { type OsvServer, startOsvServer } from '../doubles/osv-server.ts';
import { validateAll } from '../reports/validators.ts';
import { aFolder, npmProject, scangate } from './harness.ts';

const kinds = 'cyclonedx,spdx,pdf,html,sarif,markdown,junit,codequality,gitlab,csv,json';

let osv: OsvServer;
beforeAll(async () => {
  osv = await startOsvServer({ records: osvRecords });
});
afterAll(() => osv.close());

async function aScannedProject(): Promise<string> {
  const cwd = await aFolder(npmProject({ lodash: '4.17.20', minimist: '0.0.8' }));
  const { code } = await scangate(['--osv-url', osv.url.href, '--reports', kinds], { cwd });
  expect(code).toBe(1);
  return cwd;
}

describe('every kind of report', () => {
  it('is written by a scan, and valid', async () => {
    const cwd = await aScannedProject();
    const names = await readdir(join(cwd, 'scangate-reports'));
    expect(names).toEqual(
      expect.arrayContaining(['scangate.pdf', 'scangate.html', 'scangate.spdx.json', 'scangate.csv']),
    );
    expect(await validateAll(join(cwd, 'scangate-reports'))).toEqual([]);
  }, 60_000);

  it('has the same bytes when it is written again from the stored result', async () => {
    const cwd = await aScannedProject();
    const args = ['report', 'scangate-reports/scangate.json', '--reports', kinds, '--report-dir', 'again'];
    const { code, stdout, stderr } = await scangate(args, { cwd });
    expect([code, stderr]).toEqual([0, '']);
    const names = await readdir(join(cwd, 'again'));
    expect(stdout.trim().split('\n')).toHaveLength(names.length);
    for (const name of names) {
      const [first, second] = await Promise.all(
        ['scangate-reports', 'again'].map((folder) => readFile(join(cwd, folder, name))),
      );
      expect(second?.equals(first ?? Buffer.alloc(0)), name).toBe(true);
    }
  }, 60_000);
});

describe('a report that cannot be written', () => {
  it('leaves nothing half-written', async () => {
    const cwd = await aScannedProject();
    await mkdir(join(cwd, 'out/scangate.html'), { recursive: true });
    const stored = 'scangate-reports/scangate.json';
    const { code, stderr } = await scangate(
      ['report', stored, '--reports', 'pdf,html', '--report-dir', 'out'],
      { cwd },
    );
    expect(code).toBe(3);
    expect(stderr).toContain("cannot write reports to 'out': 'scangate.html' in it is a folder");
    expect(await readdir(join(cwd, 'out'))).toEqual(['scangate.html']);
  });

  it('is no result file of Scangate', async () => {
    const cwd = await aFolder();
    await writeFile(join(cwd, 'x.json'), '{"schemaVersion":99}');
    const { code, stderr } = await scangate(['report', 'x.json'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('this Scangate reads version 1');
    expect(await readdir(cwd)).toEqual(['x.json']);
  });
});
