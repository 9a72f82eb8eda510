import { type ChildProcess, spawn } from 'node:child_process';

/** Milliseconds between the signals of a cancellation (actions/runner `ProcessInvoker.cs`). */
export interface CancelTimes {
  readonly toSigterm: number;
  readonly toSigkill: number;
}

export const runnerTimes: CancelTimes = { toSigterm: 7_500, toSigkill: 2_500 };

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly log: string;
}

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
}

/** The process of a step. The runner signals it alone, never what it has started. */
export class StepProcess {
  readonly ended: Promise<Ended>;
  readonly #child: ChildProcess;
  readonly #times: CancelTimes;
  readonly #timers: NodeJS.Timeout[] = [];
  #log = '';

  constructor(
    { file, args }: Program,
    cwd: string,
    env: Readonly<Record<string, string>>,
    times: CancelTimes,
  ) {
    this.#times = times;
    this.#child = spawn(file, [...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#log += text;
      });
    this.ended = new Promise((resolve, reject) => {
      this.#child.on('error', reject);
      this.#child.on('close', (code) => {
        for (const timer of this.#timers) clearTimeout(timer);
        resolve({ code, log: this.#log });
      });
    });
  }

  cancel(): void {
    const { toSigterm, toSigkill } = this.#times;
    this.#child.kill('SIGINT');
    this.#timers.push(
      setTimeout(() => this.#child.kill('SIGTERM'), toSigterm),
      setTimeout(() => this.#child.kill('SIGKILL'), toSigterm + toSigkill),
    );
  }

  /** What the machine does that runs out of memory. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }
}
