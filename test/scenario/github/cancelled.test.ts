import { expect, it } from 'vitest';
import { type StartedEmulator, startEmulator } from '../emulator.ts';
import { push, startWorld, withBackend } from './world.ts';

async function jobThatWaits(emulator: StartedEmulator) {
  const world = await startWorld();
  const steps = [{ id: 'scangate', uses: './', with: { ...withBackend(emulator), 'poll-interval': '1s' } }];
  const running = await world.start({ event: push(), steps });
  while (!(await emulator.requests()).some((request) => /^GET .*scans\/[^/]+/.test(request)))
    await new Promise((resolve) => setTimeout(resolve, 50));
  return running;
}

const isStop = (request: string) => /^POST \S+\/scans\/(?!direct)[^/ ]+ 200/.test(request);

it('mid-poll: the main step stops the remote scan, and nothing is reported or judged', async () => {
  const emulator = await startEmulator('mdssc', '--duration', '120s');
  const running = await jobThatWaits(emulator);
  running.cancel();
  const job = await running.ended;
  expect(job.conclusion).toBe('cancelled');
  expect(job.runs.map(({ name, code }) => [name, code])).toEqual([
    ['scan', 130],
    ['post scan', 0],
  ]);
  expect(job.outputs.scangate).toMatchObject({ outcome: 'cancelled', 'exit-code': '130' });
  expect(job.runs[0]?.log).toContain('was stopped');
  expect(job.runs[1]?.log).not.toContain('was stopped');
  expect((await emulator.requests()).filter(isStop)).toHaveLength(1);
});

it('killed: the post step stops the remote scan', async () => {
  const emulator = await startEmulator('mdssc', '--duration', '120s');
  const running = await jobThatWaits(emulator);
  // In this order: told to end first, the main step may be quick enough to stop the scan itself.
  running.kill();
  running.cancel();
  const job = await running.ended;
  expect(job.conclusion).toBe('cancelled');
  expect(job.runs.map(({ name, code }) => [name, code])).toEqual([
    ['scan', null],
    ['post scan', 0],
  ]);
  expect(job.outputs.scangate).toMatchObject({ outcome: 'inconclusive' });
  expect(job.runs[1]?.log).toContain('was stopped');
  expect((await emulator.requests()).filter(isStop)).toHaveLength(1);
});

it('crashed: an earlier result is not taken for the one of this run', async () => {
  const emulator = await startEmulator('mdssc', '--duration', '120s');
  const running = await jobThatWaits(emulator);
  running.kill();
  const job = await running.ended;
  expect(job.conclusion).toBe('failure');
  expect(job.outputs.scangate?.outcome).toBe('misconfigured');
  expect(job.runs.find(({ name }) => name === 'gate')?.code).toBe(3);
  expect(job.runs.find(({ name }) => name === 'post scan')?.log).toContain('was stopped');
});
