import { isTerminal } from '../../core/model/scan.ts';
import type { Client } from './client.ts';
import { newest } from './newest.ts';
import type { ScanOrderBody } from './purposes.ts';
import type { Scan } from './schema.ts';
import { scanStatus } from './state.ts';

/** The newest scan that this order has started and that has not failed; its tag tells it from all others. */
export async function findScan(
  client: Client,
  { applicationId, scanType, triggeredBy }: ScanOrderBody,
  signal: AbortSignal,
): Promise<Scan | undefined> {
  const ours = (scan: Scan) =>
    scan.triggeredBy === triggeredBy &&
    (scan.scanType ?? scanType).toLowerCase() === scanType &&
    (scan.applicationId ?? applicationId) === applicationId;
  const running = newest((await runningScans(client, applicationId, signal)).filter(ours));
  if (running) return running;
  const { entries } = await client.scans(applicationId, 'completed', signal);
  return newest(entries.filter(ours).filter(({ status }) => scanStatus(status).state === 'completed'));
}

/**
 * The scans of an application that have not ended. Queued ones are asked for first: one that begins between the two
 * questions is seen twice, and not missed.
 */
export async function runningScans(
  client: Client,
  applicationId: string,
  signal: AbortSignal,
): Promise<readonly Scan[]> {
  const queued = await client.scans(applicationId, 'queued', signal);
  const running = await client.scans(applicationId, 'running', signal);
  const byId = new Map([...queued.entries, ...running.entries].map((scan) => [scan.id, scan]));
  return [...byId.values()].filter(
    (scan) =>
      (scan.applicationId ?? applicationId) === applicationId && !isTerminal(scanStatus(scan.status).state),
  );
}
