import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { median, ms, program, ratio } from './child.ts';
import type { Benchmark } from './run.ts';

const times = 3;
const components = 2_000;

/** Building an index, and what a scan without a network takes longer with it, and with the archives themselves. */
export const benchmark: Benchmark = {
  title: `a database of known vulnerabilities and ${components} components, median of ${times} (ms, and beside a scan without one)`,
  async run() {
    const root = await mkdtemp(join(tmpdir(), 'scangate-bench-'));
    await writeCheckout(join(root, 'checkout'));
    const scan = ['scan', 'checkout', '--offline', '-q', '--reports', 'json', '--report-dir', 'reports'];
    const { total: without } = await median(times, [program, ...scan], root);
    const rows: string[][] = [];
    for (const advisories of [5_000, 20_000, 60_000]) {
      await writeDump(join(root, 'osv'), advisories);
      const build = await median(
        1,
        [program, 'db', 'build', '--from', 'osv', '--to', 'index.gz', '-q'],
        root,
      );
      const { size } = await stat(join(root, 'index.gz'));
      const byIndex = await median(times, [program, ...scan, '--osv-db', 'index.gz'], root);
      const byDump = await median(times, [program, ...scan, '--osv-db', 'osv'], root);
      rows.push([
        `${advisories} advisories`,
        ms(build.total),
        (size / 1e3).toFixed(0),
        `${ms(byIndex.total)} ${ratio(byIndex.total, without)}`,
        `${ms(byDump.total)} ${ratio(byDump.total, without)}`,
      ]);
    }
    await rm(root, { recursive: true });
    return [['database', 'build', 'index kB', 'scan, index', 'scan, archives'], ...rows];
  },
};

async function writeCheckout(folder: string): Promise<void> {
  await mkdir(folder);
  const manifest = { name: 'bench', version: '1.0.0' };
  const packages = Object.fromEntries(
    Array.from({ length: components }, (_, at) => [`node_modules/package-${at}`, { version: '1.5.0' }]),
  );
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(
    join(folder, 'package-lock.json'),
    JSON.stringify({ ...manifest, lockfileVersion: 3, packages: { '': manifest, ...packages } }),
  );
}

/** Advisories as long as public ones are; about one component in five has one. */
async function writeDump(folder: string, count: number): Promise<void> {
  const now = Date.now();
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `GHSA-${at}.json`,
      strToU8(
        JSON.stringify({
          id: `GHSA-${at}`,
          modified: new Date(now - at * 1_000).toISOString(),
          aliases: [`CVE-2025-${at}`],
          summary: `What number ${at} does, in a few words of its own ${(at * 7_919) % 10_007}`,
          details: `What number ${at} does, told at length. ${'And so on, and so on. '.repeat(at % 60)}`,
          affected: [
            {
              package: {
                ecosystem: 'npm',
                name: at % 12 === 0 ? `package-${(at / 12) % 2_000}` : `other-${at}`,
              },
              ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: `1.${at % 9}.${at % 7}` }] }],
            },
          ],
          severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H' }],
          database_specific: { severity: 'HIGH', cwe_ids: ['CWE-400'] },
        }),
      ),
    ]),
  );
  await mkdir(join(folder, 'npm'), { recursive: true });
  await writeFile(join(folder, 'npm/all.zip'), zipSync(files, { level: 6 }));
}
