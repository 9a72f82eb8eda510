import { Unreadable } from '../../data.ts';
import { refuseConflict } from '../../parse-text.ts';

export interface Instruction {
  /** In capitals: `FROM`. */
  readonly name: string;
  /** What follows it, continued lines joined. */
  readonly rest: string;
  /** Line number of its beginning, from 1. */
  readonly line: number;
}

const heredoc = /(?<!<)<<-?(["']?)([A-Za-z_][\w.-]{0,100})\1/g;

/**
 * The instructions of a Dockerfile (docs.docker.com, Dockerfile reference), without comments and the bodies of here-documents.
 * Throws `Unreadable` that names the line.
 */
export function parseDockerfile(source: string): readonly Instruction[] {
  refuseConflict(source);
  const [, continues = '\\'] =
    /^(?:[ \t]*#[ \t]*\w+[ \t]*=.*\r?\n)*?[ \t]*#[ \t]*escape[ \t]*=[ \t]*([\\`])/i.exec(source) ?? [];
  const lines = source.split('\n').map((line) => line.trimEnd());
  const instructions: Instruction[] = [];
  const ends = endsOfHeredocs(lines);
  for (let at = 0; at < lines.length; at += 1) {
    const begin = at;
    const parts: string[] = [];
    for (; at < lines.length; at += 1) {
      const line = lines[at] ?? '';
      const isSkipped = /^\s*(?:#|$)/.test(line);
      if (!isSkipped) parts.push(line.endsWith(continues) ? line.slice(0, -1) : line);
      if (isSkipped ? parts.length === 0 : !line.endsWith(continues)) break;
    }
    if (parts.length === 0) continue;
    const [, name = '', rest = ''] = /^\s*([A-Za-z]+)(?:\s+(.*))?$/s.exec(parts.join(' ')) ?? [];
    if (name === '') throw new Unreadable(`is not in the syntax of a Dockerfile (line ${begin + 1})`);
    instructions.push({ name: name.toUpperCase(), rest, line: begin + 1 });
    if (!/^(?:RUN|COPY|ADD)$/i.test(name)) continue;
    for (const [, , word = ''] of rest.matchAll(heredoc)) {
      const found = ends.get(word) ?? [];
      while ((found.at(-1) ?? lines.length) <= at) found.pop();
      // A shift in a shell command looks like the beginning of a here-document that does not end.
      at = found.pop() ?? at;
    }
  }
  return instructions;
}

/** The lines that hold one word only, by the word, the last one first. */
function endsOfHeredocs(lines: readonly string[]): Map<string, number[]> {
  const ends = new Map<string, number[]>();
  for (const [index, line] of lines.toReversed().entries()) {
    const [, word] = /^\t*([A-Za-z_][\w.-]{0,100})$/.exec(line) ?? [];
    if (word === undefined) continue;
    const known = ends.get(word);
    if (known) known.push(lines.length - 1 - index);
    else ends.set(word, [lines.length - 1 - index]);
  }
  return ends;
}
