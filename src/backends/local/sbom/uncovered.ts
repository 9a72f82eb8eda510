import { posix } from 'node:path';
import { counted, someOf } from '../../../core/words.ts';
import type { Manifests } from './manifests.ts';

/** What the manifests that belong to no lockfile say. */
export interface Uncovered {
  /** Why the SBOM is not complete, a sentence each. */
  readonly reasons: readonly string[];
  /** The `package.json` at the root was read and lists no dependency of any kind. */
  readonly rootAsksForNothing: boolean;
}

/**
 * Looks at each `package.json` that belongs to no lockfile and can be read: what it asks for was not checked. `coveredFolders` are
 * those of the projects that a lockfile describes, and those in which a lockfile lies, read or not.
 */
export async function readUncovered(
  manifests: Manifests,
  coveredFolders: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Uncovered> {
  const asking: string[] = [];
  let wanted = 0;
  let rootAsksForNothing = false;
  for (const folder of manifests.folders.filter((one) => !coveredFolders.has(one))) {
    signal.throwIfAborted();
    const manifest = await manifests.of(folder);
    if (manifest === undefined) continue;
    const count = new Set([...manifest.dependencies.keys(), ...manifest.peers]).size;
    if (count > 0) asking.push(posix.join(folder, 'package.json'));
    else if (folder === '.') rootAsksForNothing = manifest.malformed.length === 0;
    wanted += count;
  }
  if (asking.length === 0) return { reasons: [], rootAsksForNothing };
  const list = asking.length === 1 ? 'lists' : 'list';
  const dependencies = counted(wanted, 'direct dependency', 'direct dependencies');
  return {
    reasons: [`no lockfile: ${someOf(asking)} ${list} ${dependencies}, none checked`],
    rootAsksForNothing,
  };
}
