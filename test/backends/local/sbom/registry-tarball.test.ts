import { describe, expect, it } from 'vitest';
import { registryTarballOf } from '../../../../src/backends/local/sbom/registry-tarball.ts';
import { packageLock, scanTree } from './scan-tree.ts';

describe('the tarballs of registries', () => {
  it.each([
    ['https://registry.example/a/-/a-1.0.0.tgz', 'a'],
    ['https://registry.example/@s/a/-/a-1.0.0.tgz', '@s/a'],
    ['https://registry.example/@s%2fa/-/a-1.0.0.tgz', '@s/a'],
    ['https://registry.example/a/-/a-1.0.0.tgz#0123', 'a'],
    ['http://localhost:4873/a/-/a-1.0.0.tgz', 'a'],
    ['https://x.jfrog.io/artifactory/api/npm/npm/@s/a/-/@s/a-1.0.0.tgz', '@s/a'],
    ['https://gitlab.com/api/v4/projects/1/packages/npm/@s/a/-/@s/a-1.0.0.tgz', '@s/a'],
    ['https://git.example/api/packages/team/npm/%40s%2Fa/-/1.0.0/a-1.0.0.tgz', '@s/a'],
    ['https://npm.pkg.github.com/download/@s/a/1.0.0/0123abc', '@s/a'],
    ['https://registry.npmmirror.com/a/download/a-1.0.0.tgz?cache=0', 'a'],
    ['https://registry.nlark.com/@s/a/download/@s/a-1.0.0.tgz', '@s/a'],
    ['a/-/a-1.0.0.tgz', 'a'],
  ])('%s', (url, name) => {
    expect(registryTarballOf(url)).toEqual({ name, version: '1.0.0' });
  });
  it('give the name of the file where that is another one', () => {
    expect(registryTarballOf('https://r.example/a/-/b-c-2.0.0-rc.1.tgz')).toEqual({
      name: 'b-c',
      version: '2.0.0-rc.1',
    });
  });
  it.each([
    'https://host.example/a-1.0.0.tgz',
    'https://github.com/team/a/releases/download/v1.0.0/a-1.0.0.tgz',
    'https://host.example/a/-/a-1.0.0.zip',
    'file:a/-/a-1.0.0.tgz',
    'git+https://host.example/a/-/a-1.0.0.tgz',
    '%',
    '',
  ])('are not %j', (url) => {
    expect(registryTarballOf(url)).toBeUndefined();
  });
});

const registry = 'https://registry.example';
const other = `${registry}/evil/-/evil-6.6.6.tgz`;
const elsewhere = 'https://host.example/files/a.tgz?access_token=x';
const berry = (locator: string, version = '1.0.0') =>
  `__metadata:\n  version: 8\n"a@npm:^1":\n  version: ${version}\n  resolution: "a@${locator}"\n`;
const lockfiles = {
  'npm 1': (url: string) => ({
    'package-lock.json': JSON.stringify({
      lockfileVersion: 1,
      dependencies: { a: { version: '1.0.0', resolved: url } },
    }),
  }),
  'npm 3': (url: string) => ({
    'package-lock.json': packageLock({ 'node_modules/a': { version: '1.0.0', resolved: url } }),
  }),
  'pnpm 9': (url: string) => ({
    'pnpm-lock.yaml': JSON.stringify({
      lockfileVersion: '9.0',
      packages: { 'a@1.0.0': { resolution: { integrity: 'x', tarball: url } } },
      snapshots: { 'a@1.0.0': {} },
    }),
  }),
  'yarn 1': (url: string) => ({
    'yarn.lock': `a@^1:\n  version "1.0.0"\n  resolved ${JSON.stringify(url)}\n`,
  }),
  'yarn 4': (url: string) => ({ 'yarn.lock': berry(`npm:1.0.0::__archiveUrl=${encodeURIComponent(url)}`) }),
};

describe.each(Object.entries(lockfiles))('an entry of %s', (_, lockfile) => {
  it('of the registry is the package itself', async () => {
    const { sbom, check } = await scanTree(lockfile(`${registry}/a/-/a-1.0.0.tgz`));
    expect(sbom.components.map(({ purl }) => purl)).toEqual(['pkg:npm/a@1.0.0']);
    expect(check.reasons).toEqual([]);
  });
  it('from anywhere else says where from, without what opens it', async () => {
    const { sbom, check } = await scanTree(lockfile(elsewhere));
    expect(sbom.components.map(({ purl }) => purl)).toEqual([
      'pkg:npm/a@1.0.0?download_url=https:%2F%2Fhost.example%2Ffiles%2Fa.tgz',
    ]);
    expect(check.reasons).toEqual([]);
  });
  it.each([
    [other, 'evil@6.6.6'],
    [`${registry}/a/-/a-2.0.0.tgz`, 'a@2.0.0'],
    [`${registry}/a/-/evil-1.0.0.tgz`, 'evil@1.0.0'],
    ['https://npm.pkg.github.com/download/@s/a/1.0.0/0123', '@s/a@1.0.0'],
  ])('that is fetched from %s is a reason', async (url, named) => {
    const { sbom, check } = await scanTree(lockfile(url));
    const [name] = Object.keys(lockfile(url));
    expect(check.reasons).toEqual([
      `${name}: 1 entry is fetched from the URL of another package or version: a@1.0.0 is fetched as ${named}`,
    ]);
    expect(sbom.components[0]?.purl).toContain('?download_url=');
  });
});

it('accepts the spellings of one version', async () => {
  const entry = (version: string, file: string) => ({ version, resolved: `${registry}/${file}` });
  const { check } = await scanTree({
    'package-lock.json': packageLock({
      'node_modules/a': entry('1.0.0-rc1', 'a/-/a-1.0.0rc1.tgz'),
      'node_modules/b': entry('1.0.0+build.5', 'b/-/b-1.0.0.tgz'),
      'node_modules/c': { name: 'real', ...entry('1.0.0', 'real/-/real-1.0.0.tgz') },
    }),
  });
  expect(check.reasons).toEqual([]);
});

it('takes the real name of an alias from any of the descriptors', async () => {
  const { sbom, check } = await scanTree({
    'yarn.lock': `"a@^1", "a@npm:real@^1":\n  version "1.0.0"\n  resolved "${registry}/real/-/real-1.0.0.tgz"\n`,
  });
  expect(sbom.components.map(({ purl }) => purl)).toEqual(['pkg:npm/real@1.0.0']);
  expect(check.reasons).toEqual([]);
});

describe('an entry that gives itself another version than its key', () => {
  it.each(['npm:2.0.0', 'patch:a@npm%3A2.0.0#optional!builtin<compat/a>::version=2.0.0&hash=abc'])(
    'is left out: yarn %s',
    async (locator) => {
      const { sbom, check } = await scanTree({ 'yarn.lock': berry(locator) });
      expect(sbom.components).toEqual([]);
      expect(check.reasons).toEqual([
        `yarn.lock: 1 entry makes no sense and was left out: a@${locator} gives itself the version 1.0.0`,
      ]);
      expect((await scanTree({ 'yarn.lock': berry(locator, '2.0.0') })).check.reasons).toEqual([]);
    },
  );
  it.each([{ version: '2.0.0' }, { name: 'b' }])('is left out: pnpm %j', async (own) => {
    const { sbom, check } = await scanTree({
      'pnpm-lock.yaml': JSON.stringify({
        lockfileVersion: '9.0',
        packages: { 'a@1.0.0': { resolution: { integrity: 'x' }, ...own } },
        snapshots: { 'a@1.0.0': {} },
      }),
    });
    expect(sbom.components).toEqual([]);
    expect(check.reasons[0]).toContain('a@1.0.0 gives itself another name or version');
  });
});

it('knows the short addresses of git repositories in version 1 of package-lock.json', async () => {
  const commit = 'c'.repeat(40);
  const { sbom } = await scanTree({
    'package-lock.json': JSON.stringify({
      lockfileVersion: 1,
      dependencies: { a: { version: `github:team/a#${commit}` } },
    }),
  });
  expect(sbom.components.map(({ purl }) => decodeURIComponent(purl))).toEqual([
    `pkg:npm/a@${commit}?vcs_url=github:team/a#${commit}`,
  ]);
});
