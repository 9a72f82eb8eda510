import { expect, it } from 'vitest';
import { expectNoViolations, pullRequest, startWorld, type World } from './world.ts';

const apps = ['shop', 'billing', 'search'];
const given = { offline: 'true', require: 'sbom,secrets', comment: 'always', reports: 'json' };

function legOf(world: World, app: string, attempt = '1') {
  return world.run({
    event: pullRequest(),
    matrix: { app, os: 'linux' },
    github: { run_attempt: attempt },
    steps: [{ id: 'scangate', uses: './', with: given }],
  });
}

it('has one artifact and one comment for each leg, and a second attempt finds its own comment', async () => {
  const world = await startWorld();
  const jobs = await Promise.all(apps.map((app) => legOf(world, app)));
  expect(jobs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success']);
  const names = world.results.artifacts.map(({ name }) => name).sort();
  expect(names).toEqual([
    expect.stringMatching(/^scangate-security-billing-linux-scangate-[0-9a-f]{8}$/),
    expect.stringMatching(/^scangate-security-search-linux-scangate-[0-9a-f]{8}$/),
    expect.stringMatching(/^scangate-security-shop-linux-scangate-[0-9a-f]{8}$/),
  ]);
  expect(world.api.comments).toHaveLength(3);
  const ids = new Set(jobs.map(({ outputs }) => outputs.scangate?.['comment-id']));
  expect(ids.size).toBe(3);

  const again = await legOf(world, 'billing', '2');
  expect(world.api.comments).toHaveLength(3);
  expect(again.outputs.scangate?.['comment-id']).toBe(jobs[1]?.outputs.scangate?.['comment-id']);
  expectNoViolations(world);
});

it('says what to do where the name of an artifact is taken', async () => {
  const world = await startWorld();
  const step = { id: 'scangate', uses: './', with: { ...given, 'artifact-name': 'reports' } };
  const first = await world.run({ event: pullRequest(), matrix: { app: 'shop' }, steps: [step] });
  const second = await world.run({ event: pullRequest(), matrix: { app: 'search' }, steps: [step] });
  expect([first.conclusion, second.conclusion]).toEqual(['success', 'success']);
  expect(second.log).toContain(
    "artifact reports was not uploaded: the run has one of that name already. Give each job an 'artifact-name' of its own",
  );
  expect(second.outputs.scangate).toMatchObject({ outcome: 'passed', 'artifact-id': '' });
});
