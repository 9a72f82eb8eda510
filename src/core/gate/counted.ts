import type { Finding } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import { knownSeverities } from '../model/severity.ts';
import { matches } from './evaluate.ts';
import { parseRules } from './rules.ts';

/**
 * Tells which findings broke the gate of a result: those that match a broken rule. What an unknown severity counted as
 * is not part of a result, yet the stored counts tell it: a setting that gives the same counts gives the same findings,
 * since a rule counts either all that it can match of unknown severity or none.
 */
export function countedByGate({
  verdict,
  findings,
}: Pick<ScanResult, 'verdict' | 'findings'>): (finding: Finding) => boolean {
  const broken = (verdict?.rules ?? [])
    .filter((rule) => rule.broken)
    .map(({ rule, count }) => ({ rules: parseRules(rule).rules, count }));
  const unknownSeverity =
    knownSeverities.find((severity) =>
      broken.every(({ rules, count }) => {
        const matching = (finding: Finding) => rules.some((rule) => matches(rule, finding, severity));
        return findings.reduce((sum, finding) => sum + Number(matching(finding)), 0) === count;
      }),
    ) ?? 'critical';
  const rules = broken.flatMap((judged) => judged.rules);
  return (finding) => rules.some((rule) => matches(rule, finding, unknownSeverity));
}
