import type { LogText } from '../text.ts';

/** Where a run says what it does. It takes only cleaned text. */
export interface Logger {
  /** Shown with `--verbose` only. */
  debug(message: LogText): void;
  info(message: LogText): void;
  warn(message: LogText): void;
  error(message: LogText): void;
  /** What is being done right now; replaces the previous one where the output can do that. */
  progress(message: LogText): void;
  /** Whether anybody sees what goes to `progress`; who has nothing to replace says less, as lines that stay. */
  readonly showsProgress?: boolean;
}
