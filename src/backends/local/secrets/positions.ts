/** Line and column, both from 1. A column is one UTF-16 code unit, as in SARIF's `utf16CodeUnits` and most editors. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Tells the position of an offset. Lines end with LF or CRLF, as git and the code hosts count them. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
