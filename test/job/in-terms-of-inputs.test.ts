import { expect, it } from 'vitest';
import { templateInputSource } from '../../src/config/sources.ts';
import { inTermsOfInputs } from '../../src/job/in-terms-of-inputs.ts';

const missing = {
  input: 'base-url',
  message: 'is not set',
  hint: 'Set --base-url or MDSSC_SERVER. See scangate --help.',
};

it('calls a flag what the template calls its input', () => {
  const used = { SCANGATE_INPUT_BACKEND: 'mdssc' };
  const said = inTermsOfInputs(missing, [templateInputSource(used)]);
  expect(said.hint).toBe('Set base-url or MDSSC_SERVER. See scangate --help.');
  const camelCase = templateInputSource(used, (name) => name.replace('-u', 'U'));
  expect(inTermsOfInputs(missing, [camelCase]).hint).toContain('Set baseUrl or MDSSC_SERVER.');
});

it('leaves flags to a job that gives them itself', () => {
  expect(inTermsOfInputs(missing, [templateInputSource({ SCANGATE_INPUT_PATH: '' })])).toBe(missing);
});
