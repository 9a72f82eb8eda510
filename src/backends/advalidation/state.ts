import type { ScanStatus } from '../../core/model/scan.ts';
import type { Scan } from './schema.ts';

const states = new Map<string, ScanStatus['state']>([
  ['queued', 'queued'],
  ['processing', 'running'],
  ['finished', 'completed'],
  ['failed', 'failed'],
  ['cancelled', 'cancelled'],
]);

/** The state that `processingStatus` stands for; a word that is not known here is the detail. */
export function statusOf({ processingStatus, inconclusiveReason }: Scan): ScanStatus {
  const state = states.get(processingStatus.trim().toLowerCase());
  if (state === undefined) return { state: 'unknown', detail: processingStatus };
  return state === 'failed' && inconclusiveReason !== undefined
    ? { state, detail: inconclusiveReason }
    : { state };
}
