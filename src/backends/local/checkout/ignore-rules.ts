import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { readSmallFile } from '../../../git/git-files.ts';
import { whyNotObeyed } from './pattern.ts';

/** The folder that patterns are relative to; every path ends with `/` or is empty. */
export interface RuleFolder {
  /** From the root of the checkout to the folder; empty for the root and for folders above it. */
  readonly base: string;
  /** From the folder to the root of the checkout; empty unless the folder is above it. */
  readonly prefix: string;
}

/** Patterns and where they hold, innermost first. */
export interface IgnoreRules extends RuleFolder {
  readonly patterns: Ignore;
  readonly outer?: IgnoreRules;
}

const gitignoreLimit = 1024 * 1024;

/**
 * Compiles patterns; `outer` when there is nothing in them. A file with a line that cannot be obeyed is not obeyed at
 * all, so that more is looked at, never less.
 */
export function compileRules(folder: RuleFolder, text: string, outer?: IgnoreRules): IgnoreRules | undefined {
  if (text.trim() === '' || text.split('\n').some((line) => whyNotObeyed(line) !== undefined)) return outer;
  return { ...folder, patterns: ignore().add(text), ...(outer && { outer }) };
}

/** The rules within the folder at `path`: those of its `.gitignore`, if it has one, before those around it. */
export async function readGitignore(
  path: string,
  folder: RuleFolder,
  outer?: IgnoreRules,
): Promise<IgnoreRules | undefined> {
  const text = await readSmallFile(join(path, '.gitignore'), gitignoreLimit);
  return compileRules(folder, text?.toString('utf8') ?? '', outer);
}

/**
 * Whether the first rules that know the path ignore it (gitignore(5)); a folder ends with `/`, and the root of the
 * checkout is empty.
 */
export function isIgnored(path: string, rules: IgnoreRules | undefined): boolean {
  for (let at = rules; at !== undefined; at = at.outer) {
    const verdict = at.patterns.test(at.prefix + path.slice(at.base.length));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
