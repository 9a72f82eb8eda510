import { describe, expect, it } from 'vitest';
import { ScangateError } from '../../../src/core/errors.ts';
import { mostComponents, mostDependencies, mostFindings } from '../../../src/core/limits.ts';
import type { ScanResults } from '../../../src/core/model/scan.ts';
import { withinLimits } from '../../../src/core/run/within-limits.ts';
import { aComponent, aFinding } from '../../factories/model.ts';

const times = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item);
const empty: ScanResults = { findings: [], checks: [], nativeReports: [] };

function refusalOf(results: ScanResults): ScangateError | undefined {
  try {
    expect(withinLimits(results)).toBe(results);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof ScangateError) return thrown;
    throw thrown;
  }
}

describe('results', () => {
  const component = aComponent();
  const dependency = { ref: component.purl, dependsOn: [] };
  const sbom = { projects: [], components: [], dependencies: [] };

  it.each<[string, number, (count: number) => Partial<ScanResults>]>([
    ['findings', mostFindings, (count) => ({ findings: times(count, aFinding()) })],
    ['components', mostComponents, (count) => ({ sbom: { ...sbom, components: times(count, component) } })],
    [
      'dependencies',
      mostDependencies,
      (count) => ({ sbom: { ...sbom, dependencies: times(count, dependency) } }),
    ],
  ])('of more %s than a result can hold are never judged', (what, most, of) => {
    expect(refusalOf({ ...empty, ...of(most) })).toBeUndefined();
    const refusal = refusalOf({ ...empty, ...of(most + 1) });
    expect(refusal).toMatchObject({ code: 'RESULTS_TOO_LARGE', outcome: 'inconclusive', transient: false });
    expect(refusal?.message).toContain(
      `${(most + 1).toLocaleString('en-US')} ${what}, and ${most.toLocaleString('en-US')}`,
    );
    expect(refusal?.hint).toMatch(/\S/);
  });
});
