import { posix } from 'node:path';
import type { Lockfile } from '../../format.ts';
import type { LockProject } from '../../lock-graph.ts';

interface ProjectFiles {
  readonly byFolder: ReadonlyMap<string, string>;
  /** By the name without its ending, in lower case. */
  readonly byName: ReadonlyMap<string, string>;
}

/** By the list of files, which is the same for all lockfiles of a checkout. */
const known = new WeakMap<readonly string[], ProjectFiles>();

/** The project that a lockfile belongs to, called as its project file. */
export function nugetProject(lockfile: Lockfile, folder: string): LockProject {
  const path = projectFilesOf(lockfile).byFolder.get(folder);
  return { path: folder, name: nameOf(path ?? folder), covered: true };
}

/** The project of the same solution that a lockfile mentions by name; where nobody knows it, it is called a folder of that name. */
export function siblingProject(lockfile: Lockfile, name: string): LockProject {
  const path = projectFilesOf(lockfile).byName.get(name.toLowerCase());
  return path === undefined
    ? { path: posix.join(lockfile.folder, name), name, covered: false }
    : { path: posix.dirname(path), name: nameOf(path), covered: false };
}

function projectFilesOf(lockfile: Lockfile): ProjectFiles {
  const paths = lockfile.paths();
  const found = known.get(paths) ?? indexOf(paths.filter((path) => /\.(?:cs|fs|vb)proj$/.test(path)));
  known.set(paths, found);
  return found;
}

function indexOf(paths: readonly string[]): ProjectFiles {
  return {
    byFolder: new Map(paths.map((path) => [posix.dirname(path), path])),
    byName: new Map(paths.map((path) => [nameOf(path).toLowerCase(), path])),
  };
}

function nameOf(path: string): string {
  return posix.basename(path).replace(/\.(?:cs|fs|vb)proj$/, '');
}
