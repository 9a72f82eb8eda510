import type { Severity, SeverityCounts } from './model/severity.ts';

/** What a scanner without severities says of something that it found. */
export type Grade = 'failed' | 'warned';

/** Of a result with `grading: 'pass-fail'`: high and worse stand for failed, what is below for warned. */
export function gradeOf(severity: Severity): Grade {
  return severity === 'medium' || severity === 'low' || severity === 'info' ? 'warned' : 'failed';
}

export function countByGrade(counts: SeverityCounts): Readonly<Record<Grade, number>> {
  const { critical, high, unknown, medium, low, info } = counts;
  return { failed: critical + high + unknown, warned: medium + low + info };
}
