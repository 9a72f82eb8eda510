import { ScangateError, toScangateError } from '../errors.ts';
import type { ScanState as StateOfScan } from '../model/scan.ts';
import type { Backend, ScanOrder, StartedScan } from '../ports/backend.ts';
import type { Logger } from '../ports/logger.ts';
import type { ScanState, StateStore } from '../ports/state-store.ts';
import { line } from '../text.ts';
import type { Deadline } from '../wait/deadline.ts';
import { orAborted } from '../wait/limited.ts';

export interface EarlierDeps {
  readonly backend: Backend;
  readonly state: StateStore;
  readonly logger: Logger;
}

/**
 * The scan that an earlier run of the same order has started, if it has not ended or has results: the one of the state
 * that it left, else the one that the backend's look-up finds.
 */
export async function findEarlierScan(
  deps: EarlierDeps,
  order: ScanOrder,
  { signal }: Deadline,
): Promise<StartedScan | undefined> {
  const { backend, logger } = deps;
  const kept = (await readState(deps, order))?.scan;
  const candidate =
    (kept && (await unlessGone(backend.attach?.(kept.id, signal), signal))) ??
    (await unlessGone(backend.find?.(order, signal), signal));
  const state = candidate && (await stateOf(backend, candidate, signal));
  if (!candidate || state === undefined || state === 'failed' || state === 'cancelled') return undefined;
  logger.info(
    line`scan ${candidate.ref.id} of an earlier run is taken up (${state}); reuse-scan: never starts another`,
  );
  return candidate;
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

/** Undefined for a scan that is gone; one that does not answer now is left to polling. */
async function stateOf(
  backend: Backend,
  { ref }: StartedScan,
  signal: AbortSignal,
): Promise<StateOfScan | undefined> {
  try {
    return (await unlessGone(backend.status(ref, signal), signal))?.state;
  } catch (thrown) {
    if (thrown instanceof ScangateError && thrown.transient) return 'unknown';
    throw thrown;
  }
}

async function unlessGone<Result>(
  work: Promise<Result> | undefined,
  signal: AbortSignal,
): Promise<Result | undefined> {
  if (work === undefined) return undefined;
  try {
    return await orAborted(work, signal);
  } catch (thrown) {
    if (thrown instanceof ScangateError && thrown.code === 'SCAN_NOT_FOUND') return undefined;
    throw thrown;
  }
}
