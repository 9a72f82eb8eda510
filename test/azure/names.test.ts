import { describe, expect, it } from 'vitest';
import { artifactNameOf, commentKeyOf, nameOf } from '../../src/azure/names.ts';
import { azureOutputs } from '../../src/azure/outputs.ts';
import { environmentName, inputNames } from '../../src/config/inputs.ts';
import { environmentSource } from '../../src/config/sources.ts';
import { runOf } from '../../src/platforms/azure/run.ts';
import { build } from './job.ts';

describe('the name of a job', () => {
  it('can be that of a file and of an artifact, whatever its parts are called', () => {
    const run = { job: ['../a b', '"c":<d>|*?', '…'], step: 'x'.repeat(300), attemptName: '2' };
    expect(nameOf(run)).toMatch(/^[\w.-]{1,150}$/);
    expect(nameOf(run)).toMatch(/attempt-2$/);
    expect(artifactNameOf(undefined, run)).toMatch(/^scangate-[\w.-]+$/);
  });

  it('does not say twice what it is', () => {
    expect(artifactNameOf(undefined, { job: ['scan'], step: 'Scangate' })).toBe('scangate-scan');
    expect(artifactNameOf(undefined, { job: ['scan'], step: 'Scangate1' })).toBe('scangate-scan-Scangate1');
  });

  it.each([
    ['a/b:c*"<', 'a-b-c'],
    ['../..', 'scangate-scan'],
    ['our reports (x64)', 'our reports (x64)'],
  ])('chosen as %j makes the artifact %j', (chosen, name) => {
    expect(artifactNameOf(chosen, { job: ['scan'], step: '' })).toBe(name);
  });

  it('is not needed where nobody named anything', () => {
    expect(artifactNameOf(undefined, { ...runOf({}), job: [] })).toBe('scangate');
  });
});

describe('the key of a comment', () => {
  it('is the same for each run and each attempt, and another for another job', () => {
    const key = (env: Record<string, string>) => commentKeyOf(runOf({ ...build, ...env }));
    expect(key({ BUILD_BUILDID: '9', SYSTEM_JOBATTEMPT: '3' })).toBe(key({}));
    for (const name of ['SYSTEM_DEFINITIONID', 'SYSTEM_STAGENAME', 'SYSTEM_PHASENAME', 'SYSTEM_JOBNAME'])
      expect(key({ [name]: 'other' })).not.toBe(key({}));
  });
});

describe('an output variable', () => {
  it('is no input to later steps of its job, whatever the step is called', () => {
    const env = [...azureOutputs.values()].map((name) => [`SCANGATE_${name.toUpperCase()}`, 'x'] as const);
    const names = new Set<string>(env.map(([name]) => name));
    expect(inputNames.filter((name) => names.has(environmentName(name)))).toEqual([]);
    expect(environmentSource(Object.fromEntries(env)).problems).toEqual([]);
  });
});
