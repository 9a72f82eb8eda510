import { expect, it } from 'vitest';
import { startEmulator } from '../emulator.ts';
import { annotationsOf, pullRequest, push, startWorld, withBackend } from './world.ts';

async function failedScan(uses: string, given: Readonly<Record<string, string>> = {}, event = push()) {
  const world = await startWorld();
  const emulator = await startEmulator('rafter', '--duration', '1s', '--scenario', 'failed');
  const steps = [{ id: 'scangate', uses, with: { ...withBackend(emulator), ...given } }];
  return { world, job: await world.run({ event, steps }) };
}

it('is never a pass: the gate says that nothing is known, and the comment too', async () => {
  const { world, job } = await failedScan('./', {}, pullRequest());
  expect(job.conclusion).toBe('failure');
  expect(job.runs.map(({ name, code }) => [name, code])).toEqual([
    ['scan', 0],
    ['report', 0],
    ['gate', 2],
    ['post scan', 0],
  ]);
  expect(job.outputs.scangate).toMatchObject({ outcome: 'inconclusive', 'exit-code': '2', total: 'unknown' });
  expect(annotationsOf(job, 'error')).toEqual([expect.stringContaining("the scan ended as 'failed'")]);
  expect(world.api.comments[0]?.body).toContain('# Scangate: Inconclusive: this is not a pass');
});

it('fails the scan step where that is used alone', async () => {
  const { job } = await failedScan('./scan');
  expect(job.runs[0]).toMatchObject({ code: 2, conclusion: 'failure' });
  expect(annotationsOf(job, 'error')).toHaveLength(1);
});

it('lets the job go on where it shall only warn', async () => {
  const { job } = await failedScan('./', { 'on-inconclusive': 'warn' });
  expect(job.conclusion).toBe('success');
  expect(job.outputs.scangate).toMatchObject({ outcome: 'inconclusive', 'exit-code': '0' });
});
