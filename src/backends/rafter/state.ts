import type { ScanState } from '../../core/model/scan.ts';

/** `running` is in no document, only in the vendor's tests of the live API. There is no word for a stopped scan. */
const states: ReadonlyMap<string, ScanState> = new Map([
  ['pending', 'queued'],
  ['queued', 'queued'],
  ['processing', 'running'],
  ['running', 'running'],
  ['completed', 'completed'],
  ['failed', 'failed'],
]);

/** A word of Rafter, in any case, as a state. */
export function stateOf(word: string): ScanState {
  return states.get(word.trim().toLowerCase()) ?? 'unknown';
}
