import { withoutUncounted } from './uncounted.ts';

/** A command that a runner of GitHub would carry out. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** All that the runner knows (actions/runner, `src/Runner.Worker/ActionCommandManager.cs`, and the two of its handlers). */
const registered = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/**
 * The commands in a log, read as `ActionCommand.cs` of actions/runner reads them: a line ends at CR, LF or both; with
 * leading white space taken away, `::name properties::data` from its first character on, else `##[name properties]data`
 * anywhere. The search is that of a culture, for which many characters do not count: here none of them has to.
 */
export function runnerCommands(log: string): RunnerCommand[] {
  return log.split(/\r\n|[\r\n]/).flatMap((row) => {
    const found = parse(row) ?? parse(withoutUncounted(row));
    return found === undefined ? [] : [found];
  });
}

function parse(row: string): RunnerCommand | undefined {
  const text = row.replace(leadingSpace, '');
  return doubleColon(text) ?? doubleHash(text);
}

/** `Char.IsWhiteSpace` of .NET. */
const leadingSpace = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

function doubleColon(text: string): RunnerCommand | undefined {
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  return end < 0 ? undefined : command(text.slice(2, end), ',', text.slice(end + 2));
}

function doubleHash(text: string): RunnerCommand | undefined {
  const start = text.indexOf('##[');
  const end = text.indexOf(']', start);
  return start < 0 || end < 0 ? undefined : command(text.slice(start + 3, end), ';', text.slice(end + 1));
}

function command(info: string, separator: string, data: string): RunnerCommand | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!registered.has(name)) return undefined;
  const pairs = (space < 0 ? '' : info.slice(space + 1)).split(separator).flatMap((text) => {
    const at = text.indexOf('=');
    return at < 0 ? [] : [[text.slice(0, at).trim(), unescaped(text.slice(at + 1))]];
  });
  return { name, properties: Object.fromEntries(pairs), data: unescaped(data) };
}

const escapes = { '%3A': ':', '%2C': ',', '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' };

function unescaped(text: string): string {
  return Object.entries(escapes).reduce((out, [from, to]) => out.replaceAll(from, to), text);
}
