import { describe, expect, it } from 'vitest';
import { readLevelMap } from '../../../src/backends/rafter/severity.ts';
import { undetailed } from '../../../src/backends/rafter/undetailed.ts';
import type { Severity } from '../../../src/core/model/severity.ts';

const { levels } = readLevelMap({}, 'options');
const missing = (summary: Readonly<Record<string, unknown>>, listed: readonly Severity[]) => {
  const { count, findings } = undetailed(summary, listed, levels);
  return [count, findings.map(({ severity }) => severity)];
};

describe('what the summary counts and the list lacks', () => {
  it.each([
    ['no summary', {}, ['high'], []],
    ['the same', { critical: 0, high: 1, low: 1 }, ['high', 'low'], []],
    ['more in the list', { high: 1 }, ['high', 'high'], []],
    ['another severity only', { critical: 1 }, ['low'], []],
    ['one severity', { critical: 1, high: 2 }, ['high'], ['critical', 'high']],
    ['nothing listed', { high: 2, low: 1 }, [], ['high', 'high', 'low']],
    ['words of levels', { error: 1, warning: 1 }, [], ['high', 'medium']],
    ['a total', { total: 3, high: 1 }, ['high'], ['unknown', 'unknown']],
    ['a total in other words', { total_findings: 2 }, [], ['unknown', 'unknown']],
    ['the worst first', { critical: 1, low: 5 }, ['low', 'low', 'low', 'low', 'low'], ['critical']],
    ['unknown ones', { unknown: 1 }, [], ['unknown']],
    ['nonsense', { high: '3', low: -1, medium: 1.5, info: Number.NaN, files: 12, nested: {} }, [], []],
  ] as const)('%s', (_, summary, listed, expected) => {
    expect(missing(summary, listed)).toEqual([expected.length, expected]);
  });

  it('is a finding each, with a fingerprint of its own', () => {
    const { findings } = undetailed({ high: 2, low: 1 }, [], levels);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    expect(findings[0]).toMatchObject({
      ruleId: 'rafter-undetailed',
      title: 'Counted by Rafter, without details',
      locations: [],
    });
  });

  it('is no more than 10,000 findings', () => {
    const { count, findings } = undetailed({ high: 30_000 }, [], levels);
    expect([count, findings.length]).toEqual([30_000, 10_000]);
  });
});
