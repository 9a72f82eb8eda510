import type { Logger } from '../../core/ports/logger.ts';
import type { TerminalOutput } from '../../core/ports/terminal-output.ts';
import type { Redactor } from '../../core/redact.ts';
import { type LogText, line } from '../../core/text.ts';
import { paint, type Style } from './styled-line.ts';

export type Verbosity = 'quiet' | 'normal' | 'verbose';

/** Clears the line that the cursor is on (ECMA-48: CR, erase in line). */
const clearLine = '\r\u001b[2K';

/** A longer line would wrap, and only its last row would be cleared. */
function fitInto(text: LogText, columns = 80): LogText {
  return text.toString().length < columns ? text : line`${text.toString().slice(0, columns - 2)}…`;
}

/**
 * Writes what a run says, a line each, secrets redacted. On a terminal the progress is one line that is replaced;
 * elsewhere it is not shown.
 */
export function createTerminalLogger(
  output: TerminalOutput,
  redactor: Redactor,
  verbosity: Verbosity,
): Logger & { endProgress(): void } {
  let progressShown = false;
  const endProgress = () => {
    if (progressShown) output.write(clearLine);
    progressShown = false;
  };
  const write = (text: LogText, style?: Style, prefix?: LogText) => {
    endProgress();
    const spans = [
      ...(prefix ? [{ text: prefix, ...(style ? { style } : {}) }] : []),
      { text, ...(prefix || !style ? {} : { style }) },
    ];
    output.write(`${redactor.redact(paint(spans, output.colour))}\n`);
  };
  const showsProgress = output.isTTY && verbosity !== 'quiet';
  return {
    showsProgress,
    debug: (text) => verbosity === 'verbose' && write(text, 'dim'),
    info: (text) => verbosity !== 'quiet' && write(text),
    warn: (text) => write(text, 'warning', line`warning: `),
    error: (text) => write(text, 'bad', line`error: `),
    progress(text) {
      if (!showsProgress) return;
      endProgress();
      output.write(
        redactor.redact(paint([{ text: fitInto(text, output.columns), style: 'dim' }], output.colour)),
      );
      progressShown = true;
    },
    endProgress,
  };
}
