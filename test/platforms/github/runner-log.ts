/** A command as the runner understood it. */
export interface ReadCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * The commands in the output of a step, read as the runner reads them: lines end at CR, LF or both; `::name p=v::data`
 * counts at the start of a trimmed line, `##[name p=v]data` anywhere (actions/runner `ActionCommand.cs`).
 */
export function readByRunner(output: string): ReadCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((text): ReadCommand[] => {
    const read =
      /^::([^ :]+)(?: (.*?))?::(.*)$/su.exec(text.trim()) ??
      /##\[([^ \]]+)(?: ([^\]]*))?\](.*)$/su.exec(text);
    if (read === null) return [];
    const [, name = '', properties = '', data = ''] = read;
    const pairs = properties.split(',').filter((pair) => pair.includes('='));
    return [
      {
        name: name.toLowerCase(),
        properties: Object.fromEntries(
          pairs.map((pair) => {
            const at = pair.indexOf('=');
            return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
          }),
        ),
        data: unescaped(data),
      },
    ];
  });
}

const escapes = [
  ['%3A', ':'],
  ['%2C', ','],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;

function unescaped(text: string): string {
  return escapes.reduce((out, [from, to]) => out.replaceAll(from, to), text);
}
