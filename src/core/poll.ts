import { isTerminal, type ScanStatus } from './model/scan.ts';
import type { Backend, StartedScan } from './ports/backend.ts';
import type { Clock } from './ports/clock.ts';
import type { Logger } from './ports/logger.ts';
import { line } from './text.ts';

const shortestWaitMs = 2_000;
const longestWaitMs = 15_000;

/** What polling needs beside the scan. `random` gives numbers from 0 up to 1. */
export interface PollDeps {
  readonly backend: Pick<Backend, 'status'>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: () => number;
}

/**
 * Asks until the scan has ended. Between two questions a tenth of the time since the start passes, 2 to 15 seconds,
 * less up to a fifth at random so that jobs started together drift apart; a backend that says when to come back is
 * asked then, neither before nor later. Rejects with the signal's reason.
 */
export async function poll(deps: PollDeps, started: StartedScan, signal: AbortSignal): Promise<ScanStatus> {
  const startedAt = deps.clock.now();
  let hint = started.pollAfterMs;
  let shown = '';
  for (;;) {
    const wait = hint ?? scheduledWait(deps.clock.now() - startedAt, deps.random());
    if (wait > 0) await deps.clock.sleep(wait, signal);
    signal.throwIfAborted();
    const status = await deps.backend.status(started.ref, signal);
    if (isTerminal(status.state)) return status;
    if (status.state !== shown) deps.logger.info(line`scan ${started.ref.id} is ${status.state}`);
    shown = status.state;
    hint = status.pollAfterMs;
  }
}

/** Milliseconds until the next question, for a scan that has run for `elapsedMs`; `random` from 0 up to 1. */
export function scheduledWait(elapsedMs: number, random: number): number {
  const wait = Math.min(longestWaitMs, Math.max(shortestWaitMs, elapsedMs / 10));
  return Math.round(wait * (0.8 + 0.2 * random));
}
