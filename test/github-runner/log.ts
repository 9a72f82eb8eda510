/** A command that a step wrote into its log. */
export interface LogCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const known = new Set(['error', 'warning', 'notice', 'debug', 'add-mask', 'group', 'endgroup']);

/**
 * What the runner reads from a log: `::name key=value::data` where a trimmed line begins with it, and `##[name]data`
 * anywhere in a line (actions/runner `ActionCommand.cs`).
 */
export function commandsIn(log: string): LogCommand[] {
  return log.split(/\r\n|[\r\n]/).flatMap((line) => {
    const found = parse(line);
    return found ? [found] : [];
  });
}

function parse(line: string): LogCommand | undefined {
  const [, name, words = '', text = ''] =
    /^\s*::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? /##\[([\w-]+)(?: ([^\]]*))?\](.*)$/.exec(line) ?? [];
  if (name === undefined) return undefined;
  if (!known.has(name)) throw new Error(`a step wrote the command '${name}'`);
  const pairs = words
    .split(',')
    .filter((word) => word !== '')
    .map((word) => [word.slice(0, word.indexOf('=')), plain(word.slice(word.indexOf('=') + 1))]);
  return { name, properties: Object.fromEntries(pairs), data: plain(text) };
}

function plain(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
