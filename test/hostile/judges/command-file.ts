/**
 * What the runner reads from a file of outputs or of state: `name=value`, or `name<<delimiter` with all lines up to the
 * delimiter (actions/runner, `FileCommandManager.cs`).
 */
export function namesAndValues(text: string): [name: string, value: string][] {
  const rows = text.split(/\r\n|[\r\n]/);
  const found: [string, string][] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? '';
    if (row === '') continue;
    const [, name, delimiter] = /^([^=]*?)<<(.*)$/.exec(row) ?? [];
    if (name === undefined) {
      const [key = '', ...value] = row.split('=');
      found.push([key, value.join('=')]);
      continue;
    }
    const end = rows.indexOf(delimiter ?? '', at + 1);
    if (end < 0) throw new Error(`no end of ${name}`);
    found.push([name, rows.slice(at + 1, end).join('\n')]);
    at = end;
  }
  return found;
}
