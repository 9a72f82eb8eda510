import type { Clock } from '../core/ports/clock.ts';

/** What a server allows: so many requests at once, then one every so often. */
export interface Pace {
  readonly burst: number;
  readonly everyMs: number;
}

/** Lets the requests of one process through at the pace that their server allows, in the order they came. */
export interface Pacer {
  /** Resolves when a request may be sent, retries included; rejects with the signal's reason. */
  turn(clock: Clock, signal: AbortSignal): Promise<void>;
}

/** A token bucket on the monotonic clock. */
export function createPacer({ burst, everyMs }: Pace): Pacer {
  let tokens = burst;
  let countedAt = 0;
  let last: Promise<void> = Promise.resolve();

  const refill = (clock: Clock) => {
    const earned = Math.floor((clock.now() - countedAt) / everyMs);
    tokens = Math.min(burst, tokens + earned);
    countedAt = tokens === burst ? clock.now() : countedAt + earned * everyMs;
  };
  const take = async (clock: Clock, signal: AbortSignal) => {
    for (;;) {
      signal.throwIfAborted();
      refill(clock);
      if (tokens > 0) break;
      await clock.sleep(Math.max(1, countedAt + everyMs - clock.now()), signal);
    }
    tokens -= 1;
  };
  return {
    turn(clock, signal) {
      const mine = last.then(() => take(clock, signal));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
