import type { CheckCapability } from '../model/check.ts';
import type { ScanRef, ScanResults, ScanStatus, ScanTarget } from '../model/scan.ts';

/** A scan that was started. */
export interface StartedScan {
  readonly ref: ScanRef;
  /** Milliseconds until asking makes sense; 0 for a backend whose `status` answers only when something changed. */
  readonly pollAfterMs?: number;
}

/** One scanner. Every method rejects with a `ScangateError`, or with the signal's reason once it is aborted. */
export interface Backend {
  readonly id: string;
  /** What it can check; a rule about anything else can never be answered. */
  readonly checks: readonly CheckCapability[];
  start(target: ScanTarget, signal: AbortSignal): Promise<StartedScan>;
  /** Where the scan stands. It may hold its answer until something changes (long polling). */
  status(ref: ScanRef, signal: AbortSignal): Promise<ScanStatus>;
  /** Only after `status` said `completed`. */
  results(ref: ScanRef, signal: AbortSignal): Promise<ScanResults>;
  /** Absent where a started scan cannot be stopped. */
  cancel?(ref: ScanRef, signal: AbortSignal): Promise<void>;
}
