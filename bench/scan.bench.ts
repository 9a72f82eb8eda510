import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, ms, program, ratio } from './child.ts';
import type { Benchmark } from './run.ts';

const times = 5;

/** What a whole scan of 2,000 components may take on two cores. */
const mostMs = 1_000;

/** Whole scans without a network, of made-up npm checkouts of growing size. */
export const benchmark: Benchmark = {
  title: `a whole scan offline, all reports, median of ${times} (ms, and beside the smallest), and the most memory of the process in MB; 2,000 components should take less than ${mostMs} ms`,
  async run() {
    const sizes = [
      { components: 100, files: 100 },
      { components: 500, files: 500 },
      { components: 2_000, files: 500 },
      { components: 2_000, files: 3_000 },
    ];
    const rows: string[][] = [];
    let smallest: number | undefined;
    for (const { components, files } of sizes) {
      const checkout = await makeCheckout(components, files);
      const { total } = await median(times, [program, '--offline', '-q'], checkout);
      smallest ??= total;
      rows.push([
        `${components} components, ${files} files`,
        ms(total),
        ratio(total, smallest),
        memoryOf(checkout).toFixed(0),
      ]);
      await rm(checkout, { recursive: true });
    }
    return [['checkout', 'total', 'beside the smallest', 'memory'], ...rows];
  },
};

function memoryOf(checkout: string): number {
  const args = ['--import', join(import.meta.dirname, 'print-memory.ts'), program, '--offline', '-q'];
  const { stderr } = spawnSync(process.execPath, args, { cwd: checkout, encoding: 'utf8' });
  return Number(stderr.trim().split('\n').at(-1));
}

async function makeCheckout(components: number, files: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scangate-bench-'));
  const names = Array.from({ length: components }, (_, index) => `package-${index}`);
  const dependencies = Object.fromEntries(names.slice(0, 50).map((name) => [name, '1.0.0']));
  const integrity = `sha512-${Buffer.alloc(64).toString('base64')}`;
  const packages = Object.fromEntries(
    names.map((name, index) => [
      `node_modules/${name}`,
      {
        version: '1.0.0',
        resolved: `https://registry.example/${name}/-/${name}-1.0.0.tgz`,
        integrity,
        license: 'MIT',
        ...(index % 50 === 0 && { hasInstallScript: true }),
        dependencies: { [names[(index * 7 + 50) % components] ?? name]: '1.0.0' },
      },
    ]),
  );
  const manifest = { name: 'bench', version: '1.0.0', dependencies };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(
    join(folder, 'package-lock.json'),
    JSON.stringify({ ...manifest, lockfileVersion: 3, packages: { '': manifest, ...packages } }, null, 2),
  );
  await mkdir(join(folder, 'src'));
  const line = 'export const answer = (question) => question.length * 42; // a line like many others\n';
  for (let file = 0; file < files; file += 1)
    await writeFile(join(folder, `src/module-${file}.js`), line.repeat(30));
  return folder;
}
