import type { StartedScan } from '../ports/backend.ts';
import type { ScanDeps, ScanRequest } from '../run-scan.ts';
import type { Deadline } from '../wait/deadline.ts';
import { orAborted } from '../wait/limited.ts';
import { findEarlierScan } from './earlier-scan.ts';
import type { ScanRecord } from './scan-record.ts';
import { startOnce } from './start.ts';
import { usableScan } from './usable-scan.ts';

/** The scan to wait for: the one asked for, that of an earlier run, or a new one. */
export async function begin(
  deps: ScanDeps,
  { order, waiting }: ScanRequest,
  record: ScanRecord,
  deadline: Deadline,
): Promise<StartedScan> {
  const { backend } = deps;
  const { scanId, reuse } = waiting;
  if (scanId !== undefined && backend.attach) {
    await record.started({ backend: backend.id, id: scanId });
    const known = usableScan(await orAborted(backend.attach(scanId, deadline.signal), deadline.signal));
    await record.started(known.ref);
    return known;
  }
  if (backend.preflight) await orAborted(backend.preflight(order.target, deadline.signal), deadline.signal);
  const earlier = reuse && (await findEarlierScan(deps, order, record, deadline));
  if (earlier) return earlier;
  deadline.signal.throwIfAborted();
  await record.starting();
  const started = await startOnce(deps, order, deadline);
  await record.started(started.ref);
  return started;
}
