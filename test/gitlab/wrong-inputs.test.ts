import { expect, it } from 'vitest';
import { pipelines } from '../platforms/gitlab/pipelines.ts';
import { aRemoteBackend } from '../reports/run-cli.ts';
import { runJob } from './job.ts';

it.each([
  [{ BACKEND: 'raftr' }, "error: backend: 'raftr' is not known. Did you mean 'rafter'?"],
  [{ FAIL_ON: 'high\nonly meduim > 3' }, "error: fail-on: line 2: 'meduim' is not a word of a rule."],
  [{ BASELINE: 'gone.json' }, 'baseline gone.json cannot be read'],
])('a wrong input is called what it is called in YAML: %o', async (inputs, said) => {
  const [[name, value] = ['', '']] = Object.entries(inputs);
  const { code, log } = await runJob({ ...pipelines.branch, [`SCANGATE_INPUT_${name}`]: value });
  expect(code).toBe(3);
  expect(log).toContain(said);
});

it('a missing one is asked for by its name', async () => {
  const backend = aRemoteBackend({}, { connection: { credentials: [] } });
  const { code, log } = await runJob({ ...pipelines.branch, SCANGATE_INPUT_BACKEND: 'mdssc' }, { backend });
  expect(code).toBe(3);
  expect(log).toContain('error: base-url: is not set');
  expect(log).toContain('Set base-url, SCANGATE_BASE_URL or MDSSC_SERVER.');
});
