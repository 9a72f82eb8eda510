import { expect, it } from 'vitest';
import { startEmulator } from '../emulator.ts';
import { annotationsOf, pullRequest, push, startWorld, withBackend } from './world.ts';

/** GitHub gives an empty text for a secret that it withholds. */
async function jobWithout(given: Readonly<Record<string, string>>, event = push(), actor = 'ada') {
  const world = await startWorld();
  const emulator = await startEmulator('rafter', '--duration', '1s');
  const job = await world.run({
    event,
    github: { actor },
    steps: [{ id: 'scangate', uses: './', with: { ...withBackend(emulator), 'api-key': '', ...given } }],
  });
  return { job, requests: await emulator.requests() };
}

it('a run of Dependabot is skipped, and says so', async () => {
  const { job, requests } = await jobWithout({}, pullRequest(), 'dependabot[bot]');
  expect(job.conclusion).toBe('success');
  expect(job.outputs.scangate).toMatchObject({ outcome: 'skipped', 'exit-code': '0', total: 'unknown' });
  expect(annotationsOf(job, 'warning')[0]).toMatch(/^Skipped, nothing was scanned: .*Dependabot/);
  expect(job.summary).toContain('# Scangate: Skipped: nothing was scanned');
  expect(requests).toEqual([]);
});

it('a pull request from a fork is skipped too', async () => {
  const { job } = await jobWithout({}, pullRequest('mallory/shop'));
  expect(job.outputs.scangate).toMatchObject({ outcome: 'skipped' });
});

it('a fork is not skipped where that is not wished, nor where something else is wrong', async () => {
  const strict = await jobWithout({ 'on-missing-credentials': 'fail' }, pullRequest('mallory/shop'));
  expect(strict.job.outputs.scangate).toMatchObject({ outcome: 'misconfigured', 'exit-code': '3' });
  const wrong = await jobWithout({ timeout: 'soon' }, pullRequest('mallory/shop'));
  expect(wrong.job.outputs.scangate).toMatchObject({ outcome: 'misconfigured' });
  expect(annotationsOf(wrong.job, 'error')).toEqual([expect.stringContaining("timeout: 'soon'")]);
});

it('a push without credentials is misconfigured', async () => {
  const { job } = await jobWithout({});
  expect(job.conclusion).toBe('failure');
  expect(annotationsOf(job, 'error')).toEqual([
    expect.stringMatching(/^SCANGATE_API_KEY|^api-key: is not set/),
  ]);
});
