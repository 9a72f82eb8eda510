import { expect, it } from 'vitest';
import { startEmulator } from '../emulator.ts';
import { aCheckout, npmProject } from '../harness.ts';
import { expectNoViolations, pullRequest, startWorld, withBackend } from './world.ts';

it('takes up the scan of the first attempt, and leaves the comment as it is', async () => {
  const world = await startWorld();
  const emulator = await startEmulator('rafter', '--duration', '1s');
  const workspace = await aCheckout(npmProject({}));
  const attempt = (number: string) =>
    world.run({
      event: pullRequest(),
      workspace,
      github: { run_attempt: number },
      steps: [{ id: 'scangate', uses: './', with: { ...withBackend(emulator), artifact: 'false' } }],
    });
  const first = await attempt('1');
  const second = await attempt('2');
  expect(second.outputs.scangate).toEqual(first.outputs.scangate);
  expect(first.outputs.scangate?.['comment-id']).toBe('1');
  expect(world.api.writes).toEqual(['POST /repos/acme/shop/issues/5/comments']);
  const starts = (await emulator.requests()).filter((request) => request.startsWith('POST '));
  expect(starts).toHaveLength(1);
  expectNoViolations(world);
});
