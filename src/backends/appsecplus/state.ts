import type { ScanState, ScanStatus } from '../../core/model/scan.ts';

/** The vendor has no word for a stopped scan; should it get one, it will be one of these. */
const states = new Map<string, ScanState>([
  ['queued', 'queued'],
  ['running', 'running'],
  ['completed', 'completed'],
  ['failed', 'failed'],
  ['cancelled', 'cancelled'],
  ['canceled', 'cancelled'],
]);

/** The `status` of a scan, in any case. */
export function scanStatus(word: string): ScanStatus {
  const state = states.get(word.trim().toLowerCase());
  return state === undefined ? { state: 'unknown', detail: word } : { state };
}
