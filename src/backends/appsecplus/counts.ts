import { type Severity, severities } from '../../core/model/severity.ts';

/** What the summary of a scan counts. */
export interface Counts {
  readonly total: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/**
 * Reads a summary; undefined for one that is not there yet, or whose numbers are none. Without a total it is none
 * either: what it counts by a word that is not known here would be lost.
 */
export function readCounts(summary: unknown): Counts | undefined {
  if (typeof summary !== 'object' || summary === null) return undefined;
  const bySeverity = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 };
  let total: number | undefined;
  for (const [key, value] of Object.entries(summary)) {
    const isTotal = /^total(_?findings)?$/i.test(key);
    const severity = severities.find((word) => word === key.toLowerCase());
    if (!isTotal && severity === undefined) continue;
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) return undefined;
    if (severity === undefined) total = value;
    else bySeverity[severity] += value;
  }
  return total === undefined ? undefined : { total, bySeverity };
}

export function sumOf(bySeverity: Readonly<Record<Severity, number>>): number {
  return severities.reduce((sum, severity) => sum + bySeverity[severity], 0);
}
