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

export const scanStates = ['queued', 'running', 'completed', 'failed', 'cancelled'] as const;
export type ScanState = (typeof scanStates)[number];

export interface ScanStatus {
  readonly state: ScanState;
  /** In the backend's words: what it is doing, or why it failed. Cleaned by the sink. */
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
  readonly nativeReports: readonly NativeReport[];
}
