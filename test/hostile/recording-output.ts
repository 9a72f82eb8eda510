import type { TerminalOutput } from '../../src/core/ports/terminal-output.ts';

/** An output that remembers each write. */
export function recordingOutput(colour = false): TerminalOutput & { readonly writes: string[] } {
  const writes: string[] = [];
  return { writes, colour, isTTY: colour, columns: 120, write: (text) => void writes.push(text) };
}
