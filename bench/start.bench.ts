import { tmpdir } from 'node:os';
import { median, ms, program, ratio } from './child.ts';
import type { Benchmark } from './run.ts';

const times = 15;

/** How soon the program says something, beside a Node.js that only prints a word. */
export const benchmark: Benchmark = {
  title: `from the start of the process to its first output and its end, median of ${times} (ms, and beside Node.js itself)`,
  async run() {
    const base = await median(times, ['-e', 'console.log(0)'], tmpdir());
    const commands: readonly (readonly string[])[] = [
      ['--version'],
      ['--help'],
      ['config'],
      ['--backend', 'locl'],
    ];
    const rows = [];
    for (const args of commands) {
      const { first, total } = await median(times, [program, ...args], tmpdir());
      rows.push([
        `scangate ${args.join(' ')}`,
        ms(first),
        ratio(first, base.first),
        ms(total),
        ratio(total, base.total),
      ]);
    }
    return [
      ['command', 'first', 'beside node', 'end', 'beside node'],
      ['node -e console.log(0)', ms(base.first), '1.00×', ms(base.total), '1.00×'],
      ...rows,
    ];
  },
};
