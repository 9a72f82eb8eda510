import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { root } from '../scenario/harness.ts';
import { expandTemplate } from './expand-template.ts';
import { canValidate, problemsOf } from './pipeline-yaml.ts';

const templates = ['steps/scan.yml', 'jobs/scan.yml', 'extends/secure-scan.yml'].map(
  (name) => `azure-pipelines/templates/${name}`,
);
const documents = ['docs/azure.md', 'azure-pipelines/README.md', 'README.md'];

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The blocks that are pipelines: those of the documents for Azure, and the one of the README that is. */
const blocks = documents.flatMap((path) => {
  const found = [...read(path).matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  return found
    .filter((block) => path !== 'README.md' || block.includes('NodeTool@'))
    .map((block, index) => ({ name: `${path}, block ${index + 1}`, block }));
});

describe.skipIf(!canValidate)('the language service of Azure Pipelines', () => {
  it.each(templates)('finds nothing wrong with %s', async (path) => {
    expect(await problemsOf(read(path))).toEqual([]);
  });

  it.each(blocks)('finds nothing wrong with $name', async ({ block }) => {
    expect(await problemsOf(block)).toEqual([]);
  });

  it.each([
    ['an input that the task does not have', 'inputs:\n      failOm: high'],
    ['a value that an input does not take', 'inputs:\n      comment: alwais'],
    ['a box that is neither ticked nor not', 'inputs:\n      wait: perhaps'],
    ['a key that steps do not have', 'imputs:\n      failOn: high'],
  ])('reports %s', async (_, rest) => {
    expect(await problemsOf(`steps:\n  - task: Scangate@1\n    ${rest}\n`)).not.toEqual([]);
  });
});

describe('the documents', () => {
  const uses = blocks.flatMap(({ name, block }) =>
    [...templatesIn(load(block))].map((use) => ({ name, ...use })),
  );

  it('show each of the templates', () => {
    expect([...new Set(uses.map(({ template }) => template.replace(/@.*/, '')))].sort()).toEqual(
      [...templates].sort(),
    );
  });

  it.each(uses)('$name gives $template parameters that it has', ({ template, parameters }) => {
    expect(template).toMatch(/@scangate$/);
    expect(expandTemplate(join(root, template.replace(/@.*/, '')), parameters)).toBeTypeOf('object');
  });
});

interface Use {
  readonly template: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

function* templatesIn(node: unknown): Generator<Use> {
  if (node === null || typeof node !== 'object') return;
  if ('template' in node && typeof node.template === 'string')
    yield { template: node.template, parameters: Object('parameters' in node ? node.parameters : {}) };
  for (const child of Object.values(node)) yield* templatesIn(child);
}
