import type { Logger } from '../../src/core/ports/logger.ts';
import type { LogText } from '../../src/core/text.ts';

/** Remembers what was said, as `level text`. */
export function recordingLogger(): Logger & { readonly lines: string[] } {
  const lines: string[] = [];
  const record = (level: string) => (message: LogText) => void lines.push(`${level} ${message}`);
  return {
    lines,
    debug: record('debug'),
    info: record('info'),
    warn: record('warn'),
    error: record('error'),
    progress: record('progress'),
  };
}
