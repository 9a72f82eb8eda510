import { describe, expect, it } from 'vitest';
import { judgeAgain } from '../../src/core/judge-again.ts';
import { aScanResult } from '../factories/model.ts';

const gate = { rules: [], unknownSeverity: 'high', require: 'auto' } as const;
const policies = { onTimeout: 'fail', onInconclusive: 'fail' } as const;

describe('judgeAgain', () => {
  it('never passes a run that only started its scan', () => {
    const { verdict: _, sbom: __, ...rest } = aScanResult({ outcome: 'started', exitCode: 0, checks: [] });
    expect(judgeAgain(rest, gate, policies)).toMatchObject({
      outcome: 'inconclusive',
      exitCode: 2,
      failure: { code: 'SCAN_NOT_ENDED' },
    });
  });

  it('passes a stored result whose gate holds', () => {
    expect(judgeAgain(aScanResult(), gate, policies)).toMatchObject({ outcome: 'passed', exitCode: 0 });
  });
});
