import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Repository, readRepository } from '../../../git/repository.ts';
import type { CheckoutFile } from './checkout.ts';
import { compileRules, type IgnoreRules, isIgnored, readGitignore } from './ignore-rules.ts';

export interface Listing {
  readonly files: CheckoutFile[];
  readonly links: string[];
  readonly unreadable: string[];
  /** More files than the limit were there. */
  cut: boolean;
}

/** What is known about the repository that a folder belongs to; a submodule or nested clone has its own. */
interface Worktree {
  /** Paths from the root of the checkout; undefined when everything is kept. */
  readonly tracked?: ReadonlySet<string>;
  /** The folders above tracked paths. */
  readonly trackedFolders: ReadonlySet<string>;
}

interface Folder {
  /** Relative to the root, with a trailing `/`; empty for the root. */
  readonly path: string;
  readonly worktree: Worktree;
  readonly rules?: IgnoreRules;
  /** The folder itself is ignored: only tracked files in it count. */
  readonly ignored: boolean;
}

/** Folders that hold what was installed, not what was written. */
const neverEntered = new Set(['.git', 'node_modules']);
const concurrency = 32;

/** Lists a tree, several folders at a time, without following a link. */
export async function walk(
  root: string,
  exclude: IgnoreRules | undefined,
  maxFiles: number,
  signal: AbortSignal,
): Promise<Listing> {
  const listing: Listing = { files: [], links: [], unreadable: [], cut: false };
  const queue: Folder[] = [await enterWorktree('', await readRepository(root))];
  let active = 0;
  await new Promise<void>((done, fail) => {
    const next = () => {
      if (signal.aborted) return fail(signal.reason);
      if (listing.cut) queue.length = 0;
      while (active < concurrency) {
        const folder = queue.pop();
        if (folder === undefined) break;
        active += 1;
        visit(folder).then(() => {
          active -= 1;
          next();
        }, fail);
      }
      if (active === 0) done();
    };
    next();
  });
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
      if (isIgnored(entry.isDirectory() ? `${path}/` : path, exclude)) continue;
      if (entry.isDirectory()) enqueue(here, `${path}/`);
      else if (!isKept(here, path)) continue;
      else if (entry.isSymbolicLink()) listing.links.push(path);
      else if (entry.isFile()) files.push(path);
    }
    await Promise.all(files.map(record));
  }

  async function settle(folder: Folder, entries: readonly Dirent[]): Promise<Folder> {
    const isNested = folder.path !== '' && entries.some((entry) => entry.name === '.git');
    const repository = isNested ? await readRepository(join(root, folder.path)) : undefined;
    const here = repository === undefined ? folder : await enterWorktree(folder.path, repository);
    if (here.worktree.tracked === undefined || !entries.some((entry) => entry.name === '.gitignore'))
      return here;
    const rules = await readGitignore(root, here.path, here.rules);
    return { ...here, ...(rules === undefined ? {} : { rules }) };
  }

  function enqueue(parent: Folder, path: string): void {
    const ignored = parent.ignored || isIgnored(path, parent.rules);
    const { tracked, trackedFolders } = parent.worktree;
    const holdsTracked = trackedFolders.has(path) || tracked?.has(path.slice(0, -1));
    if (tracked === undefined || !ignored || holdsTracked) queue.push({ ...parent, path, ignored });
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

/** A folder at which a repository begins: the rules of whatever is around it end here. */
async function enterWorktree(path: string, repository: Repository | undefined): Promise<Folder> {
  if (repository?.trackedPaths === undefined)
    return { path, worktree: { trackedFolders: new Set() }, ignored: false };
  const tracked = new Set(repository.trackedPaths.map((tracked) => path + tracked));
  const trackedFolders = new Set<string>();
  for (const file of tracked)
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
      const folder = file.slice(0, at + 1);
      if (trackedFolders.has(folder)) break;
      trackedFolders.add(folder);
    }
  const rules = compileRules(path, repository.excludes);
  return {
    path,
    worktree: { tracked, trackedFolders },
    ignored: false,
    ...(rules === undefined ? {} : { rules }),
  };
}
