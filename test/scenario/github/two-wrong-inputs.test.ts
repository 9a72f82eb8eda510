import { expect, it } from 'vitest';
import { outputNames, outputsOf } from '../../../src/config/outputs.ts';
import { annotationsOf, pullRequest, push, startWorld } from './world.ts';

const wrong = { 'fail-on': 'hihg', timeout: 'soon' };
const errors = [
  expect.stringMatching(/^fail-on: .*hihg.*high/),
  expect.stringMatching(/^timeout: 'soon' is not a duration/),
];

it('give one annotation each, all outputs, and exit code 3 of the gate', async () => {
  const world = await startWorld();
  const job = await world.run({ event: pullRequest(), steps: [{ id: 'scangate', uses: './', with: wrong }] });
  expect(job.conclusion).toBe('failure');
  expect(annotationsOf(job, 'error').sort()).toEqual(errors);
  expect(job.runs.map(({ name, code }) => [name, code])).toEqual([
    ['scan', 0],
    ['report', 0],
    ['gate', 3],
    ['post scan', 0],
  ]);
  const { scangate = {} } = job.outputs;
  expect(Object.keys(scangate).sort()).toEqual([...outputNames].sort());
  expect(scangate).toMatchObject({
    outcome: 'misconfigured',
    'exit-code': '3',
    total: 'unknown',
    'scan-id': '',
  });
  expect(JSON.parse(scangate.result ?? '')).toMatchObject({ outcome: 'misconfigured', exitCode: 3 });
  expect(world.api.comments[0]?.body).toContain('# Scangate: Misconfigured');
  expect(job.summary).toContain('hihg');
});

it.each(['scan', 'gate', 'report'] as const)(
  'give the same where the %s step is used alone',
  async (step) => {
    const world = await startWorld();
    const given =
      step === 'report'
        ? { comment: 'sometimes', summary: 'maybe' }
        : step === 'gate'
          ? { 'fail-on': 'hihg', 'on-timeout': 'wait' }
          : wrong;
    const scan = { uses: './scan', with: { offline: 'true', require: 'sbom,secrets' } };
    const job = await world.run({
      event: push(),
      steps:
        step === 'scan'
          ? [{ id: 'tried', uses: './scan', with: given }]
          : [scan, { id: 'tried', uses: `./${step}`, with: given }],
    });
    expect(job.runs.find(({ code }) => code !== 0)?.code).toBe(3);
    expect(annotationsOf(job, 'error')).toHaveLength(2);
    expect(Object.keys(job.outputs.tried ?? {}).sort()).toEqual([...outputsOf(step)].sort());
  },
);
