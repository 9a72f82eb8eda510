import { describe, expect, it } from 'vitest';
import { readCounts } from '../../../src/backends/appsecplus/counts.ts';
import type { Evidence } from '../../../src/backends/appsecplus/evidence.ts';
import { resultsOf } from '../../../src/backends/appsecplus/results.ts';
import { scanSchema } from '../../../src/backends/appsecplus/schema.ts';
import { documented } from './appsecplus.ts';

const scan = scanSchema.parse({
  id: 'scan-789',
  applicationId: 'app-12345',
  scanType: 'sast',
  status: 'completed',
  triggeredBy: 'scangate-0123456789ab',
});
const evidence = (summary: object, given: Partial<Evidence> = {}): Evidence => {
  const counts = readCounts(summary);
  return { scan, listed: [], ...(counts ? { counts } : {}), ...given };
};
const tag = 'scangate-0123456789ab';
const noticesFor = (...input: Parameters<typeof resultsOf>) => resultsOf(...input).notices?.slice(2);

describe('results', () => {
  it('are complete when the list is what the summary counts', () => {
    const { findings, checks, notices } = resultsOf(
      evidence({ totalFindings: 1, critical: 1 }, { listed: [documented] }),
      'sast',
      tag,
    );
    expect(findings).toHaveLength(1);
    expect(checks).toEqual([
      {
        name: 'code',
        categories: ['sast'],
        state: 'complete',
        reasons: [],
        scope: 'application app-12345, sast scan scan-789',
      },
    ]);
    expect(notices).toHaveLength(2);
  });

  it('are of the type of the scan; one that tells none is of the type that was asked for', () => {
    const { scanType: _, ...silent } = scan;
    const ofType = (given: Evidence['scan']) =>
      resultsOf(evidence({ totalFindings: 0 }, { scan: given }), 'dast', tag).checks[0]?.name;
    expect(ofType(scan)).toBe('code');
    expect(ofType({ ...scan, scanType: ' Container ' })).toBe('containers');
    expect(ofType({ ...silent, scanType: undefined })).toBe('dynamic');
  });

  it('say so when more is listed than counted', () => {
    const two = [documented, { ...documented, id: 'vuln-2' }];
    const results = resultsOf(evidence({ totalFindings: 1, critical: 1 }, { listed: two }), 'sast', tag);
    expect(results.findings).toHaveLength(2);
    expect(results.notices).toContain(
      'AppSec+ lists 2 findings and counts 1: all that are listed count here.',
    );
  });

  it('agree with a summary that counts open findings only', () => {
    const two = [documented, { ...documented, id: 'vuln-2', status: 'accepted' }];
    expect(noticesFor(evidence({ totalFindings: 1, critical: 1 }, { listed: two }), 'sast', tag)).toEqual([
      '1 finding accepted or resolved in AppSec+ does not count.',
    ]);
  });

  it('count 12,000 findings that nobody lists, and are not complete', () => {
    const { findings, checks } = resultsOf(evidence({ totalFindings: 12_000, low: 12_000 }), 'sast', tag);
    expect(findings).toHaveLength(10_000);
    expect(checks).toMatchObject([
      { state: 'incomplete', reasons: ['12,000 findings have no details, and 10,000 of them are kept'] },
    ]);
  });

  it.each([
    ['by this job', tag, tag, 0],
    ['by another job', 'scangate-ffffffffffff', tag, 1],
    ['by somebody else', 'nightly', tag, 1],
    ['by some job, and taken up by its id', tag, undefined, 0],
    ['by somebody else, and taken up by its id', 'nightly', undefined, 1],
    ['by nobody that AppSec+ names', undefined, tag, 0],
  ])('say who started the scan where it was not: %s', (_, triggeredBy, own, count) => {
    const given = evidence({ totalFindings: 0 }, { scan: { ...scan, triggeredBy } });
    expect(noticesFor(given, 'sast', own)).toHaveLength(count);
  });
});
