import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { npmPurl } from '../../../../src/backends/local/sbom/purl.ts';

describe('npmPurl', () => {
  it.each([
    ['lodash', '4.17.21', 'pkg:npm/lodash@4.17.21'],
    ['@Angular/Core', '1.0.0', 'pkg:npm/%40angular/core@1.0.0'],
    ['JSONStream', '1.0.0+build', 'pkg:npm/jsonstream@1.0.0%2Bbuild'],
    ["it's~a(n)-old!_name*.js", '1.0.0', 'pkg:npm/it%27s~a%28n%29-old%21_name%2A.js@1.0.0'],
  ])('%s %s is %s', (name, version, purl) => {
    expect(npmPurl(name, version)).toBe(purl);
  });

  const suite = join(import.meta.dirname, '../../../../../shared/data/purl/tests/types/npm-test.json');
  it.skipIf(!existsSync(suite))('agrees with the purl test suite where that is at hand', () => {
    const { tests } = JSON.parse(readFileSync(suite, 'utf8'));
    let compared = 0;
    for (const { test_type, input, expected_output } of tests) {
      if (test_type !== 'build' || input.subpath !== null || input.version === null) continue;
      const name = input.namespace === null ? input.name : `${input.namespace}/${input.name}`;
      expect(npmPurl(name, input.version, input.qualifiers ?? {})).toBe(expected_output);
      compared += 1;
    }
    expect(compared).toBeGreaterThanOrEqual(4);
  });
});
