import { expect, it } from 'vitest';
import { startEmulator } from '../emulator.ts';
import {
  expectNoViolations,
  headSha,
  mergeSha,
  pullRequest,
  resultOf,
  startWorld,
  withBackend,
} from './world.ts';

it('turns the gate red, and shows the same in comment, summary, annotations, artifact and outputs', async () => {
  const world = await startWorld();
  const emulator = await startEmulator('rafter', '--duration', '1s');
  const job = await world.run({
    event: pullRequest(),
    steps: [{ id: 'scangate', uses: './', with: withBackend(emulator) }],
  });
  expect(job.conclusion).toBe('failure');
  expect(job.runs.map(({ name, code }) => [name, code])).toEqual([
    ['scan', 0],
    ['report', 0],
    ['gate', 1],
    ['post scan', 0],
  ]);
  const errors = job.runs
    .find(({ name }) => name === 'gate')
    ?.commands.filter(({ name }) => name === 'error');
  expect(errors?.map(({ data }) => data)).toEqual([
    expect.stringContaining("rule 'high' is broken: 5 findings match"),
  ]);

  const { outputs = {} } = { outputs: job.outputs.scangate };
  expect(outputs).toMatchObject({
    outcome: 'failed',
    'exit-code': '1',
    total: '9',
    critical: '1',
    high: '4',
    new: '9',
    ignored: '0',
    'result-file': 'scangate-reports/scangate.json',
    'sbom-path': 'scangate-reports/scangate.cdx.json',
    'artifact-url': expect.stringMatching(
      /^https:\/\/github\.com\/acme\/shop\/actions\/runs\/77\/artifacts\/\d+$/,
    ),
    'comment-url': 'https://github.com/acme/shop/pull/5#issuecomment-1',
  });
  expect(JSON.parse(outputs.result ?? '')).toMatchObject({ outcome: 'failed', findings: { total: 9 } });

  const [comment] = world.api.comments;
  expect(comment?.body).toContain('# Scangate: Failed: the gate is broken');
  expect(comment?.body).toContain('[All reports](https://github.com/acme/shop/actions/runs/77#artifacts)');
  expect(job.summary.trim()).toBe(comment?.body.replace(/^.*\n/, '').trim());
  const placed = job.annotations.filter(({ properties }) => properties.file !== undefined);
  expect(placed[0]?.properties).toMatchObject({ file: 'package-lock.json', line: '120' });

  const [artifact] = world.results.artifacts;
  expect(Object.keys(await world.results.filesOf(artifact?.name ?? '')).sort()).toEqual([
    'scangate.cdx.json',
    'scangate.json',
    'scangate.pdf',
    'scangate.sarif',
  ]);
  expect(job.log).not.toMatch(new RegExp(`^(?!::add-mask::).*${emulator.credential}`, 'm'));
  expectNoViolations(world);
});

it('is about the head of the pull request, not the merge commit', async () => {
  const world = await startWorld();
  const emulator = await startEmulator('rafter', '--duration', '1s', '--scenario', 'clean');
  const { workspace } = await world.run({
    event: pullRequest(),
    steps: [{ uses: './scan', with: withBackend(emulator) }],
  });
  const { target } = await resultOf(workspace);
  expect(target).toEqual({ repository: 'https://github.com/acme/shop', ref: 'patch-1', sha: headSha });
  expect(JSON.stringify(await resultOf(workspace))).not.toContain(mergeSha);
});
