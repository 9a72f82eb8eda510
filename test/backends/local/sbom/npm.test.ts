import { describe, expect, it } from 'vitest';
import { packageLock, scanTree } from './scan-tree.ts';

const scan = (packages: Record<string, unknown>) => scanTree({ 'package-lock.json': packageLock(packages) });
const edgesOf = (dependencies: readonly { ref: string; dependsOn: readonly string[] }[], ref: string) =>
  dependencies.find((dependency) => dependency.ref === ref)?.dependsOn;

describe('package-lock.json of versions 2 and 3', () => {
  it('resolves a dependency to the nearest node_modules on the way up', async () => {
    const { sbom } = await scan({
      '': { name: 'app', dependencies: { a: '1', b: '1' } },
      'node_modules/a': { version: '1.0.0', dependencies: { b: '2', c: '1' } },
      'node_modules/a/node_modules/b': { version: '2.0.0', dependencies: { c: '1' } },
      'node_modules/b': { version: '1.0.0' },
      'node_modules/c': { version: '1.0.0', dependencies: { b: '1' } },
    });
    expect(edgesOf(sbom.dependencies, 'pkg:npm/a@1.0.0')).toEqual(['pkg:npm/b@2.0.0', 'pkg:npm/c@1.0.0']);
    expect(edgesOf(sbom.dependencies, 'pkg:npm/b@2.0.0')).toEqual(['pkg:npm/c@1.0.0']);
    expect(edgesOf(sbom.dependencies, 'pkg:npm/c@1.0.0')).toEqual(['pkg:npm/b@1.0.0']);
  });
  it('tells a tarball, a git repository and a file from the registry’s packages', async () => {
    const { sbom } = await scan({
      '': {
        name: 'app',
        dependencies: { web: 'https://host.example/web.tgz', mirror: '^1', odd: '^1', git: 'team/git' },
      },
      'node_modules/web': { version: '1.0.0', resolved: 'https://user:pw@host.example/web.tgz?x=1' },
      'node_modules/mirror': {
        version: '1.0.0',
        resolved: 'https://mirror.example/npm/mirror/-/mirror-1.0.0.tgz',
      },
      'node_modules/odd': { version: '1.0.0', resolved: 'https://pkg.example/download/odd/1.0.0/abc' },
      'node_modules/git': {
        version: '1.0.0',
        resolved: `git+ssh://git@host.example/team/git.git#${'a'.repeat(40)}`,
      },
      'node_modules/file': { version: '1.0.0', resolved: 'file:../file.tgz' },
    });
    expect(sbom.components.map((component) => component.purl)).toEqual([
      'pkg:npm/file@1.0.0?download_url=file:..%2Ffile.tgz',
      `pkg:npm/git@1.0.0?vcs_url=git%2Bssh:%2F%2Fgit%40host.example%2Fteam%2Fgit.git%23${'a'.repeat(40)}`,
      'pkg:npm/mirror@1.0.0',
      'pkg:npm/odd@1.0.0',
      'pkg:npm/web@1.0.0?download_url=https:%2F%2Fhost.example%2Fweb.tgz',
    ]);
  });
  it('gives the scope of the strongest path', async () => {
    const { sbom } = await scan({
      '': {
        name: 'app',
        dependencies: { a: '1' },
        devDependencies: { d: '1' },
        optionalDependencies: { o: '1' },
      },
      'node_modules/a': {
        version: '1.0.0',
        dependencies: { shared: '1' },
        peerDependencies: { tool: '1' },
        peerDependenciesMeta: { tool: { optional: true } },
      },
      'node_modules/d': { version: '1.0.0', dependencies: { shared: '1', both: '1', tool: '1' } },
      'node_modules/o': { version: '1.0.0', dependencies: { both: '1' } },
      'node_modules/shared': { version: '1.0.0' },
      'node_modules/both': { version: '1.0.0' },
      'node_modules/tool': { version: '1.0.0' },
      'node_modules/extraneous': { version: '1.0.0' },
    });
    expect(Object.fromEntries(sbom.components.map(({ name, scope }) => [name, scope]))).toEqual({
      a: 'required',
      shared: 'required',
      extraneous: 'required',
      o: 'optional',
      both: 'optional',
      d: 'development',
      tool: 'development',
    });
    expect(edgesOf(sbom.dependencies, 'pkg:npm/a@1.0.0')).toContain('pkg:npm/tool@1.0.0');
  });
  it('keeps licences and hashes in every spelling that npm writes', async () => {
    const integrity = `sha1-${Buffer.alloc(20, 1).toString('base64')} sha512-${Buffer.alloc(64, 2).toString('base64')}?x sha512-short md9-x`;
    const { sbom } = await scan({
      'node_modules/a': { version: '1.0.0', license: '(MIT OR Apache-2.0)', integrity },
      'node_modules/b': { version: '1.0.0', license: { type: 'BSD' } },
      'node_modules/c': { version: '1.0.0', license: [{ type: 'MIT' }, 'ISC', 7] },
    });
    expect(sbom.components.map((component) => component.licenses)).toEqual([
      ['(MIT OR Apache-2.0)'],
      ['BSD'],
      ['MIT', 'ISC'],
    ]);
    expect(sbom.components[0]?.hashes).toEqual([
      { algorithm: 'SHA-1', hex: '01'.repeat(20) },
      { algorithm: 'SHA-512', hex: '02'.repeat(64) },
    ]);
  });
  it('counts what makes no sense instead of losing it', async () => {
    const { check, sbom } = await scan({
      'node_modules/ok': { version: '1.0.0' },
      'node_modules/no-version': {},
      'node_modules/': { version: '1.0.0' },
      'node_modules/list': [],
      'node_modules/a b': { version: '1.0.0' },
      'node_modules/bad-version': { version: '1 0' },
      'node_modules/link': { link: true },
    });
    expect(sbom.components.map((component) => component.name)).toEqual(['ok']);
    expect(check.reasons).toEqual([
      'package-lock.json: 6 entries make no sense and were left out: node_modules/no-version has no version; node_modules/ has no usable name; node_modules/list is not an object and 3 more',
    ]);
  });
  it('says that it is out of date when package.json or an entry asks for more', async () => {
    const { check } = await scanTree({
      'package.json': JSON.stringify({
        dependencies: { a: '1', fresh: '1' },
        optionalDependencies: { maybe: '1' },
      }),
      'package-lock.json': packageLock({
        '': { name: 'app', dependencies: { a: '1' } },
        'node_modules/a': {
          version: '1.0.0',
          dependencies: { gone: '1' },
          optionalDependencies: { other: '1' },
          peerDependencies: { peer: '1' },
        },
      }),
    });
    expect(check.reasons).toEqual([
      'package-lock.json: 3 dependencies are not in it, so it is out of date or damaged: gone, needed by node_modules/a; fresh, needed by the project; maybe, needed by the project',
    ]);
  });
  it('makes a project of a link, and says when it lies outside of the checkout', async () => {
    const { sbom, check } = await scanTree({
      'app/package-lock.json': packageLock({
        '': { name: 'app', dependencies: { lib: 'file:../../lib' } },
        '../../lib': { name: '@team/lib', version: '2.0.0' },
        'node_modules/lib': { link: true, resolved: '../../lib' },
      }),
    });
    expect(sbom.projects.map(({ name, path }) => [name, path])).toEqual([
      ['@team/lib', '../lib'],
      ['app', 'app'],
    ]);
    expect(edgesOf(sbom.dependencies, 'project:app/package-lock.json#app')).toEqual([
      'project:app/package-lock.json#../lib',
    ]);
    expect(check.reasons).toEqual([
      'app/package-lock.json: it links to ../lib, outside of the checkout, which was not looked at',
    ]);
  });
  it('treats __proto__ and constructor as names like any other', async () => {
    const packages =
      '{"":{"dependencies":{"__proto__":"1","constructor":"1"}},"node_modules/__proto__":{"version":"1.0.0"},"node_modules/constructor":{"version":"1.0.0","__proto__":{"license":"MIT"}}}';
    const { sbom, check } = await scanTree({
      'package-lock.json': `{"lockfileVersion":3,"packages":${packages}}`,
    });
    expect(sbom.components.map(({ name, licenses }) => [name, licenses])).toEqual([
      ['__proto__', []],
      ['constructor', []],
    ]);
    expect(check.state).toBe('complete');
    expect(Object.hasOwn(Object.prototype, 'license')).toBe(false);
  });
});

describe('package-lock.json of version 1', () => {
  it('takes scopes from its flags when there is no package.json', async () => {
    const { sbom, check } = await scanTree({
      'npm-shrinkwrap.json': JSON.stringify({
        name: 'old',
        dependencies: {
          a: { version: '1.0.0', requires: { b: '1' }, dependencies: { b: { version: '2.0.0' } } },
          b: { version: '1.0.0', dev: true },
          o: { version: '1.0.0', optional: true },
        },
      }),
    });
    expect(check.state).toBe('complete');
    expect(sbom.components.map(({ purl, scope }) => [purl, scope])).toEqual([
      ['pkg:npm/a@1.0.0', 'required'],
      ['pkg:npm/b@1.0.0', 'development'],
      ['pkg:npm/b@2.0.0', 'required'],
      ['pkg:npm/o@1.0.0', 'optional'],
    ]);
    expect(edgesOf(sbom.dependencies, 'pkg:npm/a@1.0.0')).toEqual(['pkg:npm/b@2.0.0']);
  });
  it('reads nesting of any depth', async () => {
    const depth = 3000;
    const text = `{"lockfileVersion":1,${'"dependencies":{"a":{"version":"1.0.0",'.repeat(depth)}"x":1${'}}'.repeat(depth)}}`;
    const { sbom } = await scanTree({ 'package-lock.json': text });
    expect(sbom.components.map((component) => component.purl)).toEqual(['pkg:npm/a@1.0.0']);
  });
});
