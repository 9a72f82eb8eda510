import { posix } from 'node:path';
import { someOf } from '../../../core/words.ts';
import type { Checkout } from '../checkout/checkout.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { whyUnreadable } from './why-unreadable.ts';

/** The `package.json` files of a checkout, each read once and only when it is asked for. */
export interface Manifests {
  /** The folders that hold one, relative to the checkout. */
  readonly folders: readonly string[];
  /** That of a folder; undefined when there is none, or none that can be read. */
  of(folder: string): Promise<Manifest | undefined>;
  /** What could not be read of those that were asked for, a sentence each. */
  readonly problems: readonly string[];
}

export function createManifests(checkout: Checkout): Manifests {
  const folders = checkout.files
    .filter((file) => posix.basename(file.path) === 'package.json')
    .map((file) => posix.dirname(file.path));
  const present = new Set(folders);
  const known = new Map<string, Promise<Manifest | undefined>>();
  const problems: string[] = [];
  const read = async (folder: string) => {
    const path = posix.join(folder, 'package.json');
    try {
      const manifest = await readManifest(checkout, folder);
      if (manifest.malformed.length > 0)
        problems.push(`${path} has ${someOf(manifest.malformed)} that cannot be read as names and ranges`);
      return manifest;
    } catch (thrown) {
      problems.push(whyUnreadable(path, thrown));
      return undefined;
    }
  };
  return {
    folders,
    problems,
    async of(folder) {
      if (!present.has(folder)) return undefined;
      const reading = known.get(folder) ?? read(folder);
      known.set(folder, reading);
      return reading;
    },
  };
}
