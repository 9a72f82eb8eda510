import type { ScanResult } from '../model/result.ts';

/** Where the run takes place: a CI, or a terminal. */
export interface Platform {
  readonly id: string;
  /**
   * Shows the result to people. What cannot be shown degrades to a warning; it never rejects and never changes the
   * verdict.
   */
  publish(result: ScanResult): Promise<void>;
}
