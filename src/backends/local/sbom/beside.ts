import { posix } from 'node:path';
import type { Lockfile } from './format.ts';
import type { LockGraphBuilder } from './lock-graph.ts';
import { whyUnreadable } from './why-unreadable.ts';

/**
 * Text of a file that a lockfile goes with, by its path from the lockfile's folder; undefined when there is none, or none
 * that can be read, which is then a problem of the lockfile.
 */
export async function textBeside(
  lockfile: Lockfile,
  graph: LockGraphBuilder,
  path: string,
): Promise<string | undefined> {
  const full = posix.join(lockfile.folder, path);
  try {
    return await lockfile.textOf(full);
  } catch (thrown) {
    graph.problem(`it goes with ${whyUnreadable(full, thrown)}`);
    return undefined;
  }
}
