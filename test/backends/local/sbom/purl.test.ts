import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type EcosystemName, ecosystems } from '../../../../src/backends/local/sbom/ecosystems.ts';
import { purlOf } from '../../../../src/backends/local/sbom/purl.ts';

describe('purlOf', () => {
  it.each([
    ['npm', 'lodash', '4.17.21', 'pkg:npm/lodash@4.17.21'],
    ['npm', '@Angular/Core', '1.0.0', 'pkg:npm/%40angular/core@1.0.0'],
    ['npm', 'JSONStream', '1.0.0+build', 'pkg:npm/jsonstream@1.0.0%2Bbuild'],
    ['npm', "it's~a(n)-old!_name*.js", '1.0.0', 'pkg:npm/it%27s~a%28n%29-old%21_name%2A.js@1.0.0'],
    ['PyPI', 'Ruamel.YAML__clib', '1.0', 'pkg:pypi/ruamel-yaml-clib@1.0'],
    ['Maven', 'org.slf4j:slf4j-api', '2.0.0', 'pkg:maven/org.slf4j/slf4j-api@2.0.0'],
  ] as const)('%s %s %s is %s', (ecosystem, name, version, purl) => {
    expect(purlOf(ecosystem, name, version)).toBe(purl);
  });
});

const suites = join(import.meta.dirname, '../../../../../shared/data/purl/tests/types');

describe.skipIf(!existsSync(suites)).each(Object.keys(ecosystems) as EcosystemName[])(
  "the purl specification's own tests, where they are at hand: %s",
  (ecosystem) => {
    const { purlType, separator = '/' }: { purlType: string; separator?: string } = ecosystems[ecosystem];
    const suite: { tests: readonly Test[] } = existsSync(suites)
      ? JSON.parse(readFileSync(join(suites, `${purlType}-test.json`), 'utf8'))
      : { tests: [] };
    const build = ({ namespace, name, version, qualifiers, subpath }: Parts) =>
      purlOf(
        ecosystem,
        namespace === null ? name : `${namespace}${separator}${name}`,
        version ?? '',
        qualifiers ?? {},
        subpath ?? '',
      );

    it('are agreed with', () => {
      const wholes = suite.tests.filter(isBuilding).filter((test) => !test.expected_failure);
      for (const test of wholes) expect(build(test.input)).toBe(test.expected_output);
      expect(wholes.length).toBeGreaterThan(0);
    });
  },
);

interface Parts {
  readonly namespace: string | null;
  readonly name: string;
  readonly version: string | null;
  readonly qualifiers: Readonly<Record<string, string>> | null;
  readonly subpath: string | null;
}
interface Test {
  readonly test_type: string;
  readonly expected_failure: boolean;
  readonly input: unknown;
  readonly expected_output?: unknown;
}
function isBuilding(test: Test): test is Test & { readonly input: Parts } {
  return test.test_type === 'build';
}
