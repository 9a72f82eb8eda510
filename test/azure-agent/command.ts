/** A command that a step wrote into its output. */
export interface LogCommand {
  /** `task.setvariable`, in lower case. */
  readonly name: string;
  /** Names in lower case. */
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * What the agent reads from a line (azure-pipelines-agent, `Command.cs`): the first `##vso[` anywhere in it, by the
 * rules of a culture, which pass over characters that nobody sees; the first `]` after it; area and event; and
 * properties parted by `;`. Undefined where it reads none.
 */
export function commandIn(line: string, decodePercents = true): LogCommand | undefined {
  const prefix = /#\p{DI}*#\p{DI}*v\p{DI}*s\p{DI}*o\p{DI}*\[/u.exec(line);
  if (prefix === null) return undefined;
  const from = prefix.index + prefix[0].length;
  const end = line.indexOf(']', from);
  if (end < 0) return undefined;
  const info = line.slice(from, end);
  const space = info.indexOf(' ');
  const parts = (space < 0 ? info : info.slice(0, space)).split('.').filter((part) => part !== '');
  if (parts.length !== 2) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of space < 0 ? [] : info.slice(space + 1).split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && at < pair.length - 1)
      properties[pair.slice(0, at).toLowerCase()] = plain(pair.slice(at + 1), decodePercents);
  }
  return {
    name: parts.join('.').toLowerCase(),
    properties,
    data: plain(line.slice(end + 1), decodePercents),
  };
}

/** `CommandStringConvertor.cs`: the same for properties and data. */
export function plain(text: string, decodePercents: boolean): string {
  const marks = text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']');
  return decodePercents ? marks.replaceAll('%AZP25', '%') : marks;
}
