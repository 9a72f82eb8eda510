import { describe, expect, it } from 'vitest';
import { readCounts } from '../../../src/backends/appsecplus/counts.ts';
import { missingDetails, undetailedFindings } from '../../../src/backends/appsecplus/undetailed.ts';
import type { Severity } from '../../../src/core/model/severity.ts';

const none = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 };
const documented = { totalFindings: 42, critical: 1, high: 5, medium: 10, low: 26 };
const asListed = (...severities: Severity[]) => severities.map((severity) => ({ severity }));

describe('a summary', () => {
  it('of the documents is read', () => {
    const { totalFindings: total, ...bySeverity } = documented;
    expect(readCounts(documented)).toEqual({ total, bySeverity: { ...none, ...bySeverity } });
  });

  it.each([
    [{ totalFindings: 3 }, 3, {}],
    [{ total_findings: 3 }, 3, {}],
    [{ Total: 2, Critical: 2 }, 2, { critical: 2 }],
    [{ totalFindings: 2, Info: 1, unknown: 1 }, 2, { info: 1, unknown: 1 }],
    [{ totalFindings: 1, high: 1, durationSeconds: 12.5, note: 'x' }, 1, { high: 1 }],
  ])('%j counts %i', (summary, total, bySeverity) => {
    expect(readCounts(summary)).toEqual({ total, bySeverity: { ...none, ...bySeverity } });
  });

  it.each([
    null,
    undefined,
    {},
    [],
    'none',
    0,
    { findings: 0 },
    { high: 2, blocker: 1 },
    { totalFindings: '42' },
    { totalFindings: null },
    { totalFindings: -1 },
    { totalFindings: 1.5 },
    { totalFindings: 0, high: 'many' },
    { bySeverity: { critical: 1 } },
  ])('%j is none: it is never zero findings', (summary) => {
    expect(readCounts(summary)).toBeUndefined();
  });
});

describe('what is counted and not listed', () => {
  const missing = (summary: object, ...listed: Severity[]) => {
    const counts = readCounts(summary);
    if (!counts) throw new Error('no counts');
    return missingDetails(counts, asListed(...listed));
  };

  it('is nothing where both agree', () => {
    expect(missing({ totalFindings: 2, high: 1, low: 1 }, 'low', 'high')).toEqual(none);
  });

  it('is all where nothing is listed', () => {
    expect(missing({ totalFindings: 3, high: 1, low: 2 })).toEqual({ ...none, high: 1, low: 2 });
  });

  it('is of unknown severity where the summary names none', () => {
    expect(missing({ totalFindings: 3 })).toEqual({ ...none, unknown: 3 });
    expect(missing({ totalFindings: 3 }, 'low')).toEqual({ ...none, unknown: 2 });
    expect(missing({ totalFindings: 4, high: 1 }, 'high', 'low')).toEqual({ ...none, unknown: 2 });
  });

  it('is what the summary counts as worse than the list does', () => {
    expect(missing({ totalFindings: 2, high: 2 }, 'high', 'low')).toEqual({ ...none, high: 1 });
    expect(missing({ totalFindings: 1, critical: 1 }, 'unknown')).toEqual({ ...none, critical: 1 });
  });

  it('is nothing where more is listed than counted', () => {
    expect(missing({ totalFindings: 1, high: 1 }, 'high', 'high', 'low')).toEqual(none);
  });

  it('goes by the severities where they add up to more than the total', () => {
    expect(missing({ totalFindings: 1, high: 2 }, 'high')).toEqual({ ...none, high: 1 });
  });
});

describe('findings without details', () => {
  it('have the severity that is counted, and are told apart', () => {
    const found = undetailedFindings({ ...none, critical: 1, unknown: 2 }, 'sast', 'app-1');
    expect(found.map(({ severity }) => severity)).toEqual(['critical', 'unknown', 'unknown']);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    expect(found[0]).toMatchObject({
      category: 'sast',
      ruleId: 'appsecplus-undetailed',
      title: 'Counted by AppSec+, without details',
    });
  });

  it('are the same in the next scan', () => {
    const [first] = undetailedFindings({ ...none, high: 1 }, 'sast', 'app-1');
    const [again] = undetailedFindings({ ...none, high: 2 }, 'sast', 'app-1');
    expect(again?.fingerprint).toBe(first?.fingerprint);
  });

  it('are 10,000 at most, the worst first', () => {
    const found = undetailedFindings({ ...none, low: 1_000_000, critical: 3 }, 'sast', 'app-1');
    expect(found).toHaveLength(10_000);
    expect(found.slice(0, 4).map(({ severity }) => severity)).toEqual([
      'critical',
      'critical',
      'critical',
      'low',
    ]);
  });
});
