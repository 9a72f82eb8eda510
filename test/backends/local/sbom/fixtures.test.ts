import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSbom } from '../../../../src/backends/local/sbom/read-sbom.ts';
import { memoryCheckout } from '../checkout/memory-checkout.ts';
import { scanFolder } from './scan-tree.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/lockfiles');
const names = readdirSync(fixtures).filter((name) => /^(?:npm|pnpm|yarn)-/.test(name));

describe.each(names)('%s', async (fixture) => {
  const { sbom, check } = await scanFolder(join(fixtures, fixture));
  const lockfile = fixture.startsWith('npm')
    ? 'package-lock.json'
    : fixture.startsWith('pnpm')
      ? 'pnpm-lock.yaml'
      : 'yarn.lock';
  const component = (name: string, version: string) =>
    sbom.components.find((one) => one.name === name && one.version === version);
  const neededBy = (ref: string) => sbom.dependencies.find((one) => one.ref === ref)?.dependsOn ?? [];
  const project = (path: string) => `project:${lockfile}#${path}`;
  /** Version 1 of package-lock.json knows a sibling by its name only. */
  const isNamedOnly = (name: string) => fixture === 'npm-v1' && /^(?:@fixture\/|local-lib$)/.test(name);
  const isBerry = /^yarn-v[34]$/.test(fixture);

  it('is read completely', () => {
    expect(check).toMatchObject({ state: 'complete', reasons: [] });
    expect(check.scope).toBe(`${sbom.components.length} components from 1 lockfile`);
  });

  it.each(['', 'packages/alpha/', 'packages/beta/'])(
    'is out of date as soon as %spackage.json asks for another range, or for more',
    async (folder) => {
      const files = Object.fromEntries(
        ['', 'libs/local-lib/', 'packages/alpha/', 'packages/beta/']
          .map((each) => `${each}package.json`)
          .concat(lockfile)
          .map((path) => [path, readFileSync(join(fixtures, fixture, path), 'utf8')]),
      );
      const path = `${folder}package.json`;
      const manifest = JSON.parse(files[path] ?? '');
      const reasonsWith = async (group: string, name: string) => {
        const changed = { ...manifest, [group]: { ...manifest[group], [name]: '999' } };
        const tree = memoryCheckout({ ...files, [path]: JSON.stringify(changed) });
        return (await readSbom(tree, new AbortController().signal)).check.reasons.join();
      };
      expect((await readSbom(memoryCheckout(files), new AbortController().signal)).check.reasons).toEqual([]);
      expect(await reasonsWith('dependencies', 'fresh')).toContain('fresh, needed by');
      for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'])
        for (const name of Object.keys(manifest[group] ?? {}).filter((name) => !isNamedOnly(name)))
          expect(await reasonsWith(group, name)).toContain(`${name}, needed by`);
    },
  );

  it('has the project, its workspaces and its linked folder as projects', () => {
    expect(sbom.projects).toEqual([
      { id: project('.'), name: 'fixture-app', version: '1.2.3', path: '.', lockfile },
      {
        id: project('libs/local-lib'),
        name: 'local-lib',
        version: '3.0.0',
        path: 'libs/local-lib',
        lockfile,
      },
      {
        id: project('packages/alpha'),
        name: '@fixture/alpha',
        version: '0.1.0',
        path: 'packages/alpha',
        lockfile,
      },
      {
        id: project('packages/beta'),
        name: '@fixture/beta',
        version: '0.2.0',
        path: 'packages/beta',
        lockfile,
      },
    ]);
  });

  it('knows what each project needs, first-party packages included', () => {
    const direct = neededBy(project('.'));
    for (const part of [
      'express@4.19.2',
      'jsonstream@1.3.5',
      'ansi-styles@4.3.0',
      'is-number@7.0.0',
      'react@18.3.1',
      'ms@2.0.0',
      'fsevents@2.3.3',
    ])
      expect(direct).toContain(`pkg:npm/${part}`);
    expect(direct).toContain(project('libs/local-lib'));
    expect(direct.filter((ref) => /tiny-git|vendored/.test(ref))).toHaveLength(2);
    expect(neededBy(project('libs/local-lib'))).toEqual(['pkg:npm/left-pad@1.3.0']);
    expect(neededBy(project('packages/alpha'))).toEqual([
      'pkg:npm/debug@4.3.4',
      'pkg:npm/semver@7.6.0',
      'pkg:npm/use-sync-external-store@1.2.2',
      project('packages/beta'),
    ]);
    expect(neededBy(project('packages/beta'))).toEqual(
      expect.arrayContaining(['pkg:npm/chokidar@3.6.0', 'pkg:npm/glob@7.2.3', 'pkg:npm/semver@5.7.2']),
    );
  });

  it('gives each nested version to the one that needs it', () => {
    expect(neededBy('pkg:npm/debug@4.3.4')).toContain('pkg:npm/ms@2.1.2');
    expect(neededBy('pkg:npm/debug@2.6.9')).toContain('pkg:npm/ms@2.0.0');
  });

  it('gives scopes', () => {
    expect(component('express', '4.19.2')?.scope).toBe('required');
    expect(component('left-pad', '1.3.0')?.scope).toBe('required');
    expect(component('ms', '2.0.0')?.scope, 'a development dependency that express needs too').toBe(
      'required',
    );
    expect(component('eslint', '8.57.0')?.scope).toBe('development');
    expect(component('semver', '7.6.0')?.scope).toBe('development');
    expect(component('chokidar', '3.6.0')?.scope).toBe('optional');
    expect(component('fsevents', '2.3.3')?.scope).toBe('optional');
    expect(component('@tailwindcss/oxide-wasm32-wasi', '4.1.11')?.scope).toBe('optional');
  });

  it('keeps the real name of a package in capitals and of an alias', () => {
    expect(component('JSONStream', '1.3.5')?.purl).toBe('pkg:npm/jsonstream@1.3.5');
    expect(component('ansi-styles', '4.3.0')).toBeDefined();
    expect(sbom.components.filter(({ name }) => name === 'ansi-four')).toEqual([]);
  });

  it('says what does not come from the registry', () => {
    const foreign = sbom.components
      .filter(({ purl }) => purl.includes('?'))
      .map(({ purl }) => decodeURIComponent(purl));
    const commit = 'aa3d33354f371c15c8f255d2aa994ff5d841c6a7';
    expect(foreign).toEqual([
      `pkg:npm/tiny-git@${fixture === 'npm-v1' ? commit : '0.3.0'}?vcs_url=git+https://git.example/team/tiny.git#${commit}`,
      'pkg:npm/vendored@2.0.0?download_url=file:vendor/vendored-2.0.0.tgz',
    ]);
  });

  it('has hashes where the lockfile has the package’s own', () => {
    const hashes = component('express', '4.19.2')?.hashes ?? [];
    if (isBerry) expect(hashes).toEqual([]);
    else
      expect(hashes.find(({ algorithm }) => algorithm === 'SHA-512')?.hex).toMatch(
        /^e53ea7863b13f8438ccee724f098c11c/,
      );
  });

  it('has licences where the lockfile has them', () => {
    expect(component('express', '4.19.2')?.licenses).toEqual(/^npm-v[23]$/.test(fixture) ? ['MIT'] : []);
  });
});

it('gives the same bytes twice', async () => {
  const root = join(fixtures, 'npm-v3');
  expect(JSON.stringify(await scanFolder(root))).toBe(JSON.stringify(await scanFolder(root)));
});
