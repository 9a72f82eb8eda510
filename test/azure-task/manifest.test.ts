import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { taskName } from '../../scripts/azure/task-manifest.ts';
import { azureManifests } from '../../scripts/azure-manifests.ts';
import { azureOutputs } from '../../src/azure/outputs.ts';
import { azureName } from '../../src/azure/task-names.ts';
import { loadBackend } from '../../src/backends/index.ts';
import { inputsOf } from '../../src/config/inputs.ts';
import { backendIds } from '../../src/core/model/backend-id.ts';
import { version } from '../../src/version.ts';
import { taskManifest } from '../scenario/azure/task-manifest.ts';
import { root } from '../scenario/harness.ts';

const backends = await Promise.all(backendIds.map(async (id) => ({ id, backend: await loadBackend(id) })));
const manifests = azureManifests(version, backends);
const schema = join(root, '../shared/data/azure/tasks.schema.json');

it.each([...manifests])('%s is as it lies in the repository', (path, text) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(text);
});

describe('task.json', () => {
  it.skipIf(!existsSync(schema))('is as the schema of azure-pipelines-task-lib says', () => {
    const { id: _, $schema: __, ...draft4 } = JSON.parse(readFileSync(schema, 'utf8'));
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    const validate = ajv.compile(draft4);
    validate(taskManifest);
    expect(validate.errors).toBeNull();
    expect(validate({ ...taskManifest, friendlyname: 'typo' })).toBe(false);
  });

  it('has every input for Azure, the service connection, and no other', () => {
    const names = taskManifest.inputs.map(({ name }) => name);
    expect(names.toSorted()).toEqual([...inputsOf('azure').map(azureName), 'connection'].sort());
  });

  it('writes down no default but of a box, which has to be ticked or not', () => {
    for (const { type, defaultValue } of taskManifest.inputs)
      expect(defaultValue === undefined).toBe(type !== 'boolean');
    expect(taskManifest.inputs.filter(({ required }) => required)).toEqual([]);
  });

  it('names only inputs, values and groups that exist', () => {
    const groups = taskManifest.groups.map(({ name }) => name);
    for (const { groupName, visibleRule = '' } of taskManifest.inputs) {
      expect(groups).toContain(groupName);
      for (const clause of visibleRule.split(' || ').filter((part) => part !== '')) {
        const [, name, value = ''] = /^(\w+) !?= (\S+)$/.exec(clause) ?? [];
        const input = taskManifest.inputs.find((candidate) => candidate.name === name);
        expect({ clause, known: Object.keys(input?.options ?? { true: '' }) }).toMatchObject({
          known: expect.arrayContaining([value]),
        });
      }
    }
  });

  it('lets the task set its output variables, and no other variable', () => {
    const names = [...azureOutputs.values()];
    expect(taskManifest.outputVariables.map(({ name }) => name)).toEqual(names);
    expect(taskManifest.restrictions.settableVariables.allowed).toEqual(names);
  });

  it('asks for the Node.js that the program needs, and for no other', () => {
    expect(Object.keys(taskManifest.execution)).toEqual(['Node24']);
  });
});

it('is one version everywhere', () => {
  const { Major, Minor, Patch } = taskManifest.version;
  expect(`${Major}.${Minor}.${Patch}`).toBe(version);
  const extension = JSON.parse(manifests.get('azure-pipelines/vss-extension.json') ?? '');
  expect(extension.version).toBe(version);
  for (const [path, text] of manifests)
    if (path.includes('/templates/')) expect(text).toContain(`default: scangate@${version}\n`);
  for (const path of ['azure-pipelines/README.md', 'docs/azure.md']) {
    const text = readFileSync(join(root, path), 'utf8');
    const named = [...text.matchAll(new RegExp(`${taskName}@(\\d+)`, 'g'))].map(([, major]) => major);
    expect(new Set(named)).toEqual(new Set([String(Major)]));
    for (const [, tag] of text.matchAll(/refs\/tags\/v(\S+)/g)) expect(tag).toBe(version);
  }
});
