import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const program = join(import.meta.dirname, '../dist/cli/index.js');

export interface Measured {
  /** Milliseconds from the start of the process to its first output, to its end. */
  readonly first: number;
  readonly total: number;
}

/** Runs Node.js with the arguments given, as often as asked, and takes the median of each figure. */
export async function median(times: number, args: readonly string[], cwd: string): Promise<Measured> {
  const runs: Measured[] = [];
  for (let run = 0; run < times; run += 1) runs.push(await measure(args, cwd));
  const middle = (key: keyof Measured) =>
    runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
  return { first: middle('first'), total: middle('total') };
}

function measure(args: readonly string[], cwd: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let first: number | undefined;
    const note = () => {
      first ??= performance.now() - startedAt;
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('error', reject);
    child.on('close', () => {
      const total = performance.now() - startedAt;
      resolve({ first: first ?? total, total });
    });
  });
}

export function ms(value: number): string {
  return value.toFixed(0);
}

export function ratio(value: number, base: number): string {
  return `${(value / base).toFixed(2)}×`;
}
