import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scanFolder, scanTree } from './scan-tree.ts';

const scan = async (files: Record<string, string>) => {
  const { sbom, check } = await scanTree(files);
  return { purls: sbom.components.map(({ purl }) => decodeURIComponent(purl)), reasons: check.reasons, sbom };
};
const hosted = (name: string, version: string, dependency = 'transitive') =>
  `  ${name}:\n    dependency: "${dependency}"\n    description:\n      name: ${name}\n      url: "https://registry.example"\n    source: hosted\n    version: "${version}"\n`;

describe('a pubspec.lock', async () => {
  const { sbom, check } = await scanFolder(join(import.meta.dirname, '../../../fixtures/lockfiles/pub'));
  const neededBy = (path: string) =>
    sbom.dependencies.find(({ ref }) => ref === `project:pubspec.lock#${path}`)?.dependsOn ?? [];

  it('is read completely, with the packages of the checkout as projects', () => {
    expect(check).toMatchObject({ state: 'complete', reasons: [], scope: '11 components from 1 lockfile' });
    expect(sbom.projects.map(({ name, version, path }) => [name, version, path])).toEqual([
      ['fixture_app', '1.2.3', '.'],
      ['local_lib', '3.0.0', 'packages/local_lib'],
    ]);
  });
  it('knows what is needed directly', () => {
    expect(neededBy('.').map((ref) => ref.replace(/\?.*$/, ''))).toEqual([
      'pkg:pub/flutter@0.0.0',
      'pkg:pub/http@1.2.2',
      'pkg:pub/lints@4.0.0',
      'pkg:pub/path@1.9.0',
      'pkg:pub/tiny_git@0.3.0',
      'project:pubspec.lock#packages/local_lib',
    ]);
    expect(neededBy('packages/local_lib')).toEqual(['pkg:pub/meta@1.15.0']);
  });
  it('has scopes, digests, and what comes from git', () => {
    const component = (name: string) => sbom.components.find((one) => one.name === name);
    expect(component('lints')?.scope).toBe('development');
    expect(component('async')?.scope).toBe('required');
    expect(component('http')?.hashes).toMatchObject([{ algorithm: 'SHA-256' }]);
    expect(decodeURIComponent(component('tiny_git')?.purl ?? '')).toBe(
      'pkg:pub/tiny_git@0.3.0?vcs_url=git+https://git.example/team/tiny.git#aa3d33354f371c15c8f255d2aa994ff5d841c6a7',
    );
  });
});

it('answers for the members of a workspace, which need each other without an entry', async () => {
  const { sbom, reasons } = await scan({
    'pubspec.yaml': 'name: top\nworkspace:\n  - a\n  - b\n',
    'a/pubspec.yaml': 'name: a\nresolution: workspace\ndependencies:\n  b: any\n  c: ^1.0.0\n',
    'b/pubspec.yaml': 'name: b\nresolution: workspace\ndev_dependencies:\n  d: any\n',
    'pubspec.lock': `packages:\n${hosted('c', '1.0.0')}${hosted('d', '1.0.0')}sdks:\n  dart: "3.6.0"\n`,
  });
  expect(reasons).toEqual([]);
  expect(sbom.components.map(({ name, scope }) => [name, scope])).toEqual([
    ['c', 'required'],
    ['d', 'development'],
  ]);
});

describe('what is not right is named', () => {
  it.each([
    ['{}', 'pubspec.lock has no "packages", so it is no lockfile of Dart'],
    ['', 'pubspec.lock is empty'],
    ['packages: [a]', 'pubspec.lock has no "packages", so it is no lockfile of Dart'],
    [
      'packages:\n  a: &x {}\n  b: *x',
      'pubspec.lock is not valid YAML: aliases exceeded maxAliases (0) (line 3)',
    ],
  ])('%j', async (text, reason) => {
    expect((await scan({ 'pubspec.lock': text })).reasons).toEqual([reason]);
  });
  it('nothing, when there is nothing to lock', async () => {
    expect((await scan({ 'pubspec.lock': 'packages: {}\nsdks:\n  dart: "3.0.0"' })).reasons).toEqual([]);
    expect((await scan({ 'pubspec.lock': 'packages:\nsdks:\n  dart: "3.0.0"' })).reasons).toEqual([]);
  });
  it('entries, places outside of the checkout, and what is asked for and not there', async () => {
    const { reasons } = await scan({
      'pubspec.yaml': 'name: x\ndependencies:\n  fresh: any\n',
      'pubspec.lock': `packages:\n${hosted('a-b', '1.0.0')}  c:\n    source: path\n    description:\n      path: "/home/me/c"\n      relative: false\n  d:\n    source: ftp\n  e: f\n`,
    });
    expect(reasons).toEqual([
      'pubspec.lock: 4 entries make no sense and were left out: a-b has no usable name; c is at a place outside of the checkout; d has a source of an unknown kind and 1 more',
      'pubspec.lock: 1 dependency is not in it, so it is out of date or damaged: fresh, needed by project .',
    ]);
  });
});
