import type { Clock } from '../core/ports/clock.ts';
import type { Logger } from '../core/ports/logger.ts';
import type { TerminalOutput } from '../core/ports/terminal-output.ts';
import type { Redactor } from '../core/redact.ts';
import { type LogText, line } from '../core/text.ts';
import type { Environment } from '../platforms/gitlab/environment.ts';
import { createTerminalLogger, type Verbosity } from '../platforms/terminal/logger.ts';

/** The page of a job shows colours although its log is no terminal, unless somebody wants none (no-color.org). */
export function showsColours({ NO_COLOR, FORCE_COLOR }: Environment): boolean {
  return !NO_COLOR && FORCE_COLOR !== '0';
}

interface LogOptions {
  readonly redactor: Redactor;
  readonly verbosity: Verbosity;
  readonly clock: Pick<Clock, 'date'>;
}

export interface JobLog extends Logger {
  /** Where a scan begins. */
  startProgress(): void;
  /** Where its result is shown. */
  endProgress(): void;
}

/**
 * The log of a job: what a scan does is a section that can be folded, which begins with its first line and ends where the
 * result or an error begins (GitLab, "CI/CD job logs", Custom collapsible sections).
 */
export function createJobLog(
  { write, colour }: Pick<TerminalOutput, 'write' | 'colour'>,
  { redactor, verbosity, clock }: LogOptions,
): JobLog {
  const logger = createTerminalLogger({ write, colour, isTTY: false }, redactor, verbosity);
  let section: 'none' | 'to come' | 'open' = 'none';
  const mark = (kind: 'start' | 'end') =>
    `section_${kind}:${Math.floor(clock.date().getTime() / 1_000)}:scangate\r\u001b[0K`;
  const endProgress = () => {
    if (section === 'open') write(`${mark('end')}\n`);
    section = 'none';
  };
  const within = (log: (text: LogText) => void) => (text: LogText) => {
    if (section === 'to come') {
      section = 'open';
      write(mark('start'));
      logger.info(line`Scangate: what the scan does`);
    }
    log(text);
  };
  return {
    ...logger,
    debug: verbosity === 'verbose' ? within(logger.debug) : logger.debug,
    info: within(logger.info),
    warn: within(logger.warn),
    error(text) {
      endProgress();
      logger.error(text);
    },
    startProgress() {
      section = verbosity === 'quiet' ? 'none' : 'to come';
    },
    endProgress,
  };
}
