import { expect, it } from 'vitest';
import { startEmulator } from '../emulator.ts';
import { startTask, stopsOf, untilWaiting, withBackend } from './world.ts';

it('stops the remote scan when the run is cancelled, well before the agent would kill it', async () => {
  const emulator = await startEmulator('mdssc', '--duration', '120s');
  const task = await startTask(withBackend(emulator));
  await untilWaiting(emulator, task.ended);
  const asked = performance.now();
  task.cancel();
  const step = await task.ended;
  expect(performance.now() - asked).toBeLessThan(5_000);
  expect(step).toMatchObject({ code: 0, result: 'Failed' });
  expect(step.outputs.get('outcome')).toBe('cancelled');
  expect(step.artifacts).toEqual([]);
  expect(await stopsOf(emulator)).toBe(1);
});
