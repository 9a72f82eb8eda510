import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckoutFile } from './checkout.ts';
import { type IgnoreRules, isIgnored, readGitignore } from './ignore-rules.ts';
import { openNestedWorktree, openWorktree, type Worktree } from './worktree.ts';

export interface Listing {
  readonly files: CheckoutFile[];
  readonly links: string[];
  readonly unreadable: string[];
  readonly excluded: { files: number; folders: number };
  /** More files than the limit were there. */
  cut: boolean;
  /** Its own and those of repositories within it. */
  readonly worktrees: Worktree[];
}

export interface WalkOptions {
  readonly exclude: IgnoreRules | undefined;
  /** Files that do not count as files of the checkout. */
  readonly isOwn: (path: string) => boolean;
  readonly maxFiles: number;
}

interface Folder {
  /** Relative to the root, with a trailing `/`; empty for the root. */
  readonly path: string;
  /** A submodule or nested clone has its own. */
  readonly worktree: Worktree;
  readonly rules?: IgnoreRules;
  /** The folder itself is ignored: only tracked files in it count. */
  readonly ignored: boolean;
}

/** Folders that hold what was installed, not what was written. */
const neverEntered = new Set(['.git', 'node_modules']);
const concurrency = 32;

/** Whether the walk would look at a path, were it there. */
export function isWithinReach(path: string, exclude: IgnoreRules | undefined): boolean {
  return !path.split('/').some((name) => neverEntered.has(name)) && !isIgnored(path, exclude);
}

/**
 * Lists a tree, several folders at a time, without following a link. Rejects with the signal's reason, once no folder
 * is being read any more.
 */
export async function walk(
  root: string,
  { exclude, isOwn, maxFiles }: WalkOptions,
  signal: AbortSignal,
): Promise<Listing> {
  const outermost = await openWorktree(root);
  const listing: Listing = {
    files: [],
    links: [],
    unreadable: [],
    excluded: { files: 0, folders: 0 },
    cut: false,
    worktrees: [outermost],
  };
  const queue: Folder[] = [begin('', outermost)];
  const failures: unknown[] = [];
  let active = 0;
  await new Promise<void>((done) => {
    const next = () => {
      if (signal.aborted || listing.cut || failures.length > 0) queue.length = 0;
      for (; active < concurrency; active += 1) {
        const folder = queue.pop();
        if (folder === undefined) break;
        visit(folder)
          .catch((thrown) => failures.push(thrown))
          .then(() => {
            active -= 1;
            next();
          });
      }
      if (active === 0) done();
    };
    next();
  });
  signal.throwIfAborted();
  if (failures.length > 0) throw failures[0];
  return listing;

  async function visit(folder: Folder): Promise<void> {
    let entries: Dirent[];
    try {
      entries = await readdir(join(root, folder.path), { withFileTypes: true });
    } catch {
      listing.unreadable.push(folder.path.slice(0, -1) || '.');
      return;
    }
    const here = await settle(folder, entries);
    const files: string[] = [];
    for (const entry of entries) {
      const path = folder.path + entry.name;
      if (neverEntered.has(entry.name)) continue;
      if (entry.isDirectory()) enqueue(here, `${path}/`);
      else if (isOwn(path) || !isKept(here, path)) continue;
      else if (isIgnored(path, exclude)) listing.excluded.files += 1;
      else if (entry.isSymbolicLink()) listing.links.push(path);
      else if (entry.isFile()) files.push(path);
    }
    await Promise.all(files.map(record));
  }

  async function settle(folder: Folder, entries: readonly Dirent[]): Promise<Folder> {
    const has = (name: string) => entries.some((entry) => entry.name === name);
    const nested =
      folder.path !== '' && has('.git') ? await openNestedWorktree(root, folder.path) : undefined;
    if (nested !== undefined) listing.worktrees.push(nested);
    const here = nested === undefined ? folder : begin(folder.path, nested);
    if (here.worktree.tracked === undefined || !has('.gitignore')) return here;
    const rules = await readGitignore(join(root, here.path), { base: here.path, prefix: '' }, here.rules);
    return { ...here, ...(rules && { rules }) };
  }

  function enqueue(parent: Folder, path: string): void {
    const ignored = parent.ignored || isIgnored(path, parent.rules);
    const { tracked, trackedFolders } = parent.worktree;
    const holdsTracked = trackedFolders.has(path) || tracked?.has(path.slice(0, -1));
    if (tracked !== undefined && ignored && !holdsTracked) return;
    if (isIgnored(path, exclude)) listing.excluded.folders += 1;
    else queue.push({ ...parent, path, ignored });
  }

  function isKept(folder: Folder, path: string): boolean {
    const { tracked } = folder.worktree;
    if (tracked === undefined || tracked.has(path)) return true;
    return !folder.ignored && !isIgnored(path, folder.rules);
  }

  async function record(path: string): Promise<void> {
    try {
      const stat = await lstat(join(root, path));
      if (listing.files.length >= maxFiles) listing.cut = true;
      else if (stat.isSymbolicLink()) listing.links.push(path);
      else if (stat.isFile()) listing.files.push({ path, size: stat.size });
    } catch {
      listing.unreadable.push(path);
    }
  }
}

function begin(path: string, worktree: Worktree): Folder {
  return { path, worktree, ignored: false, ...(worktree.rules && { rules: worktree.rules }) };
}
