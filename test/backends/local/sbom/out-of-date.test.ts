import { describe, expect, it } from 'vitest';
import { packageLock, scanTree } from './scan-tree.ts';

type Groups = Readonly<Record<string, unknown>>;
const manifest = (groups: Groups) => JSON.stringify({ name: 'app', ...groups });
const reasonsOf = async (files: Record<string, string>) => (await scanTree(files)).check.reasons;

const absent = (lockfile: string, dependency: string) =>
  `${lockfile}: 1 dependency is not in it, so it is out of date or damaged: ${dependency}`;
const stale = (lockfile: string, dependency: string) =>
  `${lockfile}: 1 dependency is asked for by another range than when it was written, so it is out of date: ${dependency}`;

describe('a lockfile that describes no project is compared with the package.json beside it', () => {
  const wanting = manifest({ dependencies: { a: '^1' } });
  it.each([
    ['package-lock.json', '{"lockfileVersion":1}', 'the project'],
    ['package-lock.json', '{"lockfileVersion":2,"packages":{}}', 'the project'],
    ['package-lock.json', '{"lockfileVersion":3,"packages":{}}', 'the project'],
    ['pnpm-lock.yaml', 'lockfileVersion: 5.4\n', '.'],
    ['pnpm-lock.yaml', "lockfileVersion: '6.0'\n", '.'],
    ['pnpm-lock.yaml', "lockfileVersion: '9.0'\nimporters: {}\n", '.'],
    ['yarn.lock', '# yarn lockfile v1\n', 'project .'],
    ['yarn.lock', '__metadata:\n  version: 8\n', 'the project'],
  ])('%s %j', async (name, text, project) => {
    expect(await reasonsOf({ [name]: text, 'package.json': wanting })).toEqual([
      absent(name, `a, needed by ${project}`),
    ]);
    expect(await reasonsOf({ [name]: text, 'package.json': manifest({}) })).toEqual([]);
  });
  it('also when it describes other folders', async () => {
    const workspace = { packages: { w: { version: '1.0.0' } } };
    expect(
      await reasonsOf({
        'package-lock.json': JSON.stringify({ lockfileVersion: 3, ...workspace }),
        'package.json': wanting,
      }),
    ).toEqual([absent('package-lock.json', 'a, needed by the project')]);
    expect(
      await reasonsOf({
        'pnpm-lock.yaml': "lockfileVersion: '9.0'\nimporters: {w: {}}\n",
        'package.json': wanting,
      }),
    ).toEqual([absent('pnpm-lock.yaml', 'a, needed by .')]);
  });
});

describe('package-lock.json of versions 2 and 3', () => {
  const locked = (groups: Groups, more: Groups = {}) =>
    packageLock({ '': { name: 'app', ...groups }, 'node_modules/a': { version: '1.0.0' }, ...more });

  it.each([
    [{ dependencies: { a: '^1' } }, { dependencies: { a: '^2' } }],
    [{ devDependencies: { a: '^1' } }, { devDependencies: { a: '^2' } }],
    [{ optionalDependencies: { a: '^1' } }, { optionalDependencies: { a: '^2' } }],
  ])('written for %j, asked for %j', async (before, after) => {
    expect(await reasonsOf({ 'package-lock.json': locked(before), 'package.json': manifest(after) })).toEqual(
      [stale('package-lock.json', 'a, needed by the project as ^2, in it as ^1')],
    );
  });
  it('of a workspace', async () => {
    expect(
      await reasonsOf({
        'package-lock.json': locked({}, { w: { dependencies: { a: '^1' } } }),
        'package.json': manifest({}),
        'w/package.json': manifest({ dependencies: { a: '~1.2' } }),
      }),
    ).toEqual([stale('package-lock.json', 'a, needed by w as ~1.2, in it as ^1')]);
  });
  it('without an optional dependency', async () => {
    expect(
      await reasonsOf({
        'package-lock.json': locked({}),
        'package.json': manifest({ optionalDependencies: { fresh: '1' } }),
      }),
    ).toEqual([absent('package-lock.json', 'fresh, needed by the project')]);
  });
  it('is current when a dependency stands in two groups, when peers differ, and when one moved', async () => {
    expect(
      await reasonsOf({
        'package-lock.json': locked({
          dependencies: { a: '^1' },
          devDependencies: { a: '1.0.0' },
          peerDependencies: { a: '*' },
        }),
        'package.json': manifest({ devDependencies: { a: '1.0.0' }, peerDependencies: { a: '>=0' } }),
      }),
    ).toEqual([]);
  });
  it.each([
    ['^1.1.0', []],
    ['^2.0.0', [stale('package-lock.json', 'lib, needed by the project as ^2.0.0, in it as ^1.0.0')]],
  ])('with a sibling of version 1.1.0 asked for as %s', async (range, reasons) => {
    expect(
      await reasonsOf({
        'package-lock.json': packageLock({
          '': { name: 'app', dependencies: { lib: '^1.0.0' } },
          lib: { version: '1.1.0' },
          'node_modules/lib': { link: true, resolved: 'lib' },
        }),
        'package.json': manifest({ dependencies: { lib: range } }),
      }),
    ).toEqual(reasons);
  });
});

describe('package-lock.json of version 1', () => {
  it.each([
    ['1.2.0', '^1.1', true],
    ['1.2.0', '^2', false],
    ['1.2.0', 'latest', true],
    ['1.2.0-rc.1', '*', true],
    ['1.2.0-rc.1', '', true],
    ['1.2.0-rc.1', '^1', false],
    ['npm:b@1.2.0', 'npm:b@^1', true],
    ['npm:b@1.2.0', 'npm:b@^2', false],
    [`git+https://git.example/a.git#${'a'.repeat(40)}`, 'git+https://git.example/a.git', true],
    [`git+https://git.example/a.git#${'a'.repeat(40)}`, 'team/a', true],
    [`git+https://git.example/a.git#${'a'.repeat(40)}`, '^2', false],
    ['1.2.0', 'git+https://git.example/a.git', false],
    ['file:libs/a', '^2', true],
  ])('with %s, asked for as %s, is current: %s', async (version, range, current) => {
    expect(
      await reasonsOf({
        'package-lock.json': JSON.stringify({ lockfileVersion: 1, dependencies: { a: { version } } }),
        'package.json': manifest({ dependencies: { a: range } }),
      }),
    ).toEqual(
      current
        ? []
        : [stale('package-lock.json', `a, needed by the project as ${range}, in it as ${version}`)],
    );
  });
});

describe('pnpm-lock.yaml', () => {
  const wanting = manifest({ dependencies: { a: '^2' } });
  const v9 = (specifier: string, ...top: string[]) =>
    [
      "lockfileVersion: '9.0'",
      ...top,
      `importers: {.: {dependencies: {a: {specifier: "${specifier}", version: 1.0.0}}}}`,
      'packages: {a@1.0.0: {resolution: {integrity: x}}}',
      'snapshots: {a@1.0.0: {}}',
    ].join('\n');
  const reason = stale('pnpm-lock.yaml', 'a, needed by . as ^2, in it as ^1');

  it('of version 9', async () => {
    expect(await reasonsOf({ 'pnpm-lock.yaml': v9('^1'), 'package.json': wanting })).toEqual([reason]);
    expect(await reasonsOf({ 'pnpm-lock.yaml': v9('^2'), 'package.json': wanting })).toEqual([]);
  });
  it('of version 5, with workspaces and without', async () => {
    const project = 'specifiers: {a: ^1}, dependencies: {a: 1.0.0}';
    const packages = 'packages: {/a/1.0.0: {resolution: {integrity: x}}}';
    for (const text of [
      `{lockfileVersion: 5.4, ${project}, ${packages}}`,
      `{lockfileVersion: 5.4, importers: {.: {${project}}}, ${packages}}`,
    ])
      expect(await reasonsOf({ 'pnpm-lock.yaml': text, 'package.json': wanting })).toEqual([reason]);
  });
  it.each(['a: 1.0.0', '"a@^2": 1.0.0', '"a@>=2 <3": 1.0.0', '"app>a": 1.0.0', '"@s/app@1>a@2": 1.0.0'])(
    'is current where an override replaces the range: %s',
    async (override) => {
      expect(
        await reasonsOf({
          'pnpm-lock.yaml': v9('1.0.0', `overrides: {${override}}`),
          'package.json': wanting,
        }),
      ).toEqual([]);
    },
  );
  it('is out of date where an override replaces another range', async () => {
    for (const override of ['b: 1.0.0', '"a>b": 1.0.0'])
      expect(
        await reasonsOf({ 'pnpm-lock.yaml': v9('^1', `overrides: {${override}}`), 'package.json': wanting }),
      ).toEqual([reason]);
  });
  it('is current where an override takes a dependency away, not where it replaces one that is not there', async () => {
    const both = manifest({ dependencies: { a: '^2', gone: '1' } });
    expect(
      await reasonsOf({ 'pnpm-lock.yaml': v9('^2', 'overrides: {gone: "-"}'), 'package.json': both }),
    ).toEqual([]);
    expect(
      await reasonsOf({ 'pnpm-lock.yaml': v9('^2', 'overrides: {gone: "2"}'), 'package.json': both }),
    ).toEqual([absent('pnpm-lock.yaml', 'gone, needed by .')]);
  });
  it('has other ranges than package.json when a .pnpmfile.cjs rewrites it, but no fewer names', async () => {
    const text = v9('^1', 'pnpmfileChecksum: x');
    expect(await reasonsOf({ 'pnpm-lock.yaml': text, 'package.json': wanting })).toEqual([]);
    expect(
      await reasonsOf({
        'pnpm-lock.yaml': text,
        'package.json': manifest({ dependencies: { a: '^2', b: '1' } }),
      }),
    ).toEqual([absent('pnpm-lock.yaml', 'b, needed by .')]);
  });
  it('has the words of the catalog', async () => {
    expect(
      await reasonsOf({
        'pnpm-lock.yaml': v9('catalog:'),
        'package.json': manifest({ dependencies: { a: 'catalog:' } }),
      }),
    ).toEqual([]);
  });
  it('without what a copied folder needs', async () => {
    const files = {
      'pnpm-lock.yaml': [
        "lockfileVersion: '9.0'",
        'importers: {.: {dependencies: {lib: {specifier: "file:lib", version: "file:lib"}}}}',
        'packages: {"lib@file:lib": {resolution: {directory: lib, type: directory}}}',
        'snapshots: {"lib@file:lib": {}}',
      ].join('\n'),
      'package.json': manifest({ dependencies: { lib: 'file:lib' } }),
    };
    const lib = (groups: Groups) => ({ ...files, 'lib/package.json': manifest(groups) });
    expect(await reasonsOf(lib({ devDependencies: { a: '1' } }))).toEqual([]);
    expect(await reasonsOf(lib({ dependencies: { a: '1' } }))).toEqual([
      absent('pnpm-lock.yaml', 'a, needed by lib'),
    ]);
  });
});

describe('yarn.lock of yarn 1', () => {
  const entry = (...lines: string[]) => `"lib@file:lib":\n  version "1.0.0"\n${lines.join('\n')}\n`;
  const files = { 'package.json': manifest({ dependencies: { lib: 'file:lib' } }) };
  const lib = manifest({ dependencies: { a: '^2' }, devDependencies: { d: '1' } });
  it('without what a copied folder needs', async () => {
    expect(await reasonsOf({ ...files, 'yarn.lock': entry(), 'lib/package.json': lib })).toEqual([
      absent('yarn.lock', 'a, needed by lib@file:lib'),
    ]);
  });
  it('has nothing of what a linked folder needs', async () => {
    expect(
      await reasonsOf({
        'package.json': manifest({ dependencies: { lib: 'link:lib' } }),
        'yarn.lock': '"lib@link:lib":\n  version "0.0.0"\n',
        'lib/package.json': lib,
      }),
    ).toEqual(['no lockfile: lib/package.json lists 2 direct dependencies, none checked']);
  });
});

describe('yarn.lock of yarn 2 and later', () => {
  const lock = (range: string, workspace = '.') =>
    [
      '__metadata: {version: 8}',
      `"app@workspace:${workspace}": {version: 0.0.0-use.local, resolution: "app@workspace:${workspace}", dependencies: {a: "${range}"}}`,
      `"a@npm:^1, a@npm:^2": {version: 1.0.0, resolution: "a@npm:1.0.0"}`,
    ].join('\n');
  const wanting = (range: string, more: Groups = {}) => manifest({ dependencies: { a: range }, ...more });

  it('of the project', async () => {
    expect(await reasonsOf({ 'yarn.lock': lock('npm:^1'), 'package.json': wanting('^2') })).toEqual([
      stale('yarn.lock', 'a, needed by app@workspace:. as ^2, in it as npm:^1'),
    ]);
    expect(
      await reasonsOf({
        'yarn.lock': lock('npm:^1'),
        'package.json': manifest({ dependencies: { a: '^1' }, devDependencies: { fresh: '1' } }),
      }),
    ).toEqual([absent('yarn.lock', 'fresh, needed by app@workspace:.')]);
  });
  it('of a workspace', async () => {
    expect(
      await reasonsOf({
        'yarn.lock': lock('npm:^1', 'w'),
        'package.json': manifest({ workspaces: ['w'] }),
        'w/package.json': wanting('^2'),
      }),
    ).toEqual([stale('yarn.lock', 'a, needed by app@workspace:w as ^2, in it as npm:^1')]);
  });
  it.each([
    ['npm:^1', '^1'],
    ['^1', '^1'],
    ['npm:^1', 'npm:^1'],
  ])('is current when it says %s for %s', async (written, asked) => {
    expect(await reasonsOf({ 'yarn.lock': lock(written), 'package.json': wanting(asked) })).toEqual([]);
  });
  it('of a dependency that is asked for twice has the range for development', async () => {
    const twice = manifest({ dependencies: { a: '^2' }, devDependencies: { a: '^1' } });
    expect(await reasonsOf({ 'yarn.lock': lock('npm:^1'), 'package.json': twice })).toEqual([]);
    expect(await reasonsOf({ 'yarn.lock': lock('npm:^2'), 'package.json': twice })).toHaveLength(1);
  });
  it('takes any package of the name for what a catalog means', async () => {
    const { sbom, check } = await scanTree({
      'yarn.lock': lock('catalog:'),
      'package.json': wanting('catalog:'),
    });
    expect(check.reasons).toEqual([]);
    expect(sbom.dependencies.find(({ ref }) => ref.startsWith('project:'))?.dependsOn).toEqual([
      'pkg:npm/a@1.0.0',
    ]);
  });
  it('is current where a resolution replaces the range', async () => {
    expect(
      await reasonsOf({
        'yarn.lock': lock('npm:^1'),
        'package.json': wanting('^2', { resolutions: { a: '^1' } }),
      }),
    ).toEqual([]);
  });
  it('of a folder that is used like a package, but for what that has for development', async () => {
    const text = [
      '__metadata: {version: 8}',
      '"app@workspace:.": {version: 0.0.0-use.local, resolution: "app@workspace:.", dependencies: {lib: "portal:lib"}}',
      '"lib@portal:lib::locator=app%40workspace%3A.": {version: 0.0.0-use.local, resolution: "lib@portal:lib::locator=app%40workspace%3A."}',
    ].join('\n');
    const files = {
      'yarn.lock': text,
      'package.json': manifest({ dependencies: { lib: 'portal:lib' } }),
      'lib/package.json': manifest({ dependencies: { a: '1' }, devDependencies: { b: '1' } }),
    };
    expect(await reasonsOf(files)).toEqual([
      absent('yarn.lock', 'a, needed by lib@portal:lib::locator=app%40workspace%3A.'),
    ]);
  });
});

describe('a package.json that cannot be compared is a reason', () => {
  it.each([
    ['package-lock.json', packageLock({})],
    ['pnpm-lock.yaml', "lockfileVersion: '9.0'\n"],
    ['yarn.lock', ''],
    ['yarn.lock', '__metadata:\n  version: 8\n'],
  ])('beside %s %j', async (name, text) => {
    expect(await reasonsOf({ [name]: text, 'package.json': '{' })).toEqual([
      'package.json is not valid JSON: it ends too early',
    ]);
    expect(await reasonsOf({ [name]: text, 'package.json': '{"dependencies":["a"]}' })).toEqual([
      'package.json has dependencies that cannot be read as names and ranges',
    ]);
  });
  it('in a workspace', async () => {
    expect(
      await reasonsOf({
        'package-lock.json': packageLock({ w: { version: '1.0.0' } }),
        'package.json': manifest({ workspaces: ['w'] }),
        'w/package.json': '[]',
      }),
    ).toEqual(['w/package.json holds a list where an object is expected']);
  });
});
