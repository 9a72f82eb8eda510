import type { Clock } from '../../src/core/ports/clock.ts';

interface Timer {
  readonly at: number;
  wake(): void;
}

/**
 * Time that passes only when everybody sleeps: once all other work of this process has had its turn, it jumps to the
 * next sleeper. Not for code that waits for real input or output. Remembers how long each sleep was.
 */
export class FakeClock implements Clock {
  readonly sleeps: number[] = [];
  #now = 0;
  #timers: Timer[] = [];
  #jumping = false;
  #lateBy = 0;

  now(): number {
    return this.#now;
  }

  date(): Date {
    return new Date(Date.UTC(2026, 0, 1) + this.#now);
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    this.sleeps.push(ms);
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#timers = this.#timers.filter((other) => other !== timer);
        reject(signal.reason);
      };
      const timer: Timer = {
        at: this.#now + ms,
        wake: () => {
          signal.removeEventListener('abort', leave);
          resolve();
        },
      };
      if (signal.aborted) return leave();
      signal.addEventListener('abort', leave, { once: true });
      this.#timers.push(timer);
      this.#jump();
    });
  }

  /** The machine is suspended during the next sleep, for so long beyond it. */
  wakeLate(ms: number): void {
    this.#lateBy = ms;
  }

  /** Time passes while somebody else works. */
  advance(ms: number): void {
    this.#now += ms;
  }

  #jump(): void {
    if (this.#jumping) return;
    this.#jumping = true;
    setImmediate(() => {
      this.#jumping = false;
      const next = this.#timers.toSorted((a, b) => a.at - b.at)[0];
      if (!next) return;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#now = Math.max(this.#now, next.at) + this.#lateBy;
      this.#lateBy = 0;
      next.wake();
      if (this.#timers.length > 0) this.#jump();
    });
  }
}
