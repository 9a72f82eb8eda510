import type { LockGraph } from './lock-graph.ts';
import type { Manifest } from './manifest.ts';

/** A lockfile that is to be read, and the view of the checkout that its reader gets. */
export interface Lockfile {
  /** Relative to the checkout, with `/`. */
  readonly path: string;
  /** Folder of `path`; `.` for the checkout itself. */
  readonly folder: string;
  readonly text: string;
  /** The `package.json` of a folder; undefined when there is none, or none that can be read. */
  manifest(folder: string): Promise<Manifest | undefined>;
  /** Folders below this one's that hold a `package.json`, relative to the checkout. */
  manifestFolders(): readonly string[];
}

/** One family of lockfiles. */
export interface LockfileFormat {
  /** As people call it: `pnpm`. */
  readonly id: string;
  /** As OSV.dev names it. */
  readonly ecosystem: string;
  readonly fileNames: readonly string[];
  /** Rejects with `Unreadable` when the file as a whole cannot be understood. */
  read(lockfile: Lockfile): Promise<LockGraph>;
}
