/**
 * Reads CSV by the grammar of RFC 4180, section 2, and refuses what it does not allow: a bare CR or LF outside quotes, a
 * quote within an unquoted field, text after a closing quote.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [field, end] = text[at] === '"' ? quoted(text, at) : unquoted(text, at);
    row.push(field);
    at = end;
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) row.push('');
    } else if (text.startsWith('\r\n', at) || at === text.length) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`unexpected ${JSON.stringify(text[at])} at ${at}`);
  }
  return rows;
}

function quoted(text: string, start: number): [field: string, end: number] {
  const match = /"((?:[^"]|"")*)"/y;
  match.lastIndex = start;
  const found = match.exec(text);
  if (!found) throw new Error(`a quote that is never closed at ${start}`);
  return [(found[1] ?? '').replaceAll('""', '"'), match.lastIndex];
}

function unquoted(text: string, start: number): [field: string, end: number] {
  const match = /[^,\r\n"]*/y;
  match.lastIndex = start;
  return [match.exec(text)?.[0] ?? '', match.lastIndex];
}
