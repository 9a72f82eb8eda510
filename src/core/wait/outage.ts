import { type Backoff, fullJitter } from '../backoff.ts';
import { ScangateError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import { showDuration } from './show-duration.ts';

const backoff: Backoff = { firstMs: 1_000, factor: 2, capMs: 30_000 };
/** A page in the place of an answer (a proxy, a login) seldom goes away by asking: so often, and for so long. */
const mostUnusable = 3;
const longestUnusableMs = 120_000;

/** Failures in an unbroken row, each of which would have been asked again. */
export interface Outage {
  /** Takes one more failure and gives the milliseconds to wait before asking again; throws when it has been enough. */
  failed(error: ScangateError): number;
  /** An answer came. */
  over(): void;
}

/**
 * An outage ends in `BACKEND_UNREACHABLE` after `longestMs`. A backend that names a time to come back is there, so
 * its wish does not count as failure. An answer that cannot be used (`BACKEND_PROTOCOL`) is given up sooner, after two
 * minutes and three of them.
 */
export function createOutage(
  { clock, random }: { readonly clock: Clock; readonly random: () => number },
  longestMs: number,
): Outage {
  let since: number | undefined;
  let delays = fullJitter(backoff, random);
  let unusable = { count: 0, since: 0 };
  const over = () => {
    since = undefined;
    delays = fullJitter(backoff, random);
    unusable = { count: 0, since: 0 };
  };
  return {
    over,
    failed(error) {
      const now = clock.now();
      if (error.retryAfterMs !== undefined && error.retryAfterMs > 0) {
        over();
        return error.retryAfterMs;
      }
      unusable =
        error.code === 'BACKEND_PROTOCOL'
          ? { count: unusable.count + 1, since: unusable.count === 0 ? now : unusable.since }
          : { count: 0, since: 0 };
      if (unusable.count >= mostUnusable && now - unusable.since >= longestUnusableMs) throw error;
      since ??= now;
      if (now - since >= longestMs) throw unreachable(error, now - since);
      return delays.next().value;
    },
  };
}

/** The end of asking, whatever the last failure was called. */
export function unreachable(last: ScangateError, ms: number): ScangateError {
  return new ScangateError(
    'BACKEND_UNREACHABLE',
    `no usable answer for ${showDuration(ms)}; the last failure: ${last.message}`,
    { cause: last, hint: last.hint },
  );
}
