import type { EcosystemName } from './ecosystems.ts';
import type { LockGraph } from './lock-graph.ts';
import type { Manifest } from './manifest.ts';

/** A lockfile that is to be read, and the view of the checkout that its reader gets. */
export interface Lockfile {
  /** Relative to the checkout, with `/`. */
  readonly path: string;
  /** Folder of `path`; `.` for the checkout itself. */
  readonly folder: string;
  /** That of its format. */
  readonly ecosystem: EcosystemName;
  readonly text: string;
  /** The `package.json` of a folder; undefined when there is none, or none that can be read. */
  manifest(folder: string): Promise<Manifest | undefined>;
  /** Folders below this one's that hold a `package.json`, relative to the checkout. */
  manifestFolders(): readonly string[];
  /** The paths of all files of the checkout, sorted. */
  paths(): readonly string[];
  /** Whether the checkout has a file of that path. */
  has(path: string): boolean;
  /** Text of another file of the checkout; undefined when there is none. Rejects with `Unreadable` or a system error. */
  textOf(path: string): Promise<string | undefined>;
}

/** One family of lockfiles. */
export interface LockfileFormat {
  /** As people call it: `pnpm`. */
  readonly id: string;
  /** That of its packages, unless one says otherwise. */
  readonly ecosystem: EcosystemName;
  readonly fileNames: readonly string[];
  /** Further files by their path, for formats that leave part of the name to people. */
  readonly pattern?: RegExp;
  /**
   * It may hold less than the manifests in its folder ask for: it answers for those of the projects only that its reader
   * calls covered. All others answer for their own folder too, even when they cannot be read.
   */
  readonly isPartial?: true;
  /**
   * It locks nothing and names only what it uses itself. One and several of it are called so, and its being there says nothing
   * of what the code depends on.
   */
  readonly called?: readonly [one: string, several: string];
  /** Rejects with `Unreadable` when the file as a whole cannot be understood. */
  read(lockfile: Lockfile): Promise<LockGraph>;
}
