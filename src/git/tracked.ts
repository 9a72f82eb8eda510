import { join } from 'node:path';
import { readConfig } from './config.ts';
import type { GitDir } from './git-dir.ts';
import { readSmallFile } from './git-files.ts';
import { type Index, readIndex } from './git-index.ts';

/** What a repository says about the files of its work tree. */
export interface Tracked {
  /** Absent when it cannot be relied on. */
  readonly index?: Index;
  /** The text of `info/exclude`: patterns as in a `.gitignore` at the root of the work tree. */
  readonly excludes: string;
}

const excludesLimit = 1024 * 1024;

export async function readTracked(dir: GitDir): Promise<Tracked> {
  const [{ objectFormat }, excludes] = await Promise.all([
    readConfig(dir),
    readSmallFile(join(dir.common, 'info', 'exclude'), excludesLimit),
  ]);
  const index = await readIndex(dir, objectFormat);
  return { ...(index === undefined ? {} : { index }), excludes: excludes?.toString('utf8') ?? '' };
}
