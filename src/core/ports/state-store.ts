import type { ScanRef } from '../model/scan.ts';

/**
 * `starting`: a start was or may have been sent. `started`: the scan has this id. `left`: it goes on although nobody
 * waits, as the user wished. `ended`: there is nothing to stop any more.
 */
export const scanPhases = ['starting', 'started', 'left', 'ended'] as const;
export type ScanPhase = (typeof scanPhases)[number];

/** What a later process needs to find, take up or stop the scan of this one. Never holds a secret. */
export interface ScanState {
  /** Key of the order. */
  readonly key: string;
  /** What made the key unlike that of any other run, where it was to be so. */
  readonly nonce?: string;
  readonly backend: string;
  readonly phase: ScanPhase;
  readonly scan?: ScanRef;
}

/** Where the state of a run outlives its process. */
export interface StateStore {
  /** Undefined where no run has left one; rejects with `STATE_FILE_INVALID` for one that cannot be used. */
  read(): Promise<ScanState | undefined>;
  /** Rejects with `REPORT_WRITE_FAILED`. */
  write(state: ScanState): Promise<void>;
}
