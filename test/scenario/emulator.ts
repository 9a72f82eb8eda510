import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { EmulatedBackend } from '../../src/emulators/emulator.ts';
import { atEndOfFile } from '../cleanups.ts';
import { aFolder, type Ended, start } from './harness.ts';

/** What the first line of `scangate emulate` says. */
export interface Announced {
  readonly backend: string;
  readonly url: string;
  readonly credential: string;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface StartedEmulator extends Announced {
  /** The requests so far, a line each: `POST /scans 201`. */
  requests(): Promise<string[]>;
  stop(): Promise<Ended>;
}

/** The emulator as a process of its own, ended with the tests of the file. */
export async function startEmulator(
  backend: EmulatedBackend,
  ...flags: readonly string[]
): Promise<StartedEmulator> {
  const cwd = await aFolder();
  const log = join(cwd, 'requests.jsonl');
  const { child, ended } = start(['emulate', backend, '--port', '0', '--request-log', log, ...flags], {
    cwd,
  });
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  atEndOfFile(stop);
  const announced = JSON.parse(await firstLine(child, ended)) as Announced;
  const requests = async () => {
    const lines = (await readFile(log, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
    return lines.map((line) => {
      const { method, path, status } = JSON.parse(line) as { method: string; path: string; status: number };
      return `${method} ${path} ${status}`;
    });
  };
  return { ...announced, requests, stop };
}

async function firstLine(
  { stdout }: ReturnType<typeof start>['child'],
  ended: Promise<Ended>,
): Promise<string> {
  if (stdout) for await (const line of createInterface({ input: stdout })) return line;
  throw new Error(`the emulator ended: ${(await ended).stderr}`);
}

/** The command line that scans with it, and the environment. */
export function scanWith({ backend, url, credential, options }: Announced) {
  return {
    args: ['scan', '--backend', backend, '--base-url', url, '--options', JSON.stringify(options)],
    env: { SCANGATE_API_KEY: credential },
  };
}
