import type { Stats } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findGitDir, type GitDir } from './git-dir.ts';

/** A work tree and its repository. */
export interface GitWorktree {
  /** The folder that holds `.git`: absolute, with links resolved. */
  readonly root: string;
  readonly dir: GitDir;
}

/**
 * Finds the work tree that a folder is part of: its own, else that of the nearest folder above with a `.git`. As git
 * does, the search ends at the border of a file system, and it does not enter what belongs to another user, who could
 * have put a `.git` there (git-config(1), `safe.directory`). Undefined also when the `.git` found is none that can be
 * read.
 */
export async function findWorktree(folder: string): Promise<GitWorktree | undefined> {
  const start = await realpath(folder).catch(() => folder);
  const startStat = await statOf(start);
  if (startStat === undefined) return undefined;
  let root = start;
  for (;;) {
    const dotGit = await statOf(join(root, '.git'));
    if (dotGit !== undefined) {
      if (root !== start && !isAlike(dotGit, startStat)) return undefined;
      const dir = await findGitDir(root);
      return dir === undefined ? undefined : { root, dir };
    }
    const parent = dirname(root);
    const parentStat = parent === root ? undefined : await statOf(parent);
    if (parentStat === undefined || !isAlike(parentStat, startStat)) return undefined;
    root = parent;
  }
}

function isAlike(a: Stats, b: Stats): boolean {
  return a.uid === b.uid && a.dev === b.dev;
}

async function statOf(path: string): Promise<Stats | undefined> {
  return lstat(path).catch(() => undefined);
}
