import { agentCommands, formattedLines } from './azure-agent.ts';
import { runnerCommands } from './github-runner.ts';
import { gitlabSections, unseenCharacters } from './plain-text.ts';

const esc = '\u001b';

/** What a terminal or a log of GitLab is told by us: to take a line back, to fold what follows. */
const ours = new RegExp(`\\r${esc}\\[2K|section_(?:start|end):\\d+:scangate\\r${esc}\\[0K`, 'g');

/** What writes do beside being read, where none of them may be a command; empty where nothing. */
export function deedsOfWrites(writes: readonly string[], isColoured = false): string[] {
  const log = writes.join('');
  const own = isColoured ? log.replaceAll(ours, '') : log;
  return [
    ...runnerCommands(log).map(({ name }) => `runner command ${name}`),
    ...agentCommands(log).map(({ event }) => `agent command ${event}`),
    ...formattedLines(log),
    ...gitlabSections(own),
    ...unseenCharacters(own, isColoured).map((character) => `U+${character.codePointAt(0)?.toString(16)}`),
    ...(isColoured ? [] : writes.filter((text) => !isOneLine(text)).map((text) => `torn: ${text}`)),
  ];
}

/** A write that is no whole line could be joined with the next to what neither is alone. */
export function isOneLine(text: string): boolean {
  return /^[^\r\n]*\n$/.test(text);
}
