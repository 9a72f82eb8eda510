/** How waits grow from one failure to the next, in milliseconds. */
export interface Backoff {
  readonly firstMs: number;
  readonly factor: number;
  readonly capMs: number;
}

/**
 * Waits in milliseconds, without end, each drawn evenly between zero and a ceiling that grows up to the cap ("full
 * jitter"): clients that failed together do not come back together. `random` gives numbers from 0 up to 1.
 */
export function* fullJitter(backoff: Backoff, random: () => number): Generator<number, never, void> {
  let ceiling = Math.min(backoff.firstMs, backoff.capMs);
  for (;;) {
    yield Math.round(random() * ceiling);
    ceiling = Math.min(ceiling * backoff.factor, backoff.capMs);
  }
}
