import { Unreadable } from '../../data.ts';
import { refuseConflict } from '../../parse-text.ts';

/** One directive, on a line of its own or in a block: `require golang.org/x/net v0.23.0 // indirect`. */
export interface GoDirective {
  readonly verb: string;
  readonly words: readonly string[];
  /** The comment is `// indirect`, or begins with `// indirect;`. */
  readonly isIndirect: boolean;
  /** Line number, from 1. */
  readonly line: number;
}

const token = /(?:(\/\/.*)|"((?:[^"\\]|\\.)*)"|`([^`]*)`|([()])|((?:[^\s()"`/]|\/(?!\/))+))[ \t\r]*/y;

/**
 * The directives of a `go.mod` or `go.work` file (go.dev/ref/mod, go.mod file syntax). Throws `Unreadable` that names the
 * line where it is no such file.
 */
export function parseGoMod(source: string): readonly GoDirective[] {
  refuseConflict(source);
  const directives: GoDirective[] = [];
  let block: string | undefined;
  for (const [index, written] of source.split('\n').entries()) {
    const line = index + 1;
    const { words, comment } = splitLine(written, line);
    const isIndirect = /^\/\/\s*indirect\s*(?:;|$)/.test(comment);
    const [first, second] = words;
    if (first === undefined) continue;
    if (block !== undefined && first === ')') block = undefined;
    else if (block !== undefined) directives.push({ verb: block, words, isIndirect, line });
    else if (second === '(' && words.length === 2) block = first;
    else if (/^[a-z]+$/.test(first))
      directives.push({ verb: first, words: words.slice(1), isIndirect, line });
    else throw new Unreadable(`is not in the syntax of go.mod (line ${line})`);
  }
  if (block !== undefined) throw new Unreadable(`ends within a block of '${block}'`);
  return directives;
}

function splitLine(written: string, line: number): { words: readonly string[]; comment: string } {
  const words: string[] = [];
  for (let at = written.search(/[^ \t\r]|$/); at < written.length; at = token.lastIndex) {
    token.lastIndex = at;
    const [whole, comment, quoted, raw, bracket, plain] = token.exec(written) ?? [];
    if (whole === undefined) throw new Unreadable(`is not in the syntax of go.mod (line ${line})`);
    if (comment !== undefined) return { words, comment };
    words.push(quoted?.replace(/\\(.)/g, '$1') ?? raw ?? bracket ?? plain ?? '');
  }
  return { words, comment: '' };
}
