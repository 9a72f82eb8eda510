import { withoutUncounted } from './uncounted.ts';

/** A command that an agent of Azure Pipelines would carry out. */
export interface AgentCommand {
  readonly area: string;
  readonly event: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * The commands in a log, read as `Command.cs` of azure-pipelines-agent reads them: a line ends at CR, LF or both;
 * `##vso[area.event properties]data` counts anywhere in it, here in any case. The search is that of a culture, for which
 * many characters do not count: here none of them has to.
 */
export function agentCommands(log: string): AgentCommand[] {
  return log.split(/\r\n|[\r\n]/).flatMap((row) => {
    const found = parse(row) ?? parse(withoutUncounted(row));
    return found === undefined ? [] : [found];
  });
}

function parse(text: string): AgentCommand | undefined {
  const start = text.toLowerCase().indexOf('##vso[');
  const end = text.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const info = text.slice(start + 6, end);
  const space = info.indexOf(' ');
  const [area, event, ...more] = (space < 0 ? info : info.slice(0, space)).split('.').filter(Boolean);
  if (area === undefined || event === undefined || more.length > 0) return undefined;
  const pairs = (space < 0 ? '' : info.slice(space + 1)).split(';').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at <= 0 ? [] : [[pair.slice(0, at), unescaped(pair.slice(at + 1))]];
  });
  const properties = Object.fromEntries(pairs);
  return { area, event, properties, data: unescaped(text.slice(end + 1)) };
}

/** Lines that the log of Azure Pipelines folds, colours or marks ("Logging commands", formatting commands). */
export function formattedLines(log: string): string[] {
  return log.split(/\r\n|[\r\n]/).filter((row) => /##\[[a-z]+\]/i.test(withoutUncounted(row)));
}

const escapes = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%AZP25': '%' };

function unescaped(text: string): string {
  return Object.entries(escapes).reduce((out, [from, to]) => out.replaceAll(from, to), text);
}
