import type { Problem } from '../errors.ts';
import type { Outcome } from '../outcome.ts';
import type { Check } from './check.ts';
import type { Finding, IgnoredFinding } from './finding.ts';
import type { ReportFile } from './report.ts';
import type { Sbom } from './sbom.ts';
import type { ScannedCode, ScanRef } from './scan.ts';
import type { SeverityCounts } from './severity.ts';
import type { Verdict } from './verdict.ts';

/** Why a run has no verdict. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly problems?: readonly Problem[];
}

/**
 * Everything that one run knows: the contract between the verbs, stored as `scangate.json`. What a platform shows
 * comes from here.
 */
export interface ScanResult {
  readonly tool: { readonly name: string; readonly version: string };
  readonly outcome: Outcome;
  readonly exitCode: number;
  readonly backend: string;
  /** Not where it lay: a result travels, the path of the machine that made it does not. */
  readonly target: ScannedCode;
  /** Absent when no scan was started. */
  readonly scan?: ScanRef;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** The rules as they were asked for, in canonical spelling. */
  readonly failOn: readonly string[];
  readonly verdict?: Verdict;
  readonly failure?: Failure;
  readonly checks: readonly Check[];
  readonly counts: SeverityCounts;
  readonly findings: readonly Finding[];
  /** Found as well, but not counted, since somebody decided so. */
  readonly ignored?: readonly IgnoredFinding[];
  readonly sbom?: Sbom;
  /** What a reader of the findings must know about them, a sentence each. */
  readonly notices?: readonly string[];
  /** The scanner only says pass, warn or fail: the severities are what Scangate makes of that. */
  readonly grading?: 'pass-fail';
  readonly reports: readonly ReportFile[];
}
