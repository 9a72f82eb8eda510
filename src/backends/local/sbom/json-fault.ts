const token = /[ \t\r\n]*(?:([{}[\],:])|("[^"\\]*(?:\\.[^"\\]*)*")|(true|false|null|-?\d[\d.eE+-]*))/sy;

/** What may come next; only after `first` or a whole item may the end of what is open. */
type Expected = 'first value' | 'value' | 'first key' | 'key' | 'colon' | 'comma';

/**
 * The line of the first fault in a text that `JSON.parse` refused; undefined when the text ends before anything is
 * wrong. The engine's own message often has no position, and quotes the text, which may hold a secret.
 */
export function jsonFaultLine(source: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const [whole, mark, text, literal] = token.exec(source) ?? [];
    if (whole === undefined)
      return source.slice(at).trim() === '' || endsInString(source, at) ? undefined : lineAt(source, at);
    const next = step(open, expected, mark ?? (text === undefined ? 'literal' : 'string'), literal);
    if (next === undefined) return lineAt(source, at + whole.length - 1);
    expected = next;
    at += whole.length;
  }
}

function step(open: ('{' | '[')[], expected: Expected, mark: string, literal?: string): Expected | undefined {
  const inside = open.at(-1);
  if (mark === '{' || mark === '[') {
    if (!expected.endsWith('value')) return undefined;
    open.push(mark);
    return mark === '{' ? 'first key' : 'first value';
  }
  if (mark === '}' || mark === ']') {
    const isEmpty = expected === (mark === '}' ? 'first key' : 'first value');
    if (inside !== (mark === '}' ? '{' : '[') || (expected !== 'comma' && !isEmpty)) return undefined;
    open.pop();
    return 'comma';
  }
  if (mark === ',') return expected === 'comma' && inside ? (inside === '{' ? 'key' : 'value') : undefined;
  if (mark === ':') return expected === 'colon' ? 'value' : undefined;
  if (expected.endsWith('key')) return literal === undefined ? 'colon' : undefined;
  return expected.endsWith('value') ? 'comma' : undefined;
}

function endsInString(source: string, at: number): boolean {
  return /^[ \t\r\n]*"/.test(source.slice(at, at + 1000)) && !source.slice(at).includes('\n');
}

function lineAt(source: string, at: number): number {
  const upTo = source.slice(0, at + (/^[ \t\r\n]*/.exec(source.slice(at, at + 10_000))?.[0].length ?? 0));
  return upTo.split('\n').length;
}
