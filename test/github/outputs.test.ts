import { describe, expect, it } from 'vitest';
import { outputNames, outputSteps, outputsOf } from '../../src/config/outputs.ts';
import { setOutputs } from '../../src/github/outputs.ts';
import { valuesOf } from '../../src/job/values.ts';
import { aBrokenRun, aFailedResult, aFinding, aScanResult } from '../factories/model.ts';

describe('the outputs of a result', () => {
  it('never say 0 where nothing was judged', () => {
    const values = valuesOf(aBrokenRun());
    for (const name of [
      'total',
      'critical',
      'high',
      'medium',
      'low',
      'info',
      'unknown',
      'new',
      'ignored',
    ] as const)
      expect(values[name]).toBe('unknown');
  });

  it('tell what the baseline does not hold, and what is ignored', () => {
    const findings = [
      aFinding({ baseline: 'new' }),
      aFinding({ ruleId: 'B', baseline: 'known' }),
      aFinding({ ruleId: 'C', baseline: 'known' }),
    ];
    const ignored = [{ finding: aFinding({ ruleId: 'D' }), reason: 'a test' }];
    expect(valuesOf({ ...aFailedResult(findings), ignored })).toMatchObject({
      total: '3',
      new: '1',
      ignored: '1',
    });
  });

  it('give no address that a browser would run', () => {
    const withUrl = (url: string) =>
      valuesOf(aScanResult({ scan: { backend: 'rafter', id: 'one', url } }))['scan-url'];
    expect(withUrl('https://scanner.example/1')).toBe('https://scanner.example/1');
    expect(withUrl('javascript:alert(1)')).toBe('');
    expect(withUrl('no address')).toBe('');
  });

  it('are small, however many findings there are', () => {
    const findings = Array.from({ length: 5_000 }, (_, index) => aFinding({ ruleId: `R-${index}` }));
    expect(JSON.stringify(valuesOf(aFailedResult(findings))).length).toBeLessThan(4_000);
  });
});

it.each(outputSteps)('the %s step sets every output that is its own', (step) => {
  const set: Record<string, string>[] = [];
  const files = { setOutputs: (values: Record<string, string>) => void set.push(values) };
  setOutputs({ files } as never, step, { outcome: 'passed' });
  expect(Object.keys(set[0] ?? {})).toEqual(outputsOf(step));
});

it('every output is set by some step', () => {
  expect(new Set(outputSteps.flatMap(outputsOf))).toEqual(new Set(outputNames));
});
