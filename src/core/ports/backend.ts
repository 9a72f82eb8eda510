import type { CheckCapability } from '../model/check.ts';
import type { ScanRef, ScanResults, ScanStatus, ScanTarget } from '../model/scan.ts';

/** What shall be scanned, and what tells this scan from every other. */
export interface ScanOrder {
  readonly target: ScanTarget;
  /**
   * 64 hexadecimal digits, the same for each try at the same work: an adapter sends it as an idempotency key, a label
   * or a part of the name, where its backend has such a thing.
   */
  readonly key: string;
}

/** A scan that was started. */
export interface StartedScan {
  readonly ref: ScanRef;
  /** Milliseconds until asking makes sense; 0 for a backend whose `status` answers only when something changed. */
  readonly pollAfterMs?: number;
  /** Milliseconds between questions that are usual with the backend; a wish of the user replaces it, a deadline cuts it. */
  readonly pollEveryMs?: number;
}

/**
 * One scanner. Every method rejects with a `ScangateError`, or with the signal's reason once it is aborted. What an
 * error says beside its code decides what happens next:
 *
 * - `transient`: the call may well succeed later, so a failed `status` or `results` is asked again. Everything else
 *   ends the run at once.
 * - `retryAfterMs`: it is asked again no earlier than that.
 * - `mayHaveRun`, of `start`: a scan may be running although no answer came.
 * - code `SCAN_NOT_FOUND`: the backend does not know the scan. That is no failure within a minute of its start.
 *
 * `backendError` in `src/http` makes such an error from a failed request. What is optional is absent where the backend
 * cannot do it.
 */
export interface Backend {
  readonly id: string;
  /** What it can check; a rule about anything else can never be answered. */
  readonly checks: readonly CheckCapability[];
  /**
   * Asks what costs nothing before a scan is started or looked for: whether the address answers, the key is good and
   * may do what is needed, and the target is known. Rejects with an error that tells these apart.
   */
  preflight?(target: ScanTarget, signal: AbortSignal): Promise<void>;
  /**
   * Starts one scan, or names the one that the backend says is running already (a conflict with an id in it). It sends
   * again only what surely did not run, as the HTTP client does by itself. The signal lives on for a moment after the
   * run was cancelled, so that a request under way can still bring its id. `noAttemptAfter` is aborted right then: from
   * there on nothing that starts a scan is sent, and nothing but such a request is waited for.
   */
  start(order: ScanOrder, signal: AbortSignal, noAttemptAfter: AbortSignal): Promise<StartedScan>;
  /** Where the scan stands, asked once (`budgetMs: 0`). It may hold its answer until something changes (long polling). */
  status(ref: ScanRef, signal: AbortSignal): Promise<ScanStatus>;
  /** Only after `status` said `completed`. */
  results(ref: ScanRef, signal: AbortSignal): Promise<ScanResults>;
  /** Stops the scan; resolves as well when it has ended already. */
  cancel?(ref: ScanRef, signal: AbortSignal): Promise<void>;
  /** Looks a scan of this order up: the newest that has not failed and was not stopped. */
  find?(order: ScanOrder, signal: AbortSignal): Promise<StartedScan | undefined>;
  /**
   * Takes up a scan by its id (`isScanId` holds for it); rejects with `SCAN_NOT_FOUND` where there is none. Absent where
   * a scan ends with the process that started it.
   */
  attach?(id: string, signal: AbortSignal): Promise<StartedScan>;
}
