import { ScangateError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { ScanDeps, ScanRequest } from '../run-scan.ts';
import type { ScanRecord } from './scan-record.ts';
import { stopBudgetMs, stopScan } from './stop.ts';

/**
 * Leaves a scan that nobody waits for any more: stops it where it was cancelled or took too long, else lets it go on.
 * Gives the failure with the way back to a scan that was let go on; what nobody can take up is `scangate cancel`'s.
 */
export async function leaveScan(
  deps: ScanDeps,
  { order, waiting }: ScanRequest,
  record: ScanRecord,
  failure: ScangateError,
  withinMs: number,
): Promise<ScangateError> {
  const { current } = record;
  const late = failure.code === 'DEADLINE_PASSED';
  if (current === undefined) return late ? neverStarted(failure) : failure;
  // An outage may hide the results of a scan that has ended.
  if (current.phase === 'ended')
    return failure.code === 'BACKEND_UNREACHABLE' ? withWayBack(deps, failure, record) : failure;
  if (failure.code === 'CANCELLED' || (late && waiting.cancelOnTimeout)) {
    const stopped = await stopScan(deps, order, current.scan, withinMs);
    if (stopped === 'stopped') await record.ended();
    return failure;
  }
  if (current.scan === undefined) {
    if (!late && !mayHaveStarted(failure)) await record.ended();
    return failure;
  }
  if (failure.code === 'SCAN_NOT_FOUND' || (!late && !deps.backend.attach)) return failure;
  await record.left();
  return withWayBack(deps, failure, record);
}

/** The time was up before anything was asked to scan: to say that the scan took too long would be untrue. */
function neverStarted(failure: ScangateError): ScangateError {
  return new ScangateError(failure.code, 'the backend did not answer in time, so no scan was started', {
    cause: failure,
    hint: "Check that it is up and that this machine may reach it, or give it longer with 'timeout'.",
  });
}

function mayHaveStarted({ code, mayHaveRun }: ScangateError): boolean {
  return mayHaveRun || code === 'START_UNCERTAIN';
}

function withWayBack({ backend }: ScanDeps, failure: ScangateError, { current }: ScanRecord): ScangateError {
  if (!backend.attach) return failure;
  const id = current?.scan?.id;
  const way = `The same job with 'scan-id' set to ${id}, or 'scangate scan --backend ${backend.id} --scan-id ${id}', takes the scan up again.`;
  return new ScangateError(failure.code, failure.message, {
    cause: failure,
    hint: failure.hint === undefined ? way : `${failure.hint} ${way}`,
  });
}

/** Gives the milliseconds that stopping may still take, counted from when the run was told to end. */
export function stopTime(clock: Clock, signal: AbortSignal): () => number {
  let abortedAt: number | undefined;
  signal.addEventListener('abort', () => {
    abortedAt = clock.now();
  });
  return () => stopBudgetMs - (clock.now() - (abortedAt ?? clock.now()));
}
