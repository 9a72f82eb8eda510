import { agentCommands, formattedLines } from './azure-agent.ts';
import { runnerCommands } from './github-runner.ts';
import { unseenCharacters } from './plain-text.ts';
import { isOneLine } from './writes.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What we say to a runner: the commands, and the properties that they may have. */
interface Language {
  read(text: string): readonly Command[];
  readonly names: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  /** Which of them is a path of the repository. */
  readonly path: string;
  /** The last of them: where it is missing, a sign in another one has cut it off. */
  readonly last: Readonly<Record<string, string>>;
  /** Writes that hand on a value as it is. */
  readonly data?: RegExp;
}

const languages: Readonly<Record<'github' | 'azure', Language>> = {
  github: {
    read: runnerCommands,
    names: new Set(['debug', 'error', 'warning', 'notice', 'group', 'endgroup']),
    properties: new Set(['title', 'file', 'line', 'endLine', 'col', 'endColumn']),
    path: 'file',
    last: {},
  },
  azure: {
    read: (text) =>
      agentCommands(text).map(({ area, event, properties }) => ({ name: `${area}.${event}`, properties })),
    names: new Set([
      ...['task.debug', 'task.logissue', 'task.setprogress', 'task.setvariable', 'task.complete'],
      ...['task.uploadsummary', 'artifact.upload'],
    ]),
    properties: new Set([
      ...['type', 'sourcepath', 'linenumber', 'columnnumber', 'code', 'value', 'variable', 'isOutput'],
      ...['result', 'containerfolder', 'artifactname'],
    ]),
    path: 'sourcepath',
    last: { sourcepath: 'code', variable: 'isOutput', containerfolder: 'artifactname' },
    data: /^##vso\[(?:task\.setvariable|artifact\.upload|task\.uploadsummary)/,
  },
};

/** The writes that are not just one command of ours. */
export function strangeCommands(platform: 'github' | 'azure', writes: readonly string[]): string[] {
  const language = languages[platform];
  return writes.filter((text) => {
    const isData = language.data?.test(text) ?? false;
    const isSeen = isData || unseenCharacters(text).length === 0;
    return !(isOneLine(text) && isSeen && (isFrame(text) || isOurs(language, text)));
  });
}

/** What folds a part of an Azure log is no command, and holds none. */
function isFrame(text: string): boolean {
  return (
    /^##\[(?:end)?group\]/.test(text) &&
    formattedLines(text.slice(3)).length + agentCommands(text).length === 0
  );
}

function isOurs({ read, names, properties, path, last }: Language, text: string): boolean {
  const [command] = read(text);
  if (command === undefined) return false;
  const given = Object.keys(command.properties);
  const cut = Object.entries(last).some(([name, end]) => given.includes(name) && !given.includes(end));
  const place = command.properties[path];
  return (
    names.has(command.name) &&
    given.every((name) => properties.has(name)) &&
    !cut &&
    (place === undefined || isWithin(place))
  );
}

/** A path of the repository, in characters that can be seen. */
function isWithin(path: string): boolean {
  const isRelative = !/^[/\\]|^[a-z]:/i.test(path) && !path.split(/[/\\]/).includes('..');
  return isRelative && unseenCharacters(path).length === 0;
}
