/**
 * `npm run bench [-- name …]`: runs the benchmarks of this folder, all or those named, and prints their tables. Every
 * figure that matters is a ratio of things measured in the same run, since machines differ.
 */
import { readdir } from 'node:fs/promises';
import { table } from './table.ts';

/** What each `<name>.bench.ts` exports. */
export interface Benchmark {
  readonly title: string;
  /** The first row is the head. */
  run(): Promise<readonly (readonly string[])[]>;
}

const suffix = '.bench.ts';
const all = (await readdir(import.meta.dirname))
  .filter((name) => name.endsWith(suffix))
  .map((name) => name.slice(0, -suffix.length));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));

if (unknown.length > 0) {
  console.error(`no benchmark is called '${unknown.join("', '")}'; there are: ${all.join(', ')}`);
  process.exitCode = 3;
} else {
  for (const name of asked.length > 0 ? asked : all) {
    const { benchmark } = (await import(`./${name}${suffix}`)) as { benchmark: Benchmark };
    console.log(`\n${name}: ${benchmark.title}\n`);
    console.log(table(await benchmark.run()));
  }
}
