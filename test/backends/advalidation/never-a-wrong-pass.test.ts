import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultsOf } from '../../../src/backends/advalidation/results.ts';
import { readTree } from '../../../src/backends/advalidation/tree.ts';
import { ScangateError } from '../../../src/core/errors.ts';
import { FakeClock } from '../../doubles/fake-clock.ts';
import { never } from '../emulated.ts';
import { aCreative, aScan, aTest, fakeApi } from './fake-api.ts';

const grading = { fail: 'high', warn: 'medium', critical: new Set<string>() } as const;
const anything = fc.jsonValue({ maxDepth: 2 });
/** Usually as it should be, so that single faults are tried as well. */
const mostly = (usual: fc.Arbitrary<unknown>, other: fc.Arbitrary<unknown> = anything) =>
  fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: other });
const tests = fc.array(
  mostly(
    fc.constantFrom(aTest({ result: 'pass' }), aTest({ result: 'PASS' })),
    fc.oneof(
      fc.constantFrom(aTest(), aTest({ result: 'warn' })),
      fc.record({ name: anything, result: anything }),
    ),
  ),
  { maxLength: 3 },
);
const scans = fc.record({
  id: mostly(fc.constant(300)),
  processingStatus: mostly(fc.constant('finished')),
  nbIssues: mostly(fc.constantFrom(0, 0, '0', 1, null)),
  isInconclusive: mostly(fc.constantFrom(false, null)),
  tests: mostly(tests),
});
const creatives = fc.record({
  nbVariations: mostly(fc.constantFrom(null, 0, 1)),
  nbMediaFiles: mostly(fc.constantFrom(null, 0, 1)),
  sourceType: mostly(fc.constant('html5')),
});

/** The results for these answers, or undefined where they end the run. */
async function resultsFor(scan: object, creative: object, list: unknown) {
  const { client } = fakeApi({
    'creatives/100': { data: aCreative(creative as Record<string, unknown>) },
    'scans/300?include_checks=true': { data: scan },
    'scans/1101?include_checks=true': { data: aScan({ id: 1_101 }) },
    'creatives/100/media-files': { data: list },
    'creatives/100/variations': { data: list },
  });
  try {
    const tree = await readTree({ client, clock: new FakeClock() }, { creativeId: 100, scanId: 300 }, never);
    return resultsOf(tree, grading, new Map(), { source: 'creative 100' });
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(ScangateError);
    return undefined;
  }
}

describe('whatever the API answers', () => {
  it('is taken for a pass only when it says so in every way', async () => {
    let passes = 0;
    const list = fc.oneof(
      fc.constant([aCreative({ id: 101, latestScanStatus: aScan({ id: 1_101 }) })]),
      anything,
    );
    await fc.assert(
      fc.asyncProperty(scans, creatives, list, async (scan, creative, items) => {
        const results = await resultsFor(scan, creative, items);
        if (results?.checks[0]?.state !== 'complete' || results.findings.length > 0) return;
        passes += 1;
        expect(scan.processingStatus).toBe('finished');
        expect(['0', 0]).toContain(scan.nbIssues);
        expect([undefined, null, false, 0, '', '0', 'false']).toContain(scan.isInconclusive);
        const words = (Array.isArray(scan.tests) ? scan.tests : []).map(
          (test: { result?: unknown }) => test.result,
        );
        expect(words.filter((word) => word !== 'pass' && word !== 'PASS')).toEqual([]);
      }),
      { numRuns: 1_000, seed: 7 },
    );
    expect(passes).toBeGreaterThan(50);
  });
});
