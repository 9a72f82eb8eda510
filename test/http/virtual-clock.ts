import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../src/core/ports/clock.ts';
import type { Timers } from '../../src/http/timers.ts';

interface Due {
  readonly at: number;
  readonly run: () => void;
}

/**
 * Time that passes on command. A sleep passes at once, unless `holdSleeps` was called: whoever sleeps has nothing else
 * to do. A timer, which limits something that is under way, fires only by `advance`.
 */
export class VirtualClock implements Clock, Timers {
  #now = 0;
  #held = false;
  readonly #due = new Set<Due>();
  /** Milliseconds of every sleep that was asked for. */
  readonly slept: number[] = [];
  readonly #epoch: number;

  constructor(epoch = '2026-05-04T03:02:01Z') {
    this.#epoch = Date.parse(epoch);
  }

  now(): number {
    return this.#now;
  }

  date(): Date {
    return new Date(this.#epoch + this.#now);
  }

  async sleep(ms: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.slept.push(ms);
    if (!this.#held) {
      this.#now += ms;
      await setImmediate();
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const stop = this.after(ms, resolve);
      signal.addEventListener('abort', () => {
        stop();
        reject(signal.reason);
      });
    });
  }

  after(ms: number, run: () => void): () => void {
    const due = { at: this.#now + ms, run };
    this.#due.add(due);
    return () => void this.#due.delete(due);
  }

  holdSleeps(): void {
    this.#held = true;
  }

  /** Lets time pass and fires what falls due, in order. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const [next] = [...this.#due].filter((due) => due.at <= end).sort((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#due.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = end;
  }

  /** Milliseconds until each timer that is running, the nearest first. */
  running(): number[] {
    return [...this.#due].map((due) => due.at - this.#now).sort((a, b) => a - b);
  }

  /** Resolves once exactly these timers are running. */
  async untilRunning(...ms: readonly number[]): Promise<void> {
    while (this.running().join() !== [...ms].sort((a, b) => a - b).join()) await setImmediate();
  }
}
