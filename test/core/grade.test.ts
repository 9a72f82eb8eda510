import { describe, expect, it } from 'vitest';
import { countByGrade, gradeOf } from '../../src/core/grade.ts';
import { severities } from '../../src/core/model/severity.ts';

describe('the grade of a finding', () => {
  it('is failed from high on, and where nobody named a severity', () => {
    expect(severities.map((severity) => [severity, gradeOf(severity)])).toEqual([
      ['critical', 'failed'],
      ['high', 'failed'],
      ['medium', 'warned'],
      ['low', 'warned'],
      ['info', 'warned'],
      ['unknown', 'failed'],
    ]);
  });

  it('adds up to the number of findings', () => {
    const counts = { critical: 1, high: 2, medium: 4, low: 8, info: 16, unknown: 32 };
    expect(countByGrade(counts)).toEqual({ failed: 35, warned: 28 });
  });
});
