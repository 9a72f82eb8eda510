import type { ScanStatus } from '../../core/model/scan.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Client } from './client.ts';
import type { ScanHandle } from './scan-id.ts';
import { statusOf } from './state.ts';

/** A scan that has finished is analysed after that; so long is waited for the number of its issues. */
const analysisMs = 60_000;

/** Asks where a scan stands, once each time. */
export function createStatusReader(
  client: Client,
  clock: Pick<Clock, 'now'>,
): (handle: ScanHandle, signal: AbortSignal) => Promise<ScanStatus> {
  const finishedAt = new Map<number, number>();
  return async ({ creativeId, scanId }, signal) => {
    const scan =
      scanId === undefined
        ? (await client.creative(creativeId, signal, { once: true, names: 'scan' })).latestScanStatus
        : await client.scan(scanId, signal, { once: true });
    if (!scan) return { state: 'queued', detail: 'the creative has no scan yet' };
    const status = statusOf(scan);
    if (status.state !== 'completed' || scan.nbIssues !== null) return status;
    const since = finishedAt.get(scan.id) ?? clock.now();
    finishedAt.set(scan.id, since);
    return clock.now() - since < analysisMs
      ? { state: 'running', detail: 'finished, not analysed yet' }
      : status;
  };
}
