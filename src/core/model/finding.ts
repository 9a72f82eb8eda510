import type { Severity } from './severity.ts';

export const categories = [
  'sast',
  'secret',
  'sca',
  'malware',
  'license',
  'compliance',
  'container',
  'dast',
  'creative',
] as const;
/** What kind of thing was found. `sca` is a known vulnerability of a component. */
export type Category = (typeof categories)[number];

/** Identifies the same finding from run to run: 64 hexadecimal digits, see `core/fingerprint.ts`. */
export type Fingerprint = string;

/**
 * A place in the checkout. `path` is relative to its root, with `/`. Lines and columns count from 1, columns in UTF-16
 * code units, and `endColumn` is the one after the last (as in SARIF 2.1.0, section 3.30).
 */
export interface Location {
  readonly path: string;
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** The component that a finding is about. */
export interface AffectedComponent {
  /** Package URL with version; empty where the source does not tell the ecosystem. */
  readonly purl: string;
  readonly name: string;
  /** Empty where the source does not say. */
  readonly version: string;
}

/** A CVSS vector as the source gave it, with the base score (0 to 10) that a calculator made of it. */
export interface CvssRating {
  readonly version: '2.0' | '3.0' | '3.1' | '4.0';
  readonly vector: string;
  readonly score: number;
}

/**
 * One finding in normal form. All its text comes from outside: a sink cleans it (`core/text.ts`).
 */
export interface Finding {
  readonly fingerprint: Fingerprint;
  readonly category: Category;
  readonly severity: Severity;
  /** The rule or advisory, as its own users call it: `CVE-2021-44228`, `GHSA-…`, `AWSAccessKeyID`. */
  readonly ruleId: string;
  readonly title: string;
  readonly description?: string;
  /** Where it was seen, most telling first. */
  readonly locations: readonly Location[];
  readonly component?: AffectedComponent;
  /** Other names of the same thing (CVE, GHSA, OSV ids), without `ruleId`. */
  readonly aliases: readonly string[];
  /** `CWE-79` and the like. */
  readonly cwes: readonly string[];
  readonly ratings: readonly CvssRating[];
  /** Versions that no longer have it, nearest first; empty when no fix is known. */
  readonly fixVersions: readonly string[];
  /** What to do about it, in the words of the source. */
  readonly remediation?: string;
  /** Page about it. */
  readonly url?: string;
  /** It was only counted: whether it has a fix, for one, is not known. */
  readonly countedOnly?: true;
  /** Whether the baseline holds it; absent where there is no baseline. */
  readonly baseline?: 'new' | 'known';
}

/** A finding that somebody decided not to count, and why. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly reason: string;
  /** The last day it is ignored, `2027-01-31`; absent: until somebody decides otherwise. */
  readonly until?: string;
}

/** Whether a fixed version is known. */
export function isFixable(finding: Finding): boolean {
  return finding.fixVersions.length > 0;
}

/** Whether it is a known vulnerability, of a component or of what an image holds: what a newer version may be free of. */
export function isVulnerability({ category }: Finding): boolean {
  return category === 'sca' || category === 'container';
}
