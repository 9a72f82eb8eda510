import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, ms, program, ratio } from './child.ts';
import type { Benchmark } from './run.ts';

const times = 5;

/** Whole scans without a network, of made-up npm checkouts of growing size. */
export const benchmark: Benchmark = {
  title: `a whole scan offline, all reports, median of ${times} (ms, and beside the smallest)`,
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
      rows.push([`${components} components, ${files} files`, ms(total), ratio(total, smallest)]);
      await rm(checkout, { recursive: true });
    }
    return [['checkout', 'total', 'beside the smallest'], ...rows];
  },
};

async function makeCheckout(components: number, files: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scangate-bench-'));
  const names = Array.from({ length: components }, (_, index) => `package-${index}`);
  const dependencies = Object.fromEntries(names.slice(0, 50).map((name) => [name, '1.0.0']));
  const packages = Object.fromEntries(
    names.map((name, index) => [
      `node_modules/${name}`,
      {
        version: '1.0.0',
        license: 'MIT',
        dependencies: { [names[(index * 7 + 50) % components] ?? name]: '1.0.0' },
      },
    ]),
  );
  const manifest = { name: 'bench', version: '1.0.0', dependencies };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(
    join(folder, 'package-lock.json'),
    JSON.stringify({ ...manifest, lockfileVersion: 3, packages: { '': manifest, ...packages } }),
  );
  await mkdir(join(folder, 'src'));
  const line = 'export const answer = (question) => question.length * 42; // a line like many others\n';
  for (let file = 0; file < files; file += 1)
    await writeFile(join(folder, `src/module-${file}.js`), line.repeat(30));
  return folder;
}
