import { join, relative, sep } from 'node:path';
import { findWorktree } from '../../../git/find-worktree.ts';
import { findGitDir } from '../../../git/git-dir.ts';
import type { Index } from '../../../git/git-index.ts';
import { readTracked, type Tracked } from '../../../git/tracked.ts';
import { compileRules, type IgnoreRules, isIgnored, readGitignore } from './ignore-rules.ts';

/** The part of a repository's work tree that lies within the checkout. */
export interface Worktree {
  /** Paths from the root of the checkout; undefined when everything is kept. */
  readonly tracked?: ReadonlySet<string>;
  /** The folders above tracked paths, each with a trailing `/`. */
  readonly trackedFolders: ReadonlySet<string>;
  readonly submodules: readonly string[];
  /** What a sparse checkout leaves out; folders with a trailing `/`. */
  readonly sparse: readonly string[];
  /** The rules that hold where it begins, before the `.gitignore` there. */
  readonly rules?: IgnoreRules;
}

const withoutRepository: Worktree = { trackedFolders: new Set(), submodules: [], sparse: [] };

/**
 * The work tree that the checkout is, or is a folder of: then the rules of the folders above hold too. A checkout that
 * is itself ignored is kept whole, since somebody asked for it.
 */
export async function openWorktree(root: string): Promise<Worktree> {
  const found = await findWorktree(root);
  if (found === undefined) return withoutRepository;
  const above = relative(found.root, root).split(sep).filter(Boolean);
  const prefix = above.map((name) => `${name}/`).join('');
  const { index, excludes } = await readTracked(found.dir);
  if (index === undefined) return withoutRepository;
  let rules = compileRules({ base: '', prefix }, excludes);
  for (const [depth] of above.entries()) {
    const inner = above
      .slice(depth)
      .map((name) => `${name}/`)
      .join('');
    const folder = join(found.root, ...above.slice(0, depth));
    rules = await readGitignore(folder, { base: '', prefix: inner }, rules);
  }
  if (prefix !== '' && isIgnored('', rules)) return withoutRepository;
  const within = (paths: readonly string[]) =>
    paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  return worktreeOf(index, within, rules);
}

/** The work tree of a repository of its own within the checkout: the rules of whatever is around it end here. */
export async function openNestedWorktree(root: string, path: string): Promise<Worktree | undefined> {
  const dir = await findGitDir(join(root, path));
  if (dir === undefined) return undefined;
  const { index, excludes }: Tracked = await readTracked(dir);
  if (index === undefined) return withoutRepository;
  const below = (paths: readonly string[]) => paths.map((tracked) => path + tracked);
  return worktreeOf(index, below, compileRules({ base: path, prefix: '' }, excludes));
}

/** `place` makes paths of the index paths from the root of the checkout, and drops what lies elsewhere. */
function worktreeOf(
  index: Index,
  place: (paths: readonly string[]) => readonly string[],
  rules: IgnoreRules | undefined,
): Worktree {
  const paths = place(index.paths);
  return {
    tracked: new Set(paths),
    trackedFolders: foldersOf(paths),
    submodules: place(index.submodules),
    sparse: place(index.sparse),
    ...(rules && { rules }),
  };
}

function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at + 1);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
}
