import { readConfig } from './config.ts';
import { findWorktree } from './find-worktree.ts';
import { type Head, readHead } from './head.ts';

/** What the `.git` of a checkout says, read as data: git itself is never run, since a checkout's config can name commands. */
export interface Repository {
  /** The folder that holds `.git`: absolute, with links resolved. */
  readonly root: string;
  readonly head: Head;
  /** URL of the remote `origin`, without credentials. */
  readonly origin?: string;
}

/** Reads the repository whose work tree holds `folder` (absolute); undefined when there is none. */
export async function readRepository(folder: string): Promise<Repository | undefined> {
  const found = await findWorktree(folder);
  if (found === undefined) return undefined;
  const [head, { origin }] = await Promise.all([readHead(found.dir), readConfig(found.dir)]);
  return { root: found.root, head, ...(origin === undefined ? {} : { origin }) };
}
