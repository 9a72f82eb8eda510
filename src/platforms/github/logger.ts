import type { Logger } from '../../core/ports/logger.ts';
import { line } from '../../core/text.ts';
import type { Commands } from './commands.ts';

/** The log of a step: warnings and errors are annotations too, and what is being done is not shown. */
export function createGitHubLogger(commands: Commands): Logger {
  const title = line`Scangate`;
  return {
    debug: (text) => commands.debug(text),
    info: (text) => commands.line(text),
    warn: (text) => commands.annotate({ level: 'warning', title, text: [text] }),
    error: (text) => commands.annotate({ level: 'error', title, text: [text] }),
    progress: () => undefined,
  };
}
