import type { Finding } from '../../core/model/finding.ts';
import type { Severity } from '../../core/model/severity.ts';

/** `level` of SARIF. A severity nobody named is not waved through as a note. */
export const levels = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
  unknown: 'warning',
} as const satisfies Record<Severity, string>;

/** From, to, and a number in between, on the scale of CVSS that GitHub reads `security-severity` by. */
const bands = {
  critical: [9, 10, 9.5],
  high: [7, 8.9, 8],
  medium: [4, 6.9, 5.5],
  low: [0.1, 3.9, 2],
  info: [0, 0, 0],
} as const satisfies Record<Exclude<Severity, 'unknown'>, readonly [number, number, number]>;

/**
 * The number that GitHub shows a finding by: its highest CVSS score where that agrees with its severity, else one that
 * does; none for a severity nobody named.
 */
export function securitySeverity({ severity, ratings }: Finding): string | undefined {
  if (severity === 'unknown') return undefined;
  const [from, to, between] = bands[severity];
  const score = ratings.reduce((highest, rating) => Math.max(highest, rating.score), 0);
  return (score >= from && score <= to ? score : between).toFixed(1);
}
