import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { readSmallFile } from '../../../git/git-files.ts';

/** Patterns and the folder that they are relative to, innermost first. */
export interface IgnoreRules {
  /** Relative to the root, with a trailing `/`; empty for the root. */
  readonly base: string;
  readonly patterns: Ignore;
  readonly outer?: IgnoreRules;
}

const gitignoreLimit = 1024 * 1024;

/** Compiles patterns; undefined when there is nothing in them. */
export function compileRules(base: string, text: string, outer?: IgnoreRules): IgnoreRules | undefined {
  if (text.trim() === '' || !isHarmless(text)) return outer;
  return { base, patterns: ignore().add(text), ...(outer === undefined ? {} : { outer }) };
}

/** The rules within a folder: those of its `.gitignore`, if it has one, before those around it. */
export async function readGitignore(
  root: string,
  base: string,
  outer?: IgnoreRules,
): Promise<IgnoreRules | undefined> {
  const text = await readSmallFile(join(root, base, '.gitignore'), gitignoreLimit);
  return compileRules(base, text?.toString('utf8') ?? '', outer);
}

/** Whether the first rules that know the path ignore it (gitignore(5)); a folder ends with `/`. */
export function isIgnored(path: string, rules: IgnoreRules | undefined): boolean {
  for (let at = rules; at !== undefined; at = at.outer) {
    const verdict = at.patterns.test(path.slice(at.base.length));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

/**
 * Patterns become regular expressions, and many stars in one name make one that runs for ever. A file with such a
 * line is not obeyed, so that more is looked at, never less.
 */
function isHarmless(text: string): boolean {
  return text
    .split('\n')
    .every(
      (line) => line.length <= 1024 && line.split('/').every((part) => (part.match(/\*/g) ?? []).length <= 4),
    );
}
