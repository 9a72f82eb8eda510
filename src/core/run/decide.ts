import { compareWithBaseline } from '../gate/baseline.ts';
import { type IgnoreRule, sortOut } from '../gate/ignore.ts';
import type { Fingerprint, IgnoredFinding } from '../model/finding.ts';
import type { ScanResults } from '../model/scan.ts';

/** What was decided about findings before this run. */
export interface Decisions {
  /** Those of an earlier result; what it does not hold is new. Absent: everything is new. */
  readonly baseline?: ReadonlySet<Fingerprint>;
  readonly ignore: readonly IgnoreRule[];
}

/** Results with what was decided about them. */
export interface DecidedResults extends ScanResults {
  readonly ignored?: readonly IgnoredFinding[];
}

export function decide(results: ScanResults, { baseline, ignore }: Decisions, now: Date): DecidedResults {
  const marked = baseline ? compareWithBaseline(results.findings, baseline) : results.findings;
  if (ignore.length === 0) return { ...results, findings: marked };
  const { findings, ignored, notices } = sortOut(marked, ignore, now);
  return { ...results, findings, ignored, notices: [...new Set([...(results.notices ?? []), ...notices])] };
}
