import { posix } from 'node:path';
import { describeError } from '../../../core/errors.ts';
import type { Checkout } from '../checkout/checkout.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { listed } from './other-ecosystems.ts';

/**
 * Looks at each `package.json` that belongs to no lockfile: what it asks for was not checked. `coveredFolders` are
 * those of the projects that a lockfile describes, and those in which a lockfile lies, read or not.
 */
export async function reasonsForUncovered(
  checkout: Checkout,
  coveredFolders: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const asking: string[] = [];
  const reasons: string[] = [];
  let wanted = 0;
  for (const { path } of checkout.files) {
    const folder = posix.dirname(path);
    if (posix.basename(path) !== 'package.json' || coveredFolders.has(folder)) continue;
    signal.throwIfAborted();
    try {
      const count = countOf(await readManifest(checkout, folder));
      if (count > 0) asking.push(path);
      wanted += count;
    } catch (thrown) {
      const why = describeError(thrown);
      reasons.push(why.startsWith(path) ? why : `${path} ${why}`);
    }
  }
  if (asking.length > 0)
    reasons.unshift(
      `no lockfile: ${listed(asking)} ${asking.length === 1 ? 'lists' : 'list'} ${wanted} direct ${wanted === 1 ? 'dependency' : 'dependencies'}, none checked`,
    );
  return reasons;
}

function countOf(manifest: Manifest): number {
  return new Set([...manifest.dependencies.keys(), ...manifest.peers]).size;
}
