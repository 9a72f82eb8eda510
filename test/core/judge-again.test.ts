import { describe, expect, it } from 'vitest';
import { judgeAgain } from '../../src/core/judge-again.ts';
import { aFinding, allChecks, aScanResult } from '../factories/model.ts';

const gate = { rules: [], unknownSeverity: 'high', require: 'auto' } as const;
const policies = { onTimeout: 'fail', onInconclusive: 'fail' } as const;

const undecided = { ignore: [] };
const now = new Date('2026-11-22T12:00:00Z');

describe('judgeAgain', () => {
  it('never passes a run that only started its scan', () => {
    const { verdict: _, sbom: __, ...rest } = aScanResult({ outcome: 'started', exitCode: 0, checks: [] });
    expect(judgeAgain(rest, gate, policies, undecided, now)).toMatchObject({
      outcome: 'inconclusive',
      exitCode: 2,
      failure: { code: 'SCAN_NOT_ENDED' },
    });
  });

  it('passes a stored result whose gate holds', () => {
    expect(judgeAgain(aScanResult(), gate, policies, undecided, now)).toMatchObject({
      outcome: 'passed',
      exitCode: 0,
    });
  });

  it('goes by the decisions given now, those of the run included only without any', () => {
    const [first, second] = [
      aFinding({ fingerprint: 'a'.repeat(64) }),
      aFinding({ fingerprint: 'b'.repeat(64) }),
    ];
    const stored = aScanResult({
      checks: allChecks(),
      verdict: { gate: 'held', rules: [], unmet: [] },
      findings: [first],
      ignored: [{ finding: second, reason: 'because' }],
    });
    expect(judgeAgain(stored, gate, policies, undecided, now)).toMatchObject({
      findings: [first],
      ignored: stored.ignored,
    });
    const ignore = [{ id: first.fingerprint, reason: 'now this one' }];
    const decided = judgeAgain(stored, gate, policies, { ignore }, now);
    expect(decided.findings).toEqual([second]);
    expect(decided.ignored).toEqual([{ finding: first, reason: 'now this one' }]);
    expect(decided.counts[second.severity]).toBe(1);
    const baseline = new Set([first.fingerprint]);
    expect(judgeAgain(stored, gate, policies, { ignore: [], baseline }, now)).toMatchObject({
      findings: [{ ...first, baseline: 'known' }],
      ignored: stored.ignored,
    });
  });
});
