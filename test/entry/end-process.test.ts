import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

/** A process that has written `bytes` and still has something under way; `shell` is its way to standard output. */
function startWriter(bytes: number, pipe = '') {
  const writer = `'${process.execPath}' '${join(import.meta.dirname, 'writer.ts')}' ${bytes}`;
  const script = pipe === '' ? `exec ${writer}` : `set -o pipefail; ${writer} ${pipe}`;
  const child = spawn('bash', ['-c', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let received = 0;
  child.stdout.on('data', (piece: Buffer) => {
    received += piece.length;
  });
  return { child, ended: once(child, 'close').then(([code]: unknown[]) => ({ code, received })) };
}

it('the process ends with its exit code although something is still under way', async () => {
  expect(await startWriter(100).ended).toEqual({ code: 4, received: 100 });
});

const large = 8 * 1024 * 1024;

it.each([
  ['a socket', ''],
  ['a pipe', '| cat'],
])('a large output reaches a reader that is slower than that, through %s', async (_name, pipe) => {
  const { child, ended } = startWriter(large, pipe);
  child.stdout.pause();
  // Real time: the process that must not end is not of this clock.
  setTimeout(() => child.stdout.resume(), 1_200);
  expect(await ended).toEqual({ code: 4, received: large });
});

it('a reader that went away does not hold the process', async () => {
  expect(await startWriter(large, '| head -c 10').ended).toEqual({ code: 4, received: 10 });
});
