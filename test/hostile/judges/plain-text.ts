const esc = '\u001b';

/** Our own colours (ECMA-48, SGR). */
const colours = new RegExp(`${esc}\\[[0-9;]*m`, 'g');

/**
 * Characters of a log that no eye sees or that change what it sees: control characters but the line feed, direction
 * controls, invisible ones, tags, halves of a pair.
 */
export function unseenCharacters(log: string, isColoured = false): string[] {
  const text = isColoured ? log.replaceAll(colours, '') : log;
  return text.match(unseen) ?? [];
}

const unseen = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;

const sections = new RegExp(`section_(?:start|end):\\d+:[\\w.-]+(?:\\[[^\\]]*\\])?\r${esc}\\[0K`, 'g');

/** What folds a part of a GitLab log ("Job logs", custom collapsible sections). */
export function gitlabSections(log: string): string[] {
  return log.match(sections) ?? [];
}
