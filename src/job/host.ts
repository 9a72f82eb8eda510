import type { CancelSignal } from '../core/outcome.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { TerminalOutput } from '../core/ports/terminal-output.ts';

/** The process that a command runs in, as an argument, so that nothing below `entry` reads `process`. */
export interface Host {
  /** What follows the name of the program. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly cwd: string;
  /** What the program runs on, for bug reports. */
  readonly runtime: { readonly node: string; readonly platform: string };
  readonly stdout: TerminalOutput;
  readonly stderr: TerminalOutput;
  readonly clock: Clock;
  readonly random: () => number;
  /** Gives back what is not used any more, at once. */
  collectGarbage(): void;
  /** Calls the listener for each signal that asks the process to end. */
  onSignal(listener: (signal: CancelSignal) => void): void;
}
