const shortestWaitMs = 2_000;
const longestWaitMs = 15_000;
/** A backend that asks to be asked at once, again and again, is asked once a second. */
const shortestHintMs = 1_000;
/** The last question is asked so long before the deadline. */
const lastQuestionMs = 1_000;

/**
 * Milliseconds until the next question, for a scan that has run for `elapsedMs`: a tenth of that, 2 to 15 seconds,
 * less up to a fifth at random so that jobs started together drift apart. So the end of a scan is seen at most a tenth
 * of its length late, and never more than 15 seconds. `random` is from 0 up to 1.
 */
export function scheduledWait(elapsedMs: number, random: number): number {
  const wait = Math.min(longestWaitMs, Math.max(shortestWaitMs, elapsedMs / 10));
  return Math.round(wait * (0.8 + 0.2 * random));
}

/**
 * Milliseconds until the first question: drawn evenly from the first two seconds, since jobs that started together
 * would otherwise stay together for minutes. `random` is from 0 up to 1.
 */
export function firstWait(random: number): number {
  return Math.round(shortestWaitMs * random);
}

/** What a backend asked for as a wait in milliseconds; undefined for nothing and for nonsense. */
export function askedWait(ms: number | undefined): number | undefined {
  return ms !== undefined && ms >= 0 ? ms : undefined;
}

/** What a status asked for, a second at least; undefined for nothing and for nonsense. */
export function hintedWait(pollAfterMs: number | undefined): number | undefined {
  const asked = askedWait(pollAfterMs);
  return asked === undefined ? undefined : Math.max(shortestHintMs, asked);
}

/** A wait of our own, cut so that there is always one last question right before the deadline, `leftMs` from now. */
export function withinDeadline(waitMs: number, leftMs: number): number {
  const untilLast = leftMs - lastQuestionMs;
  if (waitMs === 0 || waitMs <= untilLast) return waitMs;
  return untilLast > 0 ? untilLast : Math.max(0, leftMs);
}
