import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCheckout } from '../../../../src/backends/local/checkout/open-checkout.ts';
import { readSbom } from '../../../../src/backends/local/sbom/read-sbom.ts';
import { memoryCheckout } from '../checkout/memory-checkout.ts';
import { temporaryTree } from '../checkout/temporary-tree.ts';
import { packageLock, scanFolder, scanTree } from './scan-tree.ts';

const manifest = (...names: string[]) =>
  JSON.stringify({ name: 'app', dependencies: Object.fromEntries(names.map((name) => [name, '^1.0.0'])) });

describe('a checkout without anything to read is incomplete', () => {
  it('when the folder is empty', async () => {
    const { sbom, check } = await scanTree({});
    expect(sbom).toEqual({ projects: [], components: [], dependencies: [] });
    expect(check).toEqual({
      name: 'sbom',
      categories: ['sca', 'malware'],
      state: 'incomplete',
      reasons: ['nothing to scan: the folder is empty'],
      scope: '0 components from 0 lockfiles',
    });
  });
  it('when there is no manifest at all', async () => {
    const { check } = await scanTree({ 'README.md': '', 'a.sh': '' });
    expect(check.reasons).toEqual([
      'no lockfile and no package manifest at the root of 2 files, so no dependency was checked',
    ]);
  });
  it('when manifests deeper in it ask for nothing, which says nothing about the rest', async () => {
    const { check } = await scanTree({ 'run.sh': '', 'dist/cjs/package.json': '{"type":"commonjs"}' });
    expect(check.reasons).toEqual([
      'no lockfile and no package manifest at the root of 2 files, so no dependency was checked',
    ]);
  });
  it.each([
    ['dependencies', '["a"]'],
    ['devDependencies', '"a"'],
    ['peerDependencies', '{"a": 1}'],
  ])('when the %s of a package.json are %s', async (group, value) => {
    const { check } = await scanTree({ 'package.json': `{"${group}": ${value}}` });
    expect(check.state).toBe('incomplete');
    expect(check.reasons).toContain(`package.json has ${group} that cannot be read as names and ranges`);
  });
  it('when there is a package.json only', async () => {
    const { check } = await scanTree({ 'package.json': manifest('a', 'b') });
    expect(check.state).toBe('incomplete');
    expect(check.reasons).toEqual(['no lockfile: package.json lists 2 direct dependencies, none checked']);
  });
  it('when a package.json beside the locked project has its own dependencies', async () => {
    const { check, sbom } = await scanTree({
      'package.json': manifest(),
      'package-lock.json': packageLock({ 'node_modules/a': { version: '1.0.0' } }),
      'tools/x/package.json': manifest('c'),
      'examples/none/package.json': '{}',
    });
    expect(sbom.components).toHaveLength(1);
    expect(check.reasons).toEqual([
      'no lockfile: tools/x/package.json lists 1 direct dependency, none checked',
    ]);
  });
  it('when everything, or the manifest, is excluded', async () => {
    const root = temporaryTree({ 'package.json': manifest('a'), 'package-lock.json': '{}', 'a.ts': '' });
    const scan = async (...exclude: string[]) => {
      const { signal } = new AbortController();
      return (await readSbom(await openCheckout(root, { exclude }, signal), signal)).check.reasons;
    };
    expect(await scan('*')).toEqual(['nothing to scan: every file is excluded']);
    expect(await scan('package.json', 'package-lock.json')).toEqual([
      'no lockfile and no package manifest at the root of 1 file, so no dependency was checked; excluded: 2 files',
    ]);
  });
  it('when a package.json cannot be read', async () => {
    const { check } = await scanTree({ 'package.json': '{\n "name": \n}' });
    expect(check.reasons).toEqual(['package.json is not valid JSON (line 3)']);
  });
  it('when other ecosystems have manifests or lockfiles', async () => {
    const { check } = await scanTree({
      'go.mod': '',
      'api/Cargo.lock': '',
      'api/Cargo.toml': '',
      'src/App.csproj': '<PackageReference Include="x" />',
    });
    expect(check.reasons).toEqual([
      'api/Cargo.lock is empty',
      "go.mod has no 'module' line, so it is no go.mod",
      "no lockfile: .NET dependencies of src/App.csproj were not checked; set RestorePackagesWithLockFile to true in the projects or in Directory.Build.props, run 'dotnet restore' and commit what it writes",
    ]);
  });
});

describe('workflows and Dockerfiles are no lockfiles', () => {
  const files = { '.github/workflows/ci.yml': 'jobs: {}', Dockerfile: 'FROM scratch' };

  it('and do not stand in for one', async () => {
    const { check } = await scanTree({ ...files, 'run.sh': '' });
    expect(check.reasons).toEqual([
      'no lockfile and no package manifest at the root of 3 files, so no dependency of the code was checked',
    ]);
    expect((await scanTree({ ...files, 'package.json': manifest('a') })).check.reasons).toEqual([
      'no lockfile: package.json lists 1 direct dependency, none checked',
    ]);
  });
  it('and a checkout of nothing but these, texts and settings depends on nothing else', async () => {
    const texts = { 'README.md': '', LICENSE: '', '.gitignore': '', '.github/dependabot.yml': '' };
    const { check } = await scanTree({ ...files, ...texts });
    expect(check).toMatchObject({
      state: 'complete',
      reasons: [],
      scope: '0 components from 1 workflow and 1 Dockerfile',
    });
    expect((await scanTree(texts)).check.state).toBe('incomplete');
  });
  it('and are counted beside lockfiles', async () => {
    const { check } = await scanTree({ ...files, 'action.yml': '{}', 'package-lock.json': packageLock({}) });
    expect(check.scope).toBe('0 components from 1 lockfile, 2 workflows and 1 Dockerfile');
  });
  it('and answer for nobody’s package.json', async () => {
    const { check } = await scanTree({ 'action.yml': 'runs: {}', 'package.json': manifest('a') });
    expect(check.reasons).toEqual(['no lockfile: package.json lists 1 direct dependency, none checked']);
  });
});

describe('a checkout with nothing to lock', () => {
  it('is complete: its package.json asks for nothing', async () => {
    const { check } = await scanTree({
      'package.json': '{"name": "app", "dependencies": {}, "devDependencies": null}',
      'index.js': '',
    });
    expect(check).toMatchObject({
      state: 'complete',
      reasons: [],
      scope: '0 components from 0 lockfiles; package.json asks for none',
    });
  });
  it('is incomplete as soon as another manifest asks for something', async () => {
    const { check } = await scanTree({ 'package.json': '{}', 'tools/package.json': manifest('a') });
    expect(check.reasons).toEqual([
      'no lockfile: tools/package.json lists 1 direct dependency, none checked',
    ]);
  });
});

it('says what the option exclude hid', async () => {
  const { signal } = new AbortController();
  const files = { 'package-lock.json': packageLock({}), 'old/yarn.lock': '', 'a.snap': '', 'b.snap': '' };
  const checkout = await openCheckout(temporaryTree(files), { exclude: ['old/', '*.snap'] }, signal);
  const { check } = await readSbom(checkout, signal);
  expect(check).toMatchObject({
    state: 'complete',
    scope: '0 components from 1 lockfile; excluded: 2 files and 1 folder',
  });
});

describe('a lockfile that cannot be read is a reason that names it', () => {
  it.each([
    ['package-lock.json', '', 'is empty'],
    ['package-lock.json', '{"lockfileVersion": 3, "packages": {', 'is not valid JSON: it ends too early'],
    ['package-lock.json', '{\n  "a": 1,\n}', 'is not valid JSON (line 3)'],
    ['package-lock.json', '[]', 'holds a list where an object is expected'],
    ['package-lock.json', 'null', 'holds null where an object is expected'],
    [
      'package-lock.json',
      '{"lockfileVersion": 4}',
      "has lockfileVersion 4; npm's versions 1, 2 and 3 can be read",
    ],
    ['package-lock.json', '{"lockfileVersion": 3}', 'has no "packages", so nothing can be read from it'],
    [
      'package-lock.json',
      '{\n<<<<<<< HEAD\n"a":1\n=======\n>>>>>>> x\n}',
      'holds merge conflict markers (line 2)',
    ],
    ['package-lock.json', '['.repeat(1_000_000), 'is not valid JSON: it ends too early'],
    ['npm-shrinkwrap.json', '{\n"a":\n x', 'is not valid JSON (line 3)'],
    ['npm-shrinkwrap.json', '{"a": "b', 'is not valid JSON: it ends too early'],
    ['npm-shrinkwrap.json', '{"a": 1}\n{', 'is not valid JSON (line 2)'],
    ['pnpm-lock.yaml', '', 'is empty'],
    [
      'pnpm-lock.yaml',
      "lockfileVersion: '12.0'",
      `has lockfileVersion "12.0"; pnpm's versions 5, 6 and 9 can be read`,
    ],
    ['pnpm-lock.yaml', 'a: &x [1]\nb: *x', 'is not valid YAML: aliases exceeded maxAliases (0) (line 2)'],
    ['pnpm-lock.yaml', '['.repeat(200), 'is not valid YAML: nesting exceeded maxDepth (100) (line 1)'],
    ['pnpm-lock.yaml', 'a: 1\na: 2', 'is not valid YAML: duplicated mapping key (line 2)'],
    ['yarn.lock', 'a@^1:\n  version "1.0.0"\n bad', 'is not a yarn lockfile (line 3)'],
    ['yarn.lock', '<html>', 'is not a yarn lockfile (line 1)'],
    ['yarn.lock', '__metadata:\n  version: 99\n', "has version 99; yarn's versions 4 to 10 can be read"],
    ['yarn.lock', 'a:\n>>>>>>> main\n', 'holds merge conflict markers (line 2)'],
  ])('%s %j', async (name, text, reason) => {
    const { check, sbom } = await scanTree({ [name]: text, 'package.json': manifest('a') });
    expect(sbom.components).toEqual([]);
    expect(check.state).toBe('incomplete');
    expect(check.reasons).toContain(`${name} ${reason}`);
  });
  it('when it is not text', async () => {
    const { check } = await scanTree({ 'package-lock.json': Buffer.from([0xff, 0xfe, 0x7b, 0x00]) });
    expect(check.reasons).toEqual(['package-lock.json is not UTF-8 text']);
  });

  it('says when a lockfile is a pointer of Git LFS', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0123\nsize 12\n';
    const { check } = await scanTree({ 'package.json': '{}', 'package-lock.json': pointer });
    expect(check.reasons).toEqual([
      "package-lock.json is a pointer of Git LFS instead of the file: run 'git lfs pull' before the scan",
    ]);
  });

  it('takes an optional dependency that npm could not find for absent', async () => {
    const wanted = { dependencies: { ms: '2.1.3' }, optionalDependencies: { 'not-there': '1.0.0' } };
    const dependencies = { ms: { version: '2.1.3' }, 'not-there': { optional: true } };
    const { sbom, check } = await scanTree({
      'package.json': JSON.stringify(wanted),
      'package-lock.json': JSON.stringify({ lockfileVersion: 1, requires: true, dependencies }),
    });
    expect(check.reasons).toEqual([]);
    expect(sbom.components.map((component) => component.name)).toEqual(['ms']);
  });
  it('when it is larger than what is read, without reading it', async () => {
    const { check } = await scanTree({ 'package-lock.json': Buffer.alloc(65 * 1024 * 1024, 0x20) });
    expect(check.reasons).toEqual([
      'package-lock.json has 68157440 bytes, more than the 16777216 that are read',
    ]);
  });
  it('when it is a symbolic link', async () => {
    const root = temporaryTree({ 'real.json': packageLock({}) });
    symlinkSync('real.json', join(root, 'package-lock.json'));
    expect((await scanFolder(root)).check.reasons).toContain(
      'symbolic links are not followed: package-lock.json',
    );
  });
  it('and the others are read all the same', async () => {
    const { check, sbom } = await scanTree({
      'a/package-lock.json': '{',
      'b/package-lock.json': packageLock({ 'node_modules/x': { version: '1.0.0' } }),
    });
    expect(sbom.components.map((component) => component.purl)).toEqual(['pkg:npm/x@1.0.0']);
    expect(check).toMatchObject({ state: 'incomplete', scope: '1 component from 1 lockfile' });
    expect(check.reasons).toHaveLength(1);
  });
});

describe('several projects', () => {
  it('are one SBOM: a component is listed once, with the strongest scope and every lockfile', async () => {
    const shared = (flag: object) => ({ 'node_modules/x': { version: '1.0.0', license: 'MIT', ...flag } });
    const { sbom, check } = await scanTree({
      'a/package-lock.json': packageLock({
        '': { name: 'a', devDependencies: { x: '1' } },
        ...shared({ dev: true }),
      }),
      'b/package-lock.json': packageLock({ '': { name: 'b', dependencies: { x: '1' } }, ...shared({}) }),
    });
    expect(check).toMatchObject({ state: 'complete', reasons: [], scope: '1 component from 2 lockfiles' });
    expect(sbom.components).toEqual([
      {
        purl: 'pkg:npm/x@1.0.0',
        ecosystem: 'npm',
        name: 'x',
        version: '1.0.0',
        scope: 'required',
        licenses: ['MIT'],
        hashes: [],
        lockfiles: ['a/package-lock.json', 'b/package-lock.json'],
      },
    ]);
    expect(sbom.projects.map(({ id, name, path }) => ({ id, name, path }))).toEqual([
      { id: 'project:a/package-lock.json#a', name: 'a', path: 'a' },
      { id: 'project:b/package-lock.json#b', name: 'b', path: 'b' },
    ]);
  });
  it('with two packages of one package URL keep the first and say so', async () => {
    const { check, sbom } = await scanTree({
      'package-lock.json': packageLock({
        'node_modules/JSONStream': { version: '1.0.0' },
        'node_modules/jsonstream': { version: '1.0.0' },
      }),
    });
    expect(sbom.components.map((component) => component.name)).toEqual(['JSONStream']);
    expect(check.reasons[0]).toContain('jsonstream and JSONStream have the same package URL');
  });
});

describe('a file that cannot be read', () => {
  it.each(['package-lock.json', 'package.json'])(
    '%s is named without the place of the checkout on this machine',
    async (path) => {
      const failure = Object.assign(new Error(`EIO: i/o error, open '/home/me/checkout/${path}'`), {
        errno: -5,
      });
      const { check } = await readSbom(memoryCheckout({ [path]: failure }), new AbortController().signal);
      expect(check.reasons).toEqual([`${path} cannot be read: i/o error`]);
    },
  );
});

it('says what git did not put on disk', async () => {
  const notCheckedOut = { submodules: ['a', 'b'], sparse: ['c'] };
  const files = { 'package.json': '{}' };
  const { check } = await readSbom(memoryCheckout(files, { notCheckedOut }), new AbortController().signal);
  expect(check.reasons).toEqual([
    'submodules are not checked out: a, b',
    '1 tracked file is not checked out (sparse checkout)',
  ]);
});

it('says when the checkout was not seen whole', async () => {
  const checkout = memoryCheckout({}, { unreadable: ['private', 'other'], fileLimit: 10 });
  const { check } = await readSbom(checkout, new AbortController().signal);
  expect(check.reasons).toEqual([
    'cannot be read: private, other',
    'more than 10 files: the rest was not looked at',
    'nothing to scan: the folder is empty',
  ]);
});

it('rejects with the reason of the signal', async () => {
  const reason = new Error('stop');
  await expect(readSbom(memoryCheckout({}), AbortSignal.abort(reason))).rejects.toBe(reason);
});
