import { expect, it } from 'vitest';
import { startEmulator } from '../emulator.ts';
import {
  annotationsOf,
  expectNoViolations,
  pullRequest,
  resultOf,
  startWorld,
  withBackend,
} from './world.ts';

it('works with the three steps used alone: comments there, and says how to keep the reports', async () => {
  const world = await startWorld({ enterprise: true });
  const emulator = await startEmulator('rafter', '--duration', '1s');
  const resultFile = { 'result-file': `\${{ steps.scan.outputs.result-file }}` };
  const job = await world.run({
    event: pullRequest(),
    github: { server_url: 'https://ghe.example' },
    steps: [
      { id: 'scan', uses: './scan', with: withBackend(emulator) },
      { id: 'report', uses: './report', with: resultFile },
      { id: 'gate', uses: './gate', with: { ...resultFile, 'fail-on': 'critical > 1' } },
    ],
  });
  expect(job.conclusion).toBe('success');
  expect(annotationsOf(job, 'warning')).toEqual([
    expect.stringMatching(
      /Enterprise Server does not have the service.*actions\/upload-artifact@v3.*report-dir/,
    ),
  ]);
  expect(job.outputs.gate).toMatchObject({ outcome: 'passed' });
  expect(world.api.comments).toHaveLength(1);
  expect(world.api.comments[0]?.body).toContain('(https://ghe.example/acme/shop/actions/runs/77)');
  expect((await resultOf(job.workspace)).target).toMatchObject({
    repository: 'https://ghe.example/acme/shop',
  });
  expect(world.results.artifacts).toEqual([]);
  expectNoViolations(world);
});
