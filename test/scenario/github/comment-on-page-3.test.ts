import { expect, it } from 'vitest';
import { markerLine } from '../../../src/platforms/comment/marker.ts';
import { startEmulator } from '../emulator.ts';
import { expectNoViolations, pullRequest, startWorld, withBackend } from './world.ts';

it('is found and brought up to date; a stranger with a copy of its marker is left alone', async () => {
  const marker = markerLine('shop', { id: 70, attempt: 1 });
  const comments = Array.from({ length: 249 }, (_, index) =>
    index === 2
      ? { number: 5, author: 'mallory', body: `${marker}All is well.` }
      : index === 230
        ? { number: 5, author: 'github-actions[bot]', body: `${marker}# Scangate: Passed` }
        : { number: 5, author: 'ada', body: `Remark ${index}` },
  );
  const world = await startWorld({ comments });
  const emulator = await startEmulator('rafter', '--duration', '1s');
  const job = await world.run({
    event: pullRequest(),
    steps: [{ id: 'scangate', uses: './', with: { ...withBackend(emulator), 'comment-key': 'shop' } }],
  });
  expect(world.api.comments).toHaveLength(249);
  expect(world.api.comments[2]).toMatchObject({ author: 'mallory', body: `${marker}All is well.` });
  expect(world.api.comments[230]?.body).toContain('# Scangate: Failed');
  expect(job.outputs.scangate).toMatchObject({ 'comment-id': '231' });
  expect(world.api.writes).toEqual(['PATCH /repos/acme/shop/issues/comments/231']);
  expectNoViolations(world);
});
