import type { StartedScan } from '../ports/backend.ts';
import type { ScanDeps, ScanRequest } from '../run-scan.ts';
import type { Deadline } from '../wait/deadline.ts';
import { orAborted } from '../wait/limited.ts';
import { findEarlierScan } from './earlier-scan.ts';
import type { ScanRecord } from './scan-record.ts';
import { startOnce } from './start.ts';

/** The scan to wait for: the one asked for, that of an earlier run, or a new one. */
export async function begin(
  deps: ScanDeps,
  { order, waiting }: ScanRequest,
  record: ScanRecord,
  deadline: Deadline,
): Promise<StartedScan> {
  const { attach } = deps.backend;
  const known =
    waiting.scanId !== undefined && attach
      ? await orAborted(attach.call(deps.backend, waiting.scanId, deadline.signal), deadline.signal)
      : waiting.reuse && (await findEarlierScan(deps, order, deadline));
  if (known) {
    await record.started(known.ref);
    return known;
  }
  deadline.signal.throwIfAborted();
  await record.starting();
  const started = await startOnce(deps, order, deadline);
  await record.started(started.ref);
  return started;
}
