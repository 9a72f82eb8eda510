import { ScangateError, toScangateError } from './errors.ts';
import { isTerminal, type ScanStatus } from './model/scan.ts';
import type { Backend, StartedScan } from './ports/backend.ts';
import type { Clock } from './ports/clock.ts';
import type { Logger } from './ports/logger.ts';
import { type Deadline, gapMs } from './wait/deadline.ts';
import { orAborted } from './wait/limited.ts';
import { createOutage } from './wait/outage.ts';
import { askedWait, firstWait, hintedWait, scheduledWait, withinDeadline } from './wait/poll-schedule.ts';
import { showDuration } from './wait/show-duration.ts';
import { createSightings, type Sightings } from './wait/sightings.ts';

/** How long failed questions in an unbroken row are put up with. */
const longestOutageMs = 600_000;
/** A scan need not be visible in the first minute. */
const visibleAfterMs = 60_000;

/** What polling needs beside the scan. `random` gives numbers from 0 up to 1. */
export interface PollDeps {
  readonly backend: Pick<Backend, 'status'>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: () => number;
}

/**
 * Asks until the scan has ended, every `intervalMs`, else as often as is usual with the backend, else by `scheduledWait`; a backend that says when to come back is
 * asked then. A failed question says nothing about the scan. Rejects with the reason of the deadline's signal, and
 * with what ends waiting early: `DEADLINE_PASSED` (the backend asks to wait longer than there is time),
 * `BACKEND_UNREACHABLE`, `BACKEND_PROTOCOL`, `SCAN_NOT_FOUND`, or an error of the backend that is not transient.
 */
export async function poll(
  deps: PollDeps,
  started: StartedScan,
  deadline: Deadline,
  intervalMs?: number,
): Promise<ScanStatus> {
  const { clock, random } = deps;
  const startedAt = clock.now();
  const sightings = createSightings(deps, started.ref);
  const outage = createOutage(deps, longestOutageMs);
  const interval = intervalMs ?? started.pollEveryMs;
  const scheduled = () => interval ?? scheduledWait(clock.now() - startedAt, random());
  let asked = askedWait(started.pollAfterMs);
  let wait = asked ?? interval ?? firstWait(random());
  try {
    for (;;) {
      refuseLongWait(asked, deadline.left());
      const untilNext = Math.max(asked ?? 0, withinDeadline(wait, deadline.left()));
      await pause(deps, sightings, untilNext, deadline.signal);
      const answer = await ask(deps, started, deadline.signal);
      if (answer instanceof ScangateError) {
        const unseen = answer.code === 'SCAN_NOT_FOUND' && clock.now() - startedAt < visibleAfterMs;
        if (!unseen && !answer.transient) throw answer;
        sightings.missed(answer.message);
        asked = askedWait(answer.retryAfterMs);
        wait = Math.max(scheduled(), unseen ? (asked ?? 0) : outage.failed(answer));
        continue;
      }
      outage.over();
      if (isTerminal(answer.state)) return answer;
      sightings.seen(answer);
      asked = hintedWait(answer.pollAfterMs);
      wait = asked ?? scheduled();
    }
  } catch (thrown) {
    throw withSummary(thrown, sightings.summary());
  }
}

async function ask(
  { backend }: PollDeps,
  { ref }: StartedScan,
  signal: AbortSignal,
): Promise<ScanStatus | ScangateError> {
  signal.throwIfAborted();
  try {
    return await orAborted(backend.status(ref, signal), signal);
  } catch (thrown) {
    signal.throwIfAborted();
    return toScangateError(thrown);
  }
}

/** Waits, saying so; ends early when the machine was suspended meanwhile, since much may have happened. */
async function pause(
  { clock, logger }: PollDeps,
  sightings: Sightings,
  ms: number,
  signal: AbortSignal,
): Promise<void> {
  // Once nothing is left, an answer at once may not keep the timer of the deadline from going off.
  if (ms <= 0) await clock.sleep(0, signal);
  const until = clock.now() + ms;
  for (let rest = ms; rest > 0; rest = until - clock.now()) {
    sightings.waiting(rest);
    const from = clock.now();
    const slice = Math.min(rest, logger.showsProgress ? 1_000 : 60_000);
    await clock.sleep(slice, signal);
    if (clock.now() - from > slice + gapMs) return;
  }
}

function refuseLongWait(askedMs: number | undefined, leftMs: number): void {
  if (askedMs === undefined || askedMs <= leftMs) return;
  const [asked, left] = [showDuration(askedMs), showDuration(leftMs)];
  throw new ScangateError(
    'DEADLINE_PASSED',
    `the backend asks to wait ${asked}, longer than the ${left} left`,
    {
      hint: "Give it longer with 'timeout', or run again later.",
    },
  );
}

/** A time-out says what was seen until then. */
function withSummary(thrown: unknown, summary: string): unknown {
  if (!(thrown instanceof ScangateError) || thrown.code !== 'DEADLINE_PASSED' || summary === '')
    return thrown;
  return new ScangateError(thrown.code, `${thrown.message}; seen: ${summary}`, {
    hint: thrown.hint,
    cause: thrown,
  });
}
