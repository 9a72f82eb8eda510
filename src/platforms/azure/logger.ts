import type { Logger } from '../../core/ports/logger.ts';
import { type LogText, line } from '../../core/text.ts';
import type { Commands } from './commands.ts';

/**
 * The log of a step: warnings and errors are issues of the run too. What a run does is folded until its result, or an
 * error, is shown; what it does last is shown at the step as well.
 */
export function createAzureLogger(
  commands: Commands,
  verbosity: 'quiet' | 'normal' | 'verbose',
): Logger & { endProgress(): void } {
  let group: 'to come' | 'open' | 'over' = 'to come';
  const endProgress = () => {
    commands.endGroup();
    group = 'over';
  };
  const within = (write: (text: LogText) => void) => (text: LogText) => {
    if (group === 'to come') {
      group = 'open';
      commands.group(line`Scangate: what is done`);
    }
    write(text);
  };
  const both = (text: LogText) => {
    commands.line(text);
    commands.progress(text);
  };
  return {
    debug: verbosity === 'verbose' ? within(commands.line) : commands.debug,
    info: verbosity === 'quiet' ? commands.progress : within(both),
    warn: (text) => commands.issue({ level: 'warning', text }),
    error(text) {
      endProgress();
      commands.issue({ level: 'error', text });
    },
    progress: commands.progress,
    endProgress,
  };
}
