import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { status } from '../fault-server/faults.ts';
import { type RemoteCli, startCli, startService } from './cli.ts';

const busy = { fault: status(503, { 'retry-after': '2' }) };
const sha = 'c'.repeat(40);

async function run(...args: readonly string[]) {
  const cwd = await mkdtemp(join(tmpdir(), 'scangate-ended-'));
  const service = await startService({ lengthMs: 600_000 });
  onTestFinished(async () => {
    await service.close();
    await rm(cwd, { recursive: true });
  });
  return { service, start: (): RemoteCli => startCli(service, ['--sha', sha, ...args], cwd) };
}

it('SIGINT while the backend asks to wait before the start: gone at once, and nothing is sent', async () => {
  const { service, start } = await run();
  service.always('start', busy);
  let starts = 0;
  service.onRequest = (phase) => {
    if (phase === 'start') starts++;
  };
  const { child, ended } = start();
  while (service.delivered.length === 0) await delay(5);
  await delay(200); // the answer is on its way to the process
  const killedAt = performance.now();
  child.kill('SIGINT');
  const { code } = await ended;
  expect(performance.now() - killedAt).toBeLessThan(1_500);
  expect([code, starts, service.scans.length]).toEqual([130, 1, 0]);
});

it('a login that goes on failing does not hold the process once it has said that its time is over', async () => {
  const { service, start } = await run('--timeout', '1s');
  service.always('login', busy);
  const { child, ended } = start();
  let saidAt = Number.NaN;
  child.stdout?.on('data', (text: string) => {
    if (text.includes('Timed out')) saidAt = performance.now();
  });
  const { code } = await ended;
  expect(performance.now() - saidAt).toBeLessThan(1_500);
  expect(code).toBe(4);
}, 15_000);
