import { join } from 'node:path';
import { readConfig } from './config.ts';
import { findGitDir } from './git-dir.ts';
import { readSmallFile } from './git-files.ts';
import { readTrackedPaths } from './git-index.ts';
import { type Head, readHead } from './head.ts';

/** What the `.git` of a checkout says, read as data: git itself is never run, since a checkout's config can name commands. */
export interface Repository {
  readonly head: Head;
  /** URL of the remote `origin`, without credentials. */
  readonly origin?: string;
  /** Paths in the index, relative, with `/`; absent when the index cannot be read. */
  readonly trackedPaths?: readonly string[];
  /** The text of `info/exclude`: patterns as in a `.gitignore` at the root. */
  readonly excludes: string;
}

const excludesLimit = 1024 * 1024;

/** Reads the repository whose work tree `root` (absolute) is; undefined when `root` is not the root of one. */
export async function readRepository(root: string): Promise<Repository | undefined> {
  const dir = await findGitDir(root);
  if (dir === undefined) return undefined;
  const [head, config, excludes] = await Promise.all([
    readHead(dir),
    readConfig(dir),
    readSmallFile(join(dir.common, 'info', 'exclude'), excludesLimit),
  ]);
  const trackedPaths = await readTrackedPaths(dir, config.objectFormat);
  return {
    head,
    ...(config.origin === undefined ? {} : { origin: config.origin }),
    ...(trackedPaths === undefined ? {} : { trackedPaths }),
    excludes: excludes?.toString('utf8') ?? '',
  };
}
