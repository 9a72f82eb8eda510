import { describeError } from '../../core/errors.ts';
import type { Logger } from '../../core/ports/logger.ts';
import { line, type Markdown, md, message } from '../../core/text.ts';
import type { CommandFiles } from './command-files.ts';

/**
 * Bytes that the summary of a step may have: the runner refuses 1 MiB and more, and summaries close to it have been
 * lost without a word (github.com/actions/runner/issues/4337).
 */
const mostBytes = 1_000_000;

/**
 * Adds the result to the summary of the job; `render` makes the text in at most so many bytes. It never rejects: what
 * cannot be written is one warning. Returns whether it was written.
 */
export function publishSummary(
  files: CommandFiles,
  render: (limitBytes: number) => Markdown,
  logger: Logger,
): boolean {
  try {
    files.addSummary(md`${render(mostBytes - files.summaryBytes() - 2)}\n\n`);
    return true;
  } catch (thrown) {
    logger.warn(line`the job summary could not be written: ${message(describeError(thrown))}`);
    return false;
  }
}
