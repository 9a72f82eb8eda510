import type { Category, Finding } from '../../../core/model/finding.ts';
import {
  countBySeverity,
  type Severity,
  type SeverityCounts,
  severities,
} from '../../../core/model/severity.ts';
import { mostUndetailed, undetailedFinding } from '../../undetailed.ts';

/** Findings for what was only counted. */
export interface Undetailed {
  readonly findings: readonly Finding[];
  /** There were more than are listed. */
  readonly cut: boolean;
}

/**
 * Findings for the rest of what a scan has counted, so that at each severity and above there are as many as it says.
 * Sources may grade the same vulnerability differently: one that is told as worse stands for one counted as less.
 */
export function undetailedVulnerabilities(
  counts: SeverityCounts,
  details: readonly Finding[],
  scan: number,
): Undetailed {
  const told = countBySeverity(details);
  const findings: Finding[] = [];
  let cut = false;
  let spare = 0;
  for (const severity of severities) {
    const missing = counts[severity] - told[severity] - (severity === 'unknown' ? 0 : spare);
    spare = Math.max(0, -missing);
    const room = mostUndetailed - findings.length;
    cut ||= missing > room;
    findings.push(...repeated('sca', severity, Math.min(missing, room), scan));
  }
  return { findings, cut };
}

/** Findings for the rest of a count of one kind. */
export function undetailed(
  category: Category,
  severity: Severity,
  count: number,
  told: number,
  scan: number,
): Undetailed {
  const missing = count - told;
  return {
    findings: repeated(category, severity, Math.min(missing, mostUndetailed), scan),
    cut: missing > mostUndetailed,
  };
}

const ruleIds: Partial<Readonly<Record<Category, string>>> = {
  sca: 'mdssc-undetailed',
  malware: 'mdssc-malware',
  secret: 'mdssc-secret',
  license: 'mdssc-blocked-license',
};

function repeated(category: Category, severity: Severity, count: number, scan: number): Finding[] {
  const ruleId = ruleIds[category] ?? 'mdssc-undetailed';
  const vendor = 'MetaDefender Software Supply Chain';
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    undetailedFinding({ category, severity, ruleId, vendor, parts: [String(scan), String(index)] }),
  );
}
