import { ScangateError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { ScanDeps, ScanRequest } from '../run-scan.ts';
import type { ScanRecord } from './scan-record.ts';
import { stopBudgetMs, stopScan } from './stop.ts';

/**
 * Leaves a scan that nobody waits for any more: stops it, unless it was to go on or nobody was told to stop it. Gives
 * the failure with the way back to a scan that is still there.
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
  if (current === undefined) return failure;
  if (current.phase === 'ended') {
    // There is nothing to stop.
  } else if (failure.code === 'CANCELLED' || (late && waiting.cancelOnTimeout)) {
    const stopped = await stopScan(deps, order, current.scan, withinMs);
    if (stopped !== 'running') await record.ended();
  } else if (late) await record.left();
  else if (current.phase === 'starting' && !mayHaveStarted(failure)) await record.ended();
  return canBeTakenUp(deps, record, failure) ? withWayBack(failure, record) : failure;
}

function mayHaveStarted({ code, mayHaveRun }: ScangateError): boolean {
  return mayHaveRun || code === 'START_UNCERTAIN';
}

/** Somebody who cancelled a run wants no way back. An ended scan is worth one while its results may be there. */
function canBeTakenUp({ backend }: ScanDeps, { current }: ScanRecord, { code }: ScangateError): boolean {
  if (backend.attach === undefined || current?.scan === undefined || code === 'CANCELLED') return false;
  return current.phase === 'started' || current.phase === 'left' || code === 'BACKEND_UNREACHABLE';
}

function withWayBack(failure: ScangateError, { current }: ScanRecord): ScangateError {
  const way = `'scangate scan --backend ${current?.backend} --scan-id ${current?.scan?.id}' takes the scan up again.`;
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
