import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { actionManifests } from '../../scripts/manifests.ts';
import { actionInputs, inputExpressions, stepInputs } from '../../src/config/action-steps.ts';
import { definitionOf, inputsOf } from '../../src/config/inputs.ts';
import { outputNames, outputSteps, outputsOf } from '../../src/config/outputs.ts';

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value?: string }>>;
  readonly runs: {
    readonly steps?: readonly { id: string; uses: string; if?: string; with: Record<string, string> }[];
    readonly main?: string;
    readonly post?: string;
  };
}

const manifests = actionManifests();
const read = (path: string) => load(manifests.get(path) ?? '') as Manifest;
const root = read('action.yml');

describe('the manifests', () => {
  it.each([...manifests])('%s is as it lies in the repository', (path, text) => {
    expect(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')).toBe(text);
  });

  it('write down no default that would override a config file', () => {
    const defaults = [...manifests.keys()].flatMap((path) =>
      Object.entries(read(path).inputs).flatMap(([name, input]) =>
        input.default === undefined ? [] : [name],
      ),
    );
    expect([...new Set(defaults)].sort()).toEqual(Object.keys(inputExpressions).sort());
    for (const name of inputsOf('github'))
      if (inputExpressions[name]) expect(definitionOf(name).notInFile).toBe(true);
  });

  it('give every input to every step that takes it', () => {
    for (const step of outputSteps) {
      const given = root.runs.steps?.find(({ id }) => id === step)?.with ?? {};
      expect(Object.keys(given).sort()).toEqual([...stepInputs[step]].sort());
      expect(Object.keys(read(`${step}/action.yml`).inputs)).toEqual([...stepInputs[step]]);
    }
    const used = new Set(outputSteps.flatMap((step) => stepInputs[step]));
    expect(inputsOf('github').filter((name) => !used.has(name))).toEqual([]);
    expect(Object.keys(root.inputs)).toEqual([...actionInputs]);
  });

  it('hand on every output of every step', () => {
    expect(Object.keys(root.outputs)).toEqual([...outputNames]);
    for (const step of outputSteps)
      for (const name of outputsOf(step))
        expect(root.outputs[name]?.value).toContain(`steps.${step}.outputs.${name}`);
  });

  it('let the scan step be cancelled, and nothing run after that but its post', () => {
    const [scan, ...others] = root.runs.steps?.map((step) => step.if) ?? [];
    expect(scan).toBeUndefined();
    for (const condition of others) expect(condition).toMatch(/^\$\{\{ !cancelled\(\)/);
    expect(read('scan/action.yml').runs.post).toBe('../dist/github/post.js');
    expect(root.runs.steps?.map(({ uses }) => uses)).toEqual(['$/scan', '$/report', '$/gate']);
  });
});
