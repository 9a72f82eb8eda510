/** Line and column, both from 1. A column is one UTF-16 code unit, as in SARIF's `utf16CodeUnits` and most editors. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The positions of offsets, in one pass and without a list of all lines. Lines end with LF or CRLF, as git and the code
 * hosts count them.
 */
export function positionsOf(text: string, offsets: readonly number[]): ReadonlyMap<number, Position> {
  const positions = new Map<number, Position>();
  let line = 1;
  let lineStart = 0;
  let lineEnd = text.indexOf('\n');
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    while (lineEnd !== -1 && lineEnd < offset) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    positions.set(offset, { line, column: offset - lineStart + 1 });
  }
  return positions;
}
