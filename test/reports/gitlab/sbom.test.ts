import { describe, expect, it } from 'vitest';
import { manifestsOf } from '../../../src/reports/gitlab/manifests.ts';
import { provenanceOf } from '../../../src/reports/gitlab/package-managers.ts';
import { withGitLabProperties } from '../../../src/reports/gitlab/sbom.ts';
import { aComponent, aFailedResult, aFinding, anSbom, aScanResult } from '../../factories/model.ts';
import { naughtyNote } from '../../factories/naughty-strings.ts';
import { samples } from '../samples.ts';
import { cycloneDxOf } from '../support.ts';
import { judgeBom } from '../validators.ts';

const library = (name: string, more: object = {}) => ({
  type: 'library',
  name,
  'bom-ref': name,
  purl: `pkg:npm/${name}@1.0.0`,
  ...more,
});

const bomOf = (components: readonly object[], more: object = {}) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  ...more,
  components,
});

const files = (paths: Readonly<Record<string, string>>) =>
  new Map(Object.entries(paths).map(([name, path]) => [`pkg:npm/${name}@1.0.0`, path]));

function added(bom: object, manifests: ReadonlyMap<string, string> = new Map()) {
  const text = withGitLabProperties(JSON.stringify(bom), manifests);
  return text === undefined ? undefined : JSON.parse(text);
}

const schema = { name: 'gitlab:meta:schema_version', value: '1' };
const origin = (path: string, manager: string, language = 'JavaScript') => [
  { name: 'gitlab:dependency_scanning:input_file:path', value: path },
  { name: 'gitlab:dependency_scanning:package_manager:name', value: manager },
  { name: 'gitlab:dependency_scanning:language:name', value: language },
];

describe('a bill of materials for GitLab', () => {
  it('names the file for all components at once where there is one', () => {
    const bom = bomOf([library('a'), library('b')]);
    const manifests = files({ a: 'package-lock.json', b: 'package-lock.json' });
    expect(added(bom, manifests)).toEqual({
      ...bom,
      metadata: { properties: [schema, ...origin('package-lock.json', 'npm')] },
    });
  });

  it('names the file of each component where there are several', () => {
    const bom = bomOf([library('a'), library('b'), library('c')]);
    const manifests = files({ a: 'web/yarn.lock', b: 'pnpm-lock.yaml' });
    expect(added(bom, manifests)).toEqual({
      ...bom,
      metadata: { properties: [schema] },
      components: [
        library('a', { properties: origin('web/yarn.lock', 'yarn') }),
        library('b', { properties: origin('pnpm-lock.yaml', 'pnpm') }),
        library('c'),
      ],
    });
  });

  it('leaves what is there', () => {
    const said = { name: 'gitlab:dependency_scanning:input_file:path', value: 'their.lock' };
    const bom = bomOf([library('a', { properties: [said] }), library('b')], {
      metadata: { timestamp: '2026-01-01T00:00:00Z', properties: [schema, { name: 'x', value: 'y' }] },
    });
    const { metadata, components } = added(bom, files({ a: 'package-lock.json', b: 'package-lock.json' }));
    expect(metadata).toEqual(Object(bom).metadata);
    expect(components[0].properties[0]).toEqual(said);
    expect(components[1].properties).toEqual(origin('package-lock.json', 'npm'));
    const whole = bomOf([library('a')], { metadata: { properties: [schema, said] } });
    expect(added(whole, files({ a: 'package-lock.json' }))).toEqual(whole);
  });

  it('names the file that the scanner saw a component in, if it lies in the checkout', () => {
    const seen = (location: unknown) => library('a', { evidence: { occurrences: [{ location }] } });
    const { metadata } = added(bomOf([seen('./web/yarn.lock')]));
    expect(metadata.properties).toEqual([schema, ...origin('web/yarn.lock', 'yarn')]);
    for (const location of ['/etc/passwd', '../x', 7, null])
      expect(added(bomOf([seen(location)])).metadata.properties).toEqual([schema]);
  });

  it('describes the component of the first level for what lies in it', () => {
    const bom = bomOf([{ type: 'application', name: 'web', components: [library('a')] }, library('b')]);
    const { components } = added(bom, files({ a: 'web/yarn.lock', b: 'pnpm-lock.yaml' }));
    expect(components[0].properties).toEqual(origin('web/yarn.lock', 'yarn'));
    expect(components[0].components).toEqual([library('a')]);
  });

  it('has nothing to add without components but the version of the schema', () => {
    expect(added({ bomFormat: 'CycloneDX', specVersion: '1.4' })).toEqual({
      bomFormat: 'CycloneDX',
      specVersion: '1.4',
      metadata: { properties: [schema] },
    });
  });

  it.each([
    ['XML', '<bom xmlns="http://cyclonedx.org/schema/bom/1.5"/>'],
    ['half a file', '{"bomFormat":"CycloneDX","specVersion":"1.5","components":['],
    ['nothing', ''],
    ['a list', '[]'],
    ['a version that GitLab has not', '{"bomFormat":"CycloneDX","specVersion":"1.7"}'],
    ['an old version', '{"bomFormat":"CycloneDX","specVersion":"1.3"}'],
    ['another format', '{"spdxVersion":"SPDX-2.3"}'],
  ])('is not made of %s', (_, text) => {
    expect(withGitLabProperties(text, new Map())).toBeUndefined();
  });

  it.each(['components', 'metadata', 'properties'])('is made whatever stands in %s', (field) => {
    for (const value of [null, 7, 'text', [null, 7, 'text', []], { a: 1 }]) {
      const bom = {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        metadata: { [field]: value },
        [field]: value,
      };
      expect(added(bom, files({ a: 'x' }))).toBeDefined();
    }
  });

  it.each(samples)(`is still valid: ours of %s${naughtyNote}`, async (_, result) => {
    const text = withGitLabProperties(cycloneDxOf(result), manifestsOf(result));
    expect(await judgeBom(text ?? '')).toBeUndefined();
  });
});

describe('the file of a component', () => {
  it('is its lockfile, else the place of a finding', () => {
    const other = { purl: 'pkg:npm/ws@8.0.0', name: 'ws', version: '8.0.0' };
    const found = aFailedResult([
      aFinding({ locations: [{ path: 'elsewhere.json' }] }),
      aFinding({ component: other, locations: [{ path: './web/package-lock.json', startLine: 3 }] }),
      aFinding({ component: { ...other, purl: 'pkg:npm/x@1' }, locations: [{ path: '../../etc/passwd' }] }),
    ]);
    const sbom = anSbom({ components: [aComponent({ lockfiles: ['yarn.lock', 'other.lock'] })] });
    expect([...manifestsOf({ ...found, sbom })]).toEqual([
      ['pkg:npm/lodash@4.17.20', 'yarn.lock'],
      ['pkg:npm/ws@8.0.0', 'web/package-lock.json'],
    ]);
    expect(manifestsOf(aScanResult({ findings: [] })).get('pkg:npm/none@1')).toBeUndefined();
  });
});

describe('where a component comes from', () => {
  it.each([
    ['pkg:npm/a@1', 'package-lock.json', 'npm', 'JavaScript'],
    ['pkg:npm/a@1', 'web/yarn.lock', 'yarn', 'JavaScript'],
    ['pkg:pypi/a@1', 'requirements/base.txt', undefined, 'Python'],
    ['pkg:pypi/a@1', 'requirements-dev.txt', 'pip', 'Python'],
    ['pkg:pypi/a@1', 'Pipfile.lock', 'pipenv', 'Python'],
    ['pkg:pypi/a@1', 'poetry.lock', 'poetry', 'Python'],
    ['pkg:maven/g/a@1', 'pom.xml', 'maven', 'Java'],
    ['pkg:maven/g/a@1', 'app/gradle.lockfile', 'gradle', 'Java'],
    ['pkg:golang/a@1', 'go.mod', 'go', 'Go'],
    ['pkg:gem/a@1', 'Gemfile.lock', 'bundler', 'Ruby'],
    ['pkg:NuGet/a@1', 'packages.lock.json', 'nuget', 'C#'],
    ['pkg:constructor/a@1', 'a.lock', undefined, undefined],
    ['nonsense', 'a.lock', undefined, undefined],
  ])('%s in %s', (purl, file, packageManager, language) => {
    const known = provenanceOf(purl, file);
    expect([known.packageManager, known.language]).toEqual([packageManager, language]);
  });
});
