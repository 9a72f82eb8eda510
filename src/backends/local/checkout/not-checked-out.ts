import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { counted, someOf } from '../../../core/words.ts';
import type { Worktree } from './worktree.ts';

/** Tracked content that is not on disk because git was not told to put it there, so that nobody can look at it. */
export interface NotCheckedOut {
  /** Submodules whose folder is missing or empty. */
  readonly submodules: readonly string[];
  /** What a sparse checkout leaves out; folders with a trailing `/`. A file that was merely deleted is not among them. */
  readonly sparse: readonly string[];
}

/** `isWanted` tells what would be looked at if it were there; `isListed` what is there. */
export async function findNotCheckedOut(
  root: string,
  worktrees: readonly Worktree[],
  isWanted: (path: string) => boolean,
  isListed: (path: string) => boolean,
): Promise<NotCheckedOut> {
  const submodules: string[] = [];
  const sparse: string[] = [];
  for (const worktree of worktrees) {
    for (const path of worktree.submodules)
      if (isWanted(`${path}/`) && (await isEmpty(join(root, path)))) submodules.push(path);
    for (const path of worktree.sparse)
      if (isWanted(path) && (path.endsWith('/') ? await isEmpty(join(root, path)) : !isListed(path)))
        sparse.push(path);
  }
  return { submodules: submodules.sort(), sparse: sparse.sort() };
}

/** A sentence for each kind. */
export function describeNotCheckedOut({ submodules, sparse }: NotCheckedOut): readonly string[] {
  const folders = sparse.filter((path) => path.endsWith('/')).length;
  const files = sparse.length - folders;
  const left = [
    ...(folders > 0 ? [counted(folders, 'tracked folder')] : []),
    ...(files > 0 ? [counted(files, 'tracked file')] : []),
  ].join(' and ');
  return [
    ...(submodules.length === 1 ? [`submodule ${submodules[0]} is not checked out`] : []),
    ...(submodules.length > 1 ? [`submodules are not checked out: ${someOf(submodules)}`] : []),
    ...(sparse.length > 0
      ? [`${left} ${sparse.length === 1 ? 'is' : 'are'} not checked out (sparse checkout)`]
      : []),
  ];
}

async function isEmpty(folder: string): Promise<boolean> {
  const entries = await readdir(folder).catch((thrown: unknown) =>
    thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT' ? [] : undefined,
  );
  return entries?.length === 0;
}
