import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scanFolder } from '../scan-tree.ts';

const fixtures = join(import.meta.dirname, '../../../../fixtures/lockfiles');
const commit = '996ce19f3abd670cbddf05a4940e44d47845cd03';

/** What a lockfile says depends on its tool: `pylock`, `pipenv` and `requirements` have no graph. */
const cases = [
  { fixture: 'uv', lockfile: 'uv.lock', components: 27, hasGraph: true },
  { fixture: 'uv-workspace', lockfile: 'uv.lock', components: 28, hasGraph: true },
  { fixture: 'poetry', lockfile: 'poetry.lock', components: 27, hasGraph: true },
  { fixture: 'poetry-v1', lockfile: 'poetry.lock', components: 23, hasGraph: true },
  { fixture: 'pdm', lockfile: 'pdm.lock', components: 26, hasGraph: true },
  { fixture: 'pipenv', lockfile: 'Pipfile.lock', components: 24, hasGraph: false },
  { fixture: 'pylock', lockfile: 'pylock.toml', components: 28, hasGraph: false },
];

describe.each(cases)('$fixture', async ({ fixture, lockfile, components, hasGraph }) => {
  const { sbom, check } = await scanFolder(join(fixtures, fixture));
  const component = (name: string) =>
    sbom.components.find(({ purl }) => purl.startsWith(`pkg:pypi/${name}@`));
  const neededBy = (ref: string | undefined) =>
    sbom.dependencies.find((one) => one.ref === ref)?.dependsOn ?? [];
  const project = (path: string) => `project:${lockfile}#${path}`;
  const hasLocalLib = fixture !== 'poetry-v1';

  it('is read completely', () => {
    expect(check).toMatchObject({
      state: 'complete',
      reasons: [],
      scope: `${components} components from 1 lockfile`,
    });
    for (const { ecosystem } of sbom.components) expect(ecosystem).toBe('PyPI');
  });
  it('has the project and what it is made of', () => {
    const isNamed = fixture !== 'pipenv';
    expect(sbom.projects[0]).toMatchObject({
      id: project('.'),
      path: '.',
      ...(isNamed && { name: 'fixture-app', version: '1.2.3' }),
    });
    const folders = sbom.projects.map(({ path }) => path);
    expect(folders.includes('libs/local-lib')).toBe(hasLocalLib);
    expect(folders.includes('packages/alpha')).toBe(/^(?:uv-workspace|pylock)$/.test(fixture));
  });
  it('knows what the project asks for, in each spelling of its name', () => {
    const direct = neededBy(project('.'));
    for (const name of ['flask@3', 'requests@2.32.3', 'ruamel-yaml@0.18.6', 'colorama@0.4.6', 'pytest@8.3.3'])
      expect(direct.join()).toContain(`pkg:pypi/${name}`);
    expect(direct.join()).not.toContain('werkzeug');
    if (hasLocalLib) expect(neededBy(project('libs/local-lib'))).toEqual(['pkg:pypi/sortedcontainers@2.4.0']);
  });
  it('gives scopes', () => {
    expect(component('requests')?.scope).toBe('required');
    expect(component('pytest')?.scope).toBe('development');
    expect(component('pyflakes')?.scope).toBe('development');
    if (fixture !== 'pipenv') expect(component('openpyxl')?.scope).toBe('optional');
    if (hasGraph) {
      expect(component('pluggy')?.scope).toBe('development');
      expect(component('et-xmlfile')?.scope).toBe('optional');
      expect(component('urllib3')?.scope).toBe('required');
    }
  });
  it.runIf(hasGraph)('has the graph', () => {
    expect(neededBy(component('jinja2')?.purl)).toEqual([component('markupsafe')?.purl]);
    expect(neededBy(component('ruamel-yaml')?.purl)).toEqual([component('ruamel-yaml-clib')?.purl]);
    expect(neededBy(component('requests')?.purl)).toContain(component('pysocks')?.purl);
  });
  it('says what does not come from a registry', () => {
    const foreign = sbom.components
      .map(({ purl }) => decodeURIComponent(purl))
      .filter((purl) => purl.includes('?'));
    const git = fixture === 'pipenv' ? commit : '0.3.0';
    const suffix = /^(?:uv|uv-workspace|pylock)$/.test(fixture) ? '' : '.git';
    const six = 'pkg:pypi/six@1.16.0?download_url=file:vendor/six-1.16.0-py2.py3-none-any.whl';
    expect(foreign).toEqual([
      ...(/^(?:uv|uv-workspace|poetry|pylock)$/.test(fixture) ? [six] : []),
      ...(hasLocalLib
        ? [`pkg:pypi/tiny-git@${git}?vcs_url=git+https://git.example/team/tiny${suffix}#${commit}`]
        : []),
    ]);
  });
  it('has the digests of the files', () => {
    const hashes = component('requests')?.hashes ?? [];
    expect(hashes).toHaveLength(2);
    expect(hashes).toContainEqual({
      algorithm: 'SHA-256',
      hex: '55365417734eb18255590a9ff9eb97e9e1da868d4ccd6402399eaf68af20a760',
    });
  });
});

describe('requirements', async () => {
  const { sbom, check } = await scanFolder(join(fixtures, 'requirements'));

  it('are read completely, and the files that they were made from do not count', () => {
    expect(check).toMatchObject({ state: 'complete', reasons: [], scope: '19 components from 2 lockfiles' });
  });
  it('are all needed by the project, since they have no graph', () => {
    for (const { ref, dependsOn } of sbom.dependencies)
      expect(dependsOn.length > 0).toBe(ref.startsWith('project:'));
    expect(sbom.components.find(({ name }) => name === 'requests')).toMatchObject({
      lockfiles: ['requirements/base.txt', 'requirements/dev.txt'],
      scope: 'required',
    });
    expect(sbom.components.find(({ name }) => name === 'requests')?.hashes).toHaveLength(2);
  });
});
