import type { Finding } from '../../core/model/finding.ts';
import { type Severity, severities } from '../../core/model/severity.ts';
import { mostUndetailed, undetailedFinding } from '../undetailed.ts';
import { type LevelMap, severityOf } from './severity.ts';

/** Findings that are counted, but not listed. */
export interface Undetailed {
  /** How many in all. */
  readonly count: number;
  /** One for each, up to a limit. */
  readonly findings: readonly Finding[];
}

/**
 * Compares the `summary` of a scan (a number for each severity word, perhaps a `total`) with the severities that its
 * list has, and makes a finding for each that the list lacks. A list that has more is believed.
 */
export function undetailed(
  summary: Readonly<Record<string, unknown>>,
  listed: readonly Severity[],
  levels: LevelMap,
): Undetailed {
  const expected = expectedCounts(summary, levels);
  let missing = Math.max(0, expected.total - listed.length);
  const count = missing;
  const findings: Finding[] = [];
  for (const severity of severities) {
    const known = listed.filter((found) => found === severity).length;
    const rest = severity === 'unknown' ? missing : (expected.bySeverity.get(severity) ?? 0) - known;
    const take = Math.max(0, Math.min(rest, missing));
    missing -= take;
    for (let index = 0; index < take && findings.length < mostUndetailed; index++)
      findings.push(toFinding(severity, index));
  }
  return { count, findings };
}

function expectedCounts(summary: Readonly<Record<string, unknown>>, levels: LevelMap) {
  const bySeverity = new Map<Severity, number>();
  let sum = 0;
  let total = 0;
  for (const [word, value] of Object.entries(summary)) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) continue;
    const severity = severityOf([word], levels);
    if (/^(total|count)(_?(findings|issues|vulnerabilities))?$/i.test(word)) total = Math.max(total, value);
    else if (severity !== 'unknown' || word.toLowerCase() === 'unknown') {
      bySeverity.set(severity, (bySeverity.get(severity) ?? 0) + value);
      sum += value;
    }
  }
  return { bySeverity, total: Math.max(sum, total) };
}

function toFinding(severity: Severity, index: number): Finding {
  const ruleId = 'rafter-undetailed';
  return undetailedFinding({ category: 'sast', severity, ruleId, vendor: 'Rafter', parts: [String(index)] });
}
