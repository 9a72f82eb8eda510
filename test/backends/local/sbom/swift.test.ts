import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scanFolder, scanTree } from './scan-tree.ts';

const scan = async (files: Record<string, string>) => {
  const { sbom, check } = await scanTree(files);
  return { purls: sbom.components.map(({ purl }) => decodeURIComponent(purl)), reasons: check.reasons, sbom };
};
const version = (number: string) => ({ revision: '0'.repeat(40), version: number });
const lock = (...pins: unknown[]) => ({ 'Package.resolved': JSON.stringify({ pins, version: 2 }) });

it('is read in all its versions, also where Xcode keeps it', async () => {
  const { sbom, check } = await scanFolder(join(import.meta.dirname, '../../../fixtures/lockfiles/swift'));
  expect(check).toMatchObject({ state: 'complete', reasons: [], scope: '4 components from 2 lockfiles' });
  expect(
    sbom.components.map(({ purl, name, version: number }) => [decodeURIComponent(purl), name, number]),
  ).toEqual([
    [
      'pkg:swift/git.example/team/tiny@aa3d33354f371c15c8f255d2aa994ff5d841c6a7?vcs_url=git+https://git.example/team/tiny.git#aa3d33354f371c15c8f255d2aa994ff5d841c6a7',
      'git.example/team/tiny',
      'aa3d33354f371c15c8f255d2aa994ff5d841c6a7',
    ],
    ['pkg:swift/github.com/Alamofire/Alamofire@5.5.0', 'github.com/Alamofire/Alamofire', '5.5.0'],
    ['pkg:swift/github.com/apple/swift-atomics@1.2.0', 'github.com/apple/swift-atomics', '1.2.0'],
    ['pkg:swift/github.com/apple/swift-nio@2.63.0', 'github.com/apple/swift-nio', '2.63.0'],
  ]);
  expect(sbom.projects.map(({ path }) => path)).toEqual(['.', '.']);
  for (const { ref, dependsOn } of sbom.dependencies)
    expect(dependsOn.length > 0).toBe(ref.startsWith('project:'));
});

it.each([
  'https://github.com/team/name.git',
  'https://github.com/team/name',
  'https://user@GitHub.com/team/name/',
  'git@github.com:team/name.git',
  'ssh://git@github.com:22/team/name.git',
  'git://github.com/team/name',
])('%s is the repository github.com/team/name', async (location) => {
  const { purls, reasons } = await scan(
    lock({ identity: 'name', kind: 'remoteSourceControl', location, state: version('1.0.0') }),
  );
  expect(reasons).toEqual([]);
  expect(purls).toEqual(['pkg:swift/github.com/team/name@1.0.0']);
});

it('takes a repository of the checkout for a project', async () => {
  const { sbom, reasons } = await scan({
    'app/Package.swift': '.package(path: "../lib")',
    'app/Package.resolved': JSON.stringify({
      pins: [{ identity: 'lib', kind: 'localSourceControl', location: '../lib', state: version('1.0.0') }],
      version: 2,
    }),
  });
  expect(reasons).toEqual([]);
  expect(sbom.projects.map(({ name, path }) => [name, path])).toEqual([
    ['app', 'app'],
    ['lib', 'lib'],
  ]);
});

it('answers for the packages that its manifest, and theirs, name by a path', async () => {
  const { sbom, reasons } = await scan({
    ...lock(),
    'Package.swift':
      'dependencies: [.package(path: "Core"), .package(url: "https://git.example/x", from: "1.0.0")]',
    'Core/Package.swift': '.package(name: "UI", path: "../UI"), .package(path: "..")',
    'UI/Package.swift': '.package(url: "https://git.example/y", from: "1.0.0")',
    'Other/Package.swift': '.package(url: "https://git.example/z", from: "1.0.0")',
  });
  expect(sbom.projects.map(({ path }) => path)).toEqual(['.', 'Core', 'UI']);
  expect(reasons).toEqual([
    "no lockfile: Swift dependencies of Other/Package.swift were not checked; run 'swift package resolve' and commit what it writes",
  ]);
});

describe('what is not right is named', () => {
  it.each([
    ['{}', 'Package.resolved has no version, so it is no lockfile of Swift'],
    ['{"version": 4}', 'Package.resolved has another version than 1, 2 and 3, which can be read'],
    ['{"version": 1, "pins": []}', 'Package.resolved has no "pins", so nothing can be read from it'],
    ['{"version": 2, "pins": {}}', 'Package.resolved has no "pins", so nothing can be read from it'],
  ])('%s', async (text, reason) => {
    expect((await scan({ 'Package.resolved': text })).reasons).toEqual([reason]);
  });
  it.each([
    [
      { identity: 'mona.list', kind: 'registry', location: '', state: version('1.0.0') },
      'mona.list comes from a package registry',
    ],
    [
      { identity: 'x', kind: 'localSourceControl', location: '/home/me/x', state: {} },
      'x is at a place outside of the checkout',
    ],
    [{ identity: 'x', location: 'https://github.com/a/../b', state: version('1.0.0') }, 'has no usable name'],
    [{ identity: 'x', location: 'https://github.com/a/b', state: {} }, 'x has no version'],
    [{ identity: 'x', location: 3, state: version('1.0.0') }, 'has no usable name'],
    [3, 'a package is not an object'],
  ])('the entry %j', async (pin, reason) => {
    const { purls, reasons } = await scan(lock(pin));
    expect(purls).toEqual([]);
    expect(reasons.join()).toContain(reason);
  });
});
