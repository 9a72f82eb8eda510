/** Reads `name=value` and `name<<delimiter` as the runner does (actions/runner `FileCommandManager.cs`). */
export function readCommandFile(text: string): Record<string, string> {
  const lines = text.split('\n');
  const values: Record<string, string> = {};
  for (let at = 0; at < lines.length; at += 1) {
    const current = lines[at] ?? '';
    if (current === '') continue;
    const [, name, sign, rest = ''] = /^([^=<]*(?:<(?!<)[^=<]*)*)(=|<<)(.*)$/.exec(current) ?? [];
    if (name === undefined || name === '') throw new Error(`Invalid format '${current}'`);
    if (sign === '=') {
      values[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    values[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}
