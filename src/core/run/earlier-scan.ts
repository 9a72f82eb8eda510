import { ScangateError, toScangateError } from '../errors.ts';
import type { ScanStatus } from '../model/scan.ts';
import type { Backend, ScanOrder, StartedScan } from '../ports/backend.ts';
import type { Clock } from '../ports/clock.ts';
import type { Logger } from '../ports/logger.ts';
import type { ScanState, StateStore } from '../ports/state-store.ts';
import { line } from '../text.ts';
import type { Deadline } from '../wait/deadline.ts';
import { orAborted } from '../wait/limited.ts';
import type { ScanRecord } from './scan-record.ts';
import { usableScan } from './usable-scan.ts';

/** A scan need not be visible in the first minute. */
const visibleAfterMs = 60_000;
const askAgainMs = 5_000;

export interface EarlierDeps {
  readonly backend: Backend;
  readonly state: StateStore;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * The scan that an earlier run of the same order has started, if it has not ended or has results: the one of the state
 * that it left, else the one that the backend's look-up finds. Each is in the record before anything is asked about it.
 * Rejects with `START_UNCERTAIN` where the earlier run may have started one that nobody can look up.
 */
export async function findEarlierScan(
  deps: EarlierDeps,
  order: ScanOrder,
  record: Pick<ScanRecord, 'started'>,
  deadline: Deadline,
): Promise<StartedScan | undefined> {
  const { signal } = deadline;
  const kept = await readState(deps, order);
  if (kept?.phase === 'starting' && !deps.backend.find) throw neverKnown();
  return (
    (kept && (await keptScan(deps, kept, record, signal))) ?? (await foundScan(deps, order, record, signal))
  );
}

/** A scan that no look-up can find may be too young to be seen, so it is asked for a minute before it is taken as gone. */
async function keptScan(
  deps: EarlierDeps,
  { scan, phase }: ScanState,
  record: Pick<ScanRecord, 'started'>,
  signal: AbortSignal,
): Promise<StartedScan | undefined> {
  const { backend, clock } = deps;
  if (!scan || !backend.attach) return undefined;
  await record.started(scan);
  const goneAt = clock.now() + (backend.find || phase === 'ended' ? 0 : visibleAfterMs);
  for (;;) {
    let waitMs = askAgainMs;
    const note = ({ retryAfterMs = 0 }: ScangateError) => {
      waitMs = Math.max(waitMs, retryAfterMs);
    };
    const taken = await unlessGone(backend.attach(scan.id, signal), signal, note);
    const status = taken && (await statusOf(backend, usableScan(taken), signal, note));
    if (taken && status) return ifOfUse(deps, taken, status);
    if (clock.now() >= goneAt) return undefined;
    await clock.sleep(waitMs, signal);
  }
}

/** What a look-up finds is there, even where its status is not yet. */
async function foundScan(
  deps: EarlierDeps,
  order: ScanOrder,
  record: Pick<ScanRecord, 'started'>,
  signal: AbortSignal,
): Promise<StartedScan | undefined> {
  const { backend } = deps;
  const found = await unlessGone(backend.find?.(order, signal), signal);
  if (!found) return undefined;
  await record.started(usableScan(found).ref);
  const status = await statusOf(backend, found, signal);
  return ifOfUse(deps, found, status ?? { state: 'unknown' });
}

function ifOfUse(
  { logger }: EarlierDeps,
  scan: StartedScan,
  { state, pollAfterMs = scan.pollAfterMs }: ScanStatus,
): StartedScan | undefined {
  const { ref } = scan;
  if (state === 'failed' || state === 'cancelled') return undefined;
  logger.info(
    line`scan ${ref.id} of an earlier run is taken up (${state}); reuse-scan: never starts another`,
  );
  return pollAfterMs === undefined ? { ref } : { ref, pollAfterMs };
}

function neverKnown(): ScangateError {
  return new ScangateError(
    'START_UNCERTAIN',
    'an earlier run of this job may have started a scan, and this backend has no way to look it up',
    {
      hint: 'Look at the backend: --scan-id takes up a scan that is there, reuse-scan: never starts another.',
      mayHaveRun: true,
    },
  );
}

async function readState(
  { state, backend, logger }: EarlierDeps,
  order: ScanOrder,
): Promise<ScanState | undefined> {
  try {
    const kept = await state.read();
    return kept?.key === order.key && kept.backend === backend.id ? kept : undefined;
  } catch (thrown) {
    logger.warn(line`${toScangateError(thrown).message}; it is not used`);
    return undefined;
  }
}

/** Undefined for a scan that is gone; one that does not answer now is left to polling, no sooner than it wishes. */
async function statusOf(
  backend: Backend,
  { ref }: StartedScan,
  signal: AbortSignal,
  note?: (gone: ScangateError) => void,
): Promise<ScanStatus | undefined> {
  try {
    return await unlessGone(backend.status(ref, signal), signal, note);
  } catch (thrown) {
    if (!(thrown instanceof ScangateError) || !thrown.transient) throw thrown;
    const { retryAfterMs } = thrown;
    return { state: 'unknown', ...(retryAfterMs === undefined ? {} : { pollAfterMs: retryAfterMs }) };
  }
}

async function unlessGone<Result>(
  work: Promise<Result> | undefined,
  signal: AbortSignal,
  note?: (gone: ScangateError) => void,
): Promise<Result | undefined> {
  if (work === undefined) return undefined;
  try {
    return await orAborted(work, signal);
  } catch (thrown) {
    if (!(thrown instanceof ScangateError) || thrown.code !== 'SCAN_NOT_FOUND') throw thrown;
    note?.(thrown);
    return undefined;
  }
}
