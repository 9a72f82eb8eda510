import { compareText } from './compare.ts';
import type { Finding } from './model/finding.ts';
import { severities } from './model/severity.ts';

/**
 * The worst findings, at most `limit`: unknown severity right after high (nobody knows that it is less), then by
 * fixability and rule. Findings of one severity are only sorted when some of them are shown, so a million of them
 * cost one pass.
 */
export function worstFirst(findings: readonly Finding[], limit: number): Finding[] {
  const bySeverity = Map.groupBy(findings, (finding) => finding.severity);
  const shown: Finding[] = [];
  for (const severity of order) {
    if (shown.length >= limit) break;
    const sorted = [...(bySeverity.get(severity) ?? [])].sort(compare);
    shown.push(...sorted.slice(0, limit - shown.length));
  }
  return shown;
}

const order = [...severities.slice(0, 2), 'unknown', ...severities.slice(2, -1)] as const;

function compare(a: Finding, b: Finding): number {
  return (
    Number(b.fixVersions.length > 0) - Number(a.fixVersions.length > 0) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(
      a.component?.purl ?? a.locations[0]?.path ?? '',
      b.component?.purl ?? b.locations[0]?.path ?? '',
    )
  );
}
