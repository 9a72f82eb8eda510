import type { ScanStatus } from '../../core/model/scan.ts';
import type { Scan } from './schema.ts';

const states = new Map<string, ScanStatus['state']>([
  ['queued', 'queued'],
  ['processing', 'running'],
  ['finished', 'completed'],
  ['failed', 'failed'],
  ['cancelled', 'cancelled'],
]);

/**
 * The state that `processingStatus` stands for; a word that is not known here is the detail. A scan that has finished
 * without a verdict is a failed one.
 */
export function statusOf(scan: Scan): ScanStatus {
  const { processingStatus, inconclusiveReason, isInconclusive } = scan;
  const state = states.get(processingStatus.trim().toLowerCase());
  if (state === undefined) return { state: 'unknown', detail: processingStatus };
  if (state === 'completed' && isInconclusive)
    return { state: 'failed', detail: noVerdict('the scan', scan) };
  return state === 'failed' && inconclusiveReason !== undefined
    ? { state, detail: inconclusiveReason }
    : { state };
}

/** `the scan is inconclusive: The creative did not render` */
export function noVerdict(subject: string, { inconclusiveReason }: Pick<Scan, 'inconclusiveReason'>): string {
  return `${subject} is inconclusive: ${inconclusiveReason ?? 'no reason is given'}`;
}
