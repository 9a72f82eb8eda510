import { expect, it } from 'vitest';
import { startEmulator } from '../emulator.ts';
import { annotationsOf, expectNoViolations, push, resultOf, startWorld, withBackend } from './world.ts';

it('passes, keeps the reports and writes the summary, and comments nowhere', async () => {
  const world = await startWorld();
  const emulator = await startEmulator('rafter', '--duration', '1s', '--scenario', 'clean');
  const job = await world.run({
    event: push(),
    steps: [
      { id: 'scangate', uses: './', with: { ...withBackend(emulator), 'artifact-retention-days': '7' } },
    ],
  });
  expect(job.conclusion).toBe('success');
  expect(annotationsOf(job, 'error')).toEqual([]);
  expect(annotationsOf(job, 'warning')).toEqual([]);
  expect(job.outputs.scangate).toMatchObject({
    outcome: 'passed',
    'exit-code': '0',
    total: '0',
    'comment-id': '',
  });
  expect(job.summary).toContain('# Scangate: Passed');
  expect(world.api.requests).toEqual([]);
  expect(world.results.artifacts).toEqual([
    expect.objectContaining({
      name: expect.stringMatching(/^scangate-security-/),
      expiresAt: expect.any(String),
    }),
  ]);
  expect((await resultOf(job.workspace)).target).toMatchObject({ ref: 'main' });
  expectNoViolations(world);
});

it('can keep each report as an artifact of its own', async () => {
  const world = await startWorld();
  const emulator = await startEmulator('rafter', '--duration', '1s', '--scenario', 'clean');
  const given = { 'artifact-per-report': 'true', 'artifact-name': 'mine', reports: 'sarif' };
  const job = await world.run({
    event: push(),
    steps: [{ id: 'scangate', uses: './', with: { ...withBackend(emulator), ...given } }],
  });
  expect(world.results.artifacts.map(({ name }) => name)).toEqual([
    'mine-scangate.json',
    'mine-scangate.sarif',
  ]);
  expect(job.outputs.scangate?.['artifact-id']?.split('\n')).toHaveLength(2);
});
