import { expect, it } from 'vitest';
import { startEmulator } from '../emulator.ts';
import {
  annotationsOf,
  expectNoViolations,
  headSha,
  pullRequest,
  push,
  startWorld,
  withBackend,
} from './world.ts';

it('gets the findings of the head of a pull request', async () => {
  const world = await startWorld();
  const emulator = await startEmulator('rafter', '--duration', '1s');
  const given = { ...withBackend(emulator), 'upload-sarif': 'true', reports: 'json' };
  const job = await world.run({ event: pullRequest(), steps: [{ id: 'scangate', uses: './', with: given }] });
  expect(annotationsOf(job, 'warning')).toEqual([]);
  expect(world.api.uploads).toEqual([
    expect.objectContaining({ commitSha: headSha, ref: 'refs/pull/5/head', errors: [] }),
  ]);
  expectNoViolations(world);
});

it('that refuses the file is one warning with the way out, and changes no verdict', async () => {
  const world = await startWorld({ codeScanning: 'off' });
  const emulator = await startEmulator('rafter', '--duration', '1s', '--scenario', 'clean');
  const given = { ...withBackend(emulator), 'upload-sarif': 'true' };
  const job = await world.run({ event: push(), steps: [{ id: 'scangate', uses: './', with: given }] });
  expect(job.conclusion).toBe('success');
  expect(annotationsOf(job, 'warning')).toEqual([
    expect.stringMatching(/could not be uploaded to code scanning: .*set upload-sarif to false/),
  ]);
  expect(world.api.uploads).toEqual([]);
  expectNoViolations(world);
});
