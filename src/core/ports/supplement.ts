import type { ScanResults } from '../model/scan.ts';

/**
 * Adds to the results of a scan what its backend does not deliver: a bill of materials, notices. What the verdict was
 * made of stays as it is. Rejects with the signal's reason only.
 */
export type Supplement = <Results extends ScanResults>(
  results: Results,
  signal: AbortSignal,
) => Promise<Results>;
