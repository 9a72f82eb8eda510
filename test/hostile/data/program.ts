import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../../../dist/cli/index.js');

/** The most memory that a whole process of ours may have, in MB, and where that can be asked for. */
export const mostMemoryMb = 256;
export const canMeasure = process.platform === 'linux';

/** Loaded before the program: prints the most memory that the process had, in MB, when it ends. */
const measure = `
  import { readFileSync, writeSync } from 'node:fs';
  process.on('exit', () => {
    const status = readFileSync('/proc/self/status', 'utf8');
    writeSync(2, '\\nmemory ' + Number(/^VmHWM:\\s+(\\d+) kB$/m.exec(status)[1]) / 1024);
  });`;

export interface Measured {
  readonly code: number;
  readonly output: string;
  readonly memoryMb: number;
}

/** Runs the built command line to its end, in a process of its own. */
export function scangate(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  if (!existsSync(program)) throw new Error("dist/ is not built: run 'npm run build'");
  const loaded = `data:text/javascript,${encodeURIComponent(measure)}`;
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--import', loaded, program, ...args],
      { cwd, env: { PATH: process.env.PATH ?? '', HOME: cwd, ...env }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const memoryMb = Number(/\nmemory ([\d.]+)$/.exec(stderr)?.[1]);
        const code = error === null ? 0 : error.code;
        if (typeof code !== 'number' || Number.isNaN(memoryMb))
          reject(new Error(`it crashed: ${stderr.slice(-2_000)}`, { cause: error }));
        else resolve({ code, output: stdout + stderr, memoryMb });
      },
    );
  });
}
