import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import type { NativeReport } from './report.ts';
import type { Sbom } from './sbom.ts';

/** Which code: what names it anywhere. */
export interface ScannedCode {
  /** `https://host/owner/name` or `owner/name`, as the platform or the user gave it. */
  readonly repository?: string;
  /** Branch or tag without `refs/heads/`. */
  readonly ref?: string;
  /** Commit: 40 or 64 hexadecimal digits. */
  readonly sha?: string;
}

/** What to scan: the code, and where it lies on this machine. */
export interface ScanTarget extends ScannedCode {
  /** Absolute path of the checkout. */
  readonly path: string;
}

/** The handle of a started scan. */
export interface ScanRef {
  readonly backend: string;
  readonly id: string;
  /** Page of the scan for a person. */
  readonly url?: string;
}

const scanIdPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,511}$/;

/** Whether a text can be a scan id: one that changes no path or query that it is put into. */
export function isScanId(text: string): boolean {
  return scanIdPattern.test(text);
}

/** `unknown`: the backend used a word that its adapter does not know. */
export const scanStates = ['queued', 'running', 'unknown', 'completed', 'failed', 'cancelled'] as const;
export type ScanState = (typeof scanStates)[number];

export interface ScanStatus {
  readonly state: ScanState;
  /** In the backend's words: what it is doing, why it failed, or the word that is unknown. Cleaned by the sink. */
  readonly detail?: string;
  /** The backend asks not to be asked again before this many milliseconds. */
  readonly pollAfterMs?: number;
}

export function isTerminal(state: ScanState): boolean {
  return state === 'completed' || state === 'failed' || state === 'cancelled';
}

/** What a completed scan found and how much of it can be relied on. */
export interface ScanResults {
  readonly findings: readonly Finding[];
  readonly checks: readonly Check[];
  readonly sbom?: Sbom;
  /** The commit that they are of, in full, where the backend says so. */
  readonly sha?: string;
  /** They are, or may be, of another repository than the one that is checked out. */
  readonly ofOtherCode?: true;
  /** What a reader of the results must know about them, a sentence each. Text from outside, cleaned by the sink. */
  readonly notices?: readonly string[];
  /** The scanner only says pass, warn or fail: the severities are what Scangate makes of that. */
  readonly grading?: 'pass-fail';
  readonly nativeReports: readonly NativeReport[];
}
