import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { documented, examples, manifests, workflows } from './files.ts';
import { diagnose } from './language-service.ts';
import { wrongReferences } from './references.ts';
import { brokenRules } from './rules.ts';
import { wrongUses } from './uses.ts';

it('looks at what is there', () => {
  expect(manifests.length).toBe(4);
  expect(workflows.map(({ path }) => path)).toEqual([
    '.github/workflows/check-dist.yml',
    '.github/workflows/release.yml',
    '.github/workflows/test.yml',
  ]);
  expect(examples.length).toBeGreaterThan(10);
  expect(documented.length).toBeGreaterThan(5);
});

describe.each([...manifests, ...workflows, ...examples, ...documented])('$path', ({ path, text }) => {
  it("is valid to GitHub's language service", async () => {
    expect(await diagnose(path, text)).toEqual([]);
  });

  it('refers only to inputs, steps and outputs that exist', () => {
    expect(wrongReferences(text)).toEqual([]);
  });

  it('pins what it uses', () => {
    expect(wrongUses(text)).toEqual([]);
  });
});

it.each(workflows)('$path says what becomes of runs at the same time', ({ text }) => {
  expect(load(text)).toMatchObject({ concurrency: { group: expect.any(String) } });
});

it.each([...workflows, ...examples])('$path keeps the rules for workflows', ({ text }) => {
  expect(brokenRules(text)).toEqual([]);
});
