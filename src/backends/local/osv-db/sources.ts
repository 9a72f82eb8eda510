import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { byText } from '../../../core/compare.ts';
import { describeError } from '../../../core/errors.ts';
import { isAskable } from '../vulnerabilities/coverage.ts';
import { unusable } from './unusable.ts';

/** A file with advisories. */
export interface AdvisoryFile {
  readonly path: string;
  readonly kind: 'zip' | 'json';
  /** What it belongs to, by its folder; absent: to whatever its records are about. */
  readonly ecosystem?: string;
}

export interface Layout {
  readonly sources: readonly AdvisoryFile[];
  /** Folders of archives whose ecosystem no component can be of, such as a Linux distribution. */
  readonly leftOut: readonly string[];
}

const deepest = 16;
const most = 2_000_000;

/**
 * The advisories in a folder: `<ecosystem>/all.zip` as OSV publishes it, the same below `osv-scanner` as that tool keeps
 * it, and files of JSON anywhere. Links are followed; names that begin with a dot are not.
 */
export async function layoutOf(root: string): Promise<Layout> {
  const leftOut = new Set<string>();
  const sources = (await filesIn(root)).flatMap((path): AdvisoryFile[] => {
    const kind = kindOf(path);
    if (kind === undefined) return [];
    const folder = folderOf(path, root);
    if (isAskable(folder)) return [{ path, kind, ecosystem: folder }];
    if (kind === 'zip' && relative(root, dirname(path)) !== '') {
      leftOut.add(folder);
      return [];
    }
    return [{ path, kind }];
  });
  return { sources: sources.sort(byText(({ path }) => path)), leftOut: [...leftOut].sort() };
}

/** One archive, such as `npm/all.zip`. */
export function layoutOfArchive(path: string): Layout {
  const folder = basename(dirname(resolve(path)));
  return { sources: [{ path, kind: 'zip', ...(isAskable(folder) && { ecosystem: folder }) }], leftOut: [] };
}

function kindOf(path: string): AdvisoryFile['kind'] | undefined {
  const extension = extname(path).toLowerCase();
  return extension === '.zip' ? 'zip' : extension === '.json' ? 'json' : undefined;
}

/** The folder that stands for an ecosystem: the first below the root, or the root itself. */
function folderOf(path: string, root: string): string {
  const folders = relative(root, dirname(path)).split(sep);
  const [first] = folders[0] === 'osv-scanner' ? folders.slice(1) : folders;
  return first === undefined || first === '' ? basename(resolve(root)) : first;
}

async function filesIn(root: string): Promise<string[]> {
  const files: string[] = [];
  let seen = 0;
  const walk = async (folder: string, depth: number): Promise<void> => {
    if (depth > deepest) throw unusable(root, `has more than ${deepest} folders within each other`);
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      throw unusable(folder, `cannot be read: ${describeError(error)}`, error);
    });
    seen += entries.length;
    if (seen > most) throw unusable(root, 'has too many files');
    for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
      const path = join(folder, entry.name);
      const found = await followed(entry, path);
      if (found?.isDirectory()) await walk(path, depth + 1);
      else if (found?.isFile()) files.push(path);
      else if (found === undefined) throw unusable(path, 'is a link that leads nowhere');
    }
  };
  await walk(root, 0);
  return files;
}

async function followed(entry: Dirent, path: string) {
  return entry.isSymbolicLink() ? stat(path).catch(() => undefined) : entry;
}
