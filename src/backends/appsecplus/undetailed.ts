import type { Category, Finding } from '../../core/model/finding.ts';
import { countBySeverity, type Severity, severities } from '../../core/model/severity.ts';
import { mostUndetailed, undetailedFinding } from '../undetailed.ts';
import { type Counts, sumOf } from './counts.ts';

/**
 * How many findings of each severity a scan counts beyond those that are listed. What is listed under another severity
 * than it is counted under stands for nothing, so that no count is ever lost.
 */
export function missingDetails(
  { total, bySeverity }: Counts,
  listed: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const there = countBySeverity(listed);
  const missing = { ...there };
  for (const severity of severities) missing[severity] = Math.max(0, bySeverity[severity] - there[severity]);
  const unnamed = total - Math.max(listed.length + sumOf(missing), sumOf(bySeverity));
  missing.unknown += Math.max(0, unnamed);
  return missing;
}

/** Findings of which only the severity is known; at most `mostUndetailed`, the worst first. */
export function undetailedFindings(
  missing: Readonly<Record<Severity, number>>,
  category: Category,
  applicationId: string,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const severity of ['critical', 'high', 'unknown', 'medium', 'low', 'info'] as const)
    for (let index = 1; index <= missing[severity] && findings.length < mostUndetailed; index += 1)
      findings.push(
        undetailedFinding({
          category,
          severity,
          ruleId: 'appsecplus-undetailed',
          vendor: 'AppSec+',
          parts: [applicationId, String(index)],
        }),
      );
  return findings;
}
