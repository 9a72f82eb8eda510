import type { Platform } from '../../core/ports/platform.ts';
import type { TerminalOutput } from '../../core/ports/terminal-output.ts';
import type { Redactor } from '../../core/redact.ts';
import type { Verbosity } from './logger.ts';
import { paint } from './styled-line.ts';
import { summarise, verdictOnly } from './summary.ts';

export interface TerminalOptions {
  readonly output: TerminalOutput;
  readonly redactor: Redactor;
  readonly verbosity: Verbosity;
  /** What was scanned, as the user would type it. */
  readonly place: string;
  /** Its progress line ends before the result is shown. */
  readonly logger: { endProgress(): void };
}

/** A plain shell: the result is printed. */
export function createTerminalPlatform({
  output,
  redactor,
  verbosity,
  place,
  logger,
}: TerminalOptions): Platform {
  return {
    id: 'terminal',
    async publish(result) {
      logger.endProgress();
      const lines =
        verbosity === 'quiet'
          ? verdictOnly(result)
          : summarise(result, { place, all: verbosity === 'verbose' });
      for (const spans of lines) output.write(`${redactor.redact(paint(spans, output.colour))}\n`);
    },
  };
}
