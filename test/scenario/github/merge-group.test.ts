import { expect, it } from 'vitest';
import { startEmulator } from '../emulator.ts';
import { headSha, resultOf, startWorld, withBackend } from './world.ts';

it('is scanned as the queue will merge it, and comments nowhere', async () => {
  const world = await startWorld();
  const emulator = await startEmulator('rafter', '--duration', '1s');
  const ref = 'refs/heads/gh-readonly-queue/main/pr-5-cccc';
  const job = await world.run({
    event: {
      event_name: 'merge_group',
      event: { merge_group: { head_ref: ref, head_sha: headSha, base_ref: 'refs/heads/main' } },
      ref,
      sha: headSha,
    },
    steps: [{ id: 'scangate', uses: './', with: withBackend(emulator) }],
  });
  expect(job.conclusion).toBe('failure');
  expect(job.outputs.scangate).toMatchObject({ outcome: 'failed', 'comment-id': '' });
  expect((await resultOf(job.workspace)).target).toMatchObject({
    ref: 'gh-readonly-queue/main/pr-5-cccc',
    sha: headSha,
  });
  expect(world.api.requests).toEqual([]);
});
