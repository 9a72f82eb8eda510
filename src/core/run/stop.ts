import { ScangateError, toScangateError } from '../errors.ts';
import type { ScanRef } from '../model/scan.ts';
import type { Backend, ScanOrder } from '../ports/backend.ts';
import type { Clock } from '../ports/clock.ts';
import type { Logger } from '../ports/logger.ts';
import { line } from '../text.ts';
import { limited } from '../wait/limited.ts';
import { usableScan } from './usable-scan.ts';

/** How long a start that is under way when the run is cancelled may take to bring its id. */
export const startGraceMs = 3_000;
/** How long all of stopping may take; a CI kills the process soon after (GitHub and Azure 7.5 s after SIGINT). */
export const stopBudgetMs = 5_500;

const tries = 2;
const tryMs = 2_500;
const betweenTriesMs = 500;

export interface StopDeps {
  readonly backend: Backend;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** `none`: no scan of this order is found, now. `running`: it could not be stopped, and the log says why. */
export type Stopped = 'stopped' | 'none' | 'running';

/**
 * Stops the scan of an order within `withinMs`: the one given, else the one that the backend's look-up finds. It never
 * rejects.
 */
export async function stopScan(
  deps: StopDeps,
  order: ScanOrder,
  scan: ScanRef | undefined,
  withinMs: number,
): Promise<Stopped> {
  const { backend, clock, logger } = deps;
  const endsAt = clock.now() + withinMs;
  const name = scan === undefined ? line`a scan that may have been started` : line`scan ${scan.id}`;
  const { cancel, find } = backend;
  // Nobody can take such a scan up again: it ends with this process.
  if (!cancel && !backend.attach) return 'stopped';
  if (!cancel) {
    logger.warn(line`${name} goes on: backend ${backend.id} cannot stop it`);
    return 'running';
  }
  if (!scan && !find) {
    logger.warn(line`${name} may go on: backend ${backend.id} cannot look it up`);
    return 'running';
  }
  try {
    const found =
      scan ?? (await persist(clock, endsAt, async (signal) => find?.call(backend, order, signal)))?.ref;
    if (found === undefined) return 'none';
    usableScan({ ref: found });
    await persist(clock, endsAt, (signal) => cancel.call(backend, found, signal));
    logger.info(line`scan ${found.id} was stopped`);
    return 'stopped';
  } catch (thrown) {
    logger.warn(line`${name} could not be stopped: ${toScangateError(thrown).message}`);
    return 'running';
  }
}

/** Tries it twice where there is time; a first try leaves as much for the second. */
async function persist<Result>(
  clock: Clock,
  endsAt: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    const leftMs = endsAt - clock.now();
    const limitMs = Math.min(tryMs, attempt === tries ? leftMs : (leftMs - betweenTriesMs) / tries);
    const limit = Math.round(limitMs / 100) / 10;
    const tooLong = new ScangateError('BACKEND_UNREACHABLE', `no answer within ${limit} s`);
    try {
      return await limited(clock, limitMs, tooLong, work);
    } catch (thrown) {
      if (attempt === tries || endsAt - clock.now() <= betweenTriesMs) throw thrown;
      await clock.sleep(betweenTriesMs, new AbortController().signal);
    }
  }
}
