import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readSmallFile } from './git-files.ts';

/** Where the parts of a repository lie, as absolute paths (gitrepository-layout(5)). */
export interface GitDir {
  /** Holds HEAD and the index: of this worktree alone. */
  readonly own: string;
  /** Holds refs, packed-refs and config: shared by all worktrees. */
  readonly common: string;
}

const pointer = /^gitdir: ([^\0\r\n]+)\r?\n?$/;
const onePath = /^([^\0\r\n]+)\r?\n?$/;

/**
 * Finds the git folder of a checkout. `.git` is a folder, or, in a worktree or submodule, a file that names one; a
 * symbolic link counts as neither. Nothing read through such a file is believed unless it has git's exact shape.
 */
export async function findGitDir(root: string): Promise<GitDir | undefined> {
  const dotGit = join(root, '.git');
  const own = (await isFolder(dotGit)) ? dotGit : await readPointer(dotGit, pointer, root);
  if (own === undefined || !(await isFolder(own))) return undefined;
  const common = (await readPointer(join(own, 'commondir'), onePath, own)) ?? own;
  return (await isFolder(common)) ? { own, common } : undefined;
}

async function readPointer(file: string, shape: RegExp, base: string): Promise<string | undefined> {
  const target = shape.exec((await readSmallFile(file, 4096))?.toString('utf8') ?? '')?.[1];
  return target === undefined ? undefined : resolve(base, target);
}

async function isFolder(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isDirectory() ?? false;
}
