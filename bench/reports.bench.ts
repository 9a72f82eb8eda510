import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { reportKinds } from '../src/core/model/report.ts';
import { ms, ratio } from './child.ts';
import type { Benchmark } from './run.ts';

interface Rendered {
  readonly ms: number;
  readonly bytes: number;
  readonly rssMb: number;
}

const count = 100_000;

/** Each kind in a process of its own, beside one that only holds the result; then the command on a stored result. */
export const benchmark: Benchmark = {
  title: `${count} findings rendered: time, size, most memory of the process in MB, and its ratio to holding the result`,
  async run() {
    const alone = render('none');
    const rows = ['none', ...reportKinds, 'all', 'command'].map((kind) => {
      const { ms: time, bytes, rssMb } = kind === 'none' ? alone : render(kind);
      return [kind, ms(time), (bytes / 1e6).toFixed(1), rssMb.toFixed(0), ratio(rssMb, alone.rssMb)];
    });
    return [['report', 'ms', 'MB', 'RSS', 'beside none'], ...rows];
  },
};

function render(kind: string): Rendered {
  const child = join(import.meta.dirname, 'render-child.ts');
  return JSON.parse(execFileSync(process.execPath, [child, kind, String(count)], { encoding: 'utf8' }));
}
