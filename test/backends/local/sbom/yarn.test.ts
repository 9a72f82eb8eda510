import { describe, expect, it } from 'vitest';
import { overrideOf } from '../../../../src/backends/local/sbom/formats/yarn-resolutions.ts';
import { scanTree } from './scan-tree.ts';

const classic = (...entries: string[]) => `# yarn lockfile v1\n\n\n${entries.join('\n')}`;
const entry = (descriptors: string, version: string, ...rest: string[]) =>
  `${descriptors}:\n  version "${version}"\n${rest.map((line) => `  ${line}\n`).join('')}`;

describe('yarn.lock of yarn 1', () => {
  it('finds workspaces by their patterns, and they find each other', async () => {
    const member = (name: string, dependencies: object = {}) =>
      JSON.stringify({ name, version: '1.0.0', dependencies });
    const { sbom, check } = await scanTree({
      'yarn.lock': classic(entry('x@^1', '1.2.0')),
      'package.json': JSON.stringify({
        name: 'root',
        workspaces: { packages: ['./packages/*', 'apps/**', '!packages/no*', 'e2e'] },
      }),
      'packages/a/package.json': member('a', { x: '^1', b: '1.0.0' }),
      'packages/b/package.json': member('b'),
      'packages/none/package.json': member('none', { y: '1' }),
      'packages/a/test/package.json': member('too-deep'),
      'apps/one/two/package.json': member('deep'),
      'e2e/package.json': member('e2e'),
    });
    expect(sbom.projects.map(({ name }) => name)).toEqual(['root', 'deep', 'e2e', 'a', 'b']);
    expect(sbom.dependencies.find(({ ref }) => ref.endsWith('#packages/a'))?.dependsOn).toEqual([
      'pkg:npm/x@1.2.0',
      'project:yarn.lock#packages/b',
    ]);
    expect(check.reasons).toEqual([
      'no lockfile: packages/none/package.json lists 1 direct dependency, none checked',
    ]);
  });
  it('says when a workspace pattern is beyond it', async () => {
    const { check } = await scanTree({
      'yarn.lock': classic(),
      'package.json': JSON.stringify({ workspaces: ['packages/{a,b}'] }),
    });
    expect(check.reasons).toEqual(['yarn.lock: its workspaces packages/{a,b} cannot be understood']);
  });
  it('applies resolutions to what is asked for', async () => {
    const { sbom, check } = await scanTree({
      'yarn.lock': classic(entry('a@^1', '1.0.0', 'dependencies:', '  b "^1"'), entry('b@2.0.0', '2.0.0')),
      'package.json': JSON.stringify({ dependencies: { a: '^1' }, resolutions: { 'a/**/b': '2.0.0' } }),
    });
    expect(check.reasons).toEqual([]);
    expect(sbom.dependencies[0]).toEqual({ ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/b@2.0.0'] });
  });
  it('says when package.json asks for what it does not hold', async () => {
    const { check } = await scanTree({ 'yarn.lock': '', 'package.json': '{"dependencies":{"a":"^1"}}' });
    expect(check.reasons).toEqual([
      'yarn.lock: 1 dependency is not in it, so it is out of date or damaged: a, needed by project .',
    ]);
  });
  it('lists everything, though no package.json says what is needed directly', async () => {
    const { sbom } = await scanTree({ 'yarn.lock': classic(entry('"@s/a@^1", "@s/a@^1.1"', '1.1.0')) });
    expect(sbom.components.map(({ purl, scope }) => [purl, scope])).toEqual([
      ['pkg:npm/%40s/a@1.1.0', 'required'],
    ]);
  });
});

describe('yarn.lock of yarn 2 and later', () => {
  it('counts entries without a resolution and says what is missing', async () => {
    const { check } = await scanTree({
      'yarn.lock':
        '__metadata:\n  version: 8\n"a@npm:^1":\n  version: 1.0.0\n"b@npm:^1":\n  version: 1.0.0\n  resolution: "b@npm:1.0.0"\n  dependencies:\n    a: "npm:^1"\n',
    });
    expect(check.reasons).toEqual([
      'yarn.lock: 1 entry makes no sense and was left out: a@npm:^1 has no resolution',
      'yarn.lock: 1 dependency is not in it, so it is out of date or damaged: a, needed by b@npm:1.0.0',
    ]);
  });
});

describe('resolutions', () => {
  it.each([
    ['b', '2.0.0'],
    ['**/b', '2.0.0'],
    ['a/b', '2.0.0'],
    ['a/**/b', '2.0.0'],
    ['a@npm:1.0.0/b', '2.0.0'],
    ['b@^1', '2.0.0'],
    ['b@npm:^1', '2.0.0'],
    ['c/b', undefined],
    ['b@^3', undefined],
    ['@s/b', undefined],
  ])('%s', (pattern, expected) => {
    expect(overrideOf(new Map([[pattern, '2.0.0']]), 'a', 'b', '^1')).toBe(expected);
  });
  it('know scoped names on both sides', () => {
    expect(overrideOf(new Map([['@s/a/@t/b', '2.0.0']]), '@s/a', '@t/b', '^1')).toBe('2.0.0');
  });
});
