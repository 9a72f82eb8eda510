import type { Clock } from '../../src/core/ports/clock.ts';
import type { Timers } from '../../src/http/timers.ts';

interface Due {
  readonly at: number;
  readonly run: () => void;
}

/**
 * Time for code that also talks to a real server on loopback: it passes only while nothing is under way (`work`), and
 * then jumps to the next sleeper. A server that will never answer says so by `letHang`; then the next limit falls due.
 */
export class BusyClock implements Clock, Timers {
  #now = 0;
  #busy = 0;
  #hanging = false;
  #pumping = false;
  readonly #sleepers = new Set<Due>();
  readonly #limits = new Set<Due>();

  /** The same time for the HTTP client: while it sleeps within a call, nothing is under way. */
  readonly withinCall: Clock = {
    now: () => this.now(),
    date: () => this.date(),
    sleep: async (ms, signal) => {
      this.#busy--;
      try {
        await this.sleep(ms, signal);
      } finally {
        this.#busy++;
      }
    },
  };

  now(): number {
    return this.#now;
  }

  date(): Date {
    return new Date(Date.UTC(2026, 4, 4) + this.#now);
  }

  async work<Result>(call: () => Promise<Result>): Promise<Result> {
    this.#busy++;
    try {
      return await call();
    } finally {
      this.#busy--;
      this.#pump();
    }
  }

  letHang(): void {
    this.#hanging = true;
    this.#pump();
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const leave = () => {
        this.#sleepers.delete(due);
        reject(signal.reason);
      };
      const due: Due = {
        at: this.#now + ms,
        run: () => {
          signal.removeEventListener('abort', leave);
          resolve();
        },
      };
      signal.addEventListener('abort', leave, { once: true });
      this.#sleepers.add(due);
      this.#pump();
    });
  }

  after(ms: number, run: () => void): () => void {
    const due = { at: this.#now + ms, run };
    this.#limits.add(due);
    return () => void this.#limits.delete(due);
  }

  #pump(): void {
    if (this.#pumping) return;
    this.#pumping = true;
    setImmediate(() => {
      this.#pumping = false;
      if (this.#busy > 0 && !this.#hanging) return;
      const [next] = [...this.#sleepers, ...(this.#hanging ? this.#limits : [])].sort((a, b) => a.at - b.at);
      if (next === undefined) return;
      if (this.#limits.delete(next)) this.#hanging = false;
      this.#sleepers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
      this.#pump();
    });
  }
}
