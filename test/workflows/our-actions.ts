import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { aMap, keysOf } from './yaml.ts';

export const root = join(import.meta.dirname, '../..');

/** What stands for this repository in everything that users copy. */
export const ourRepository = 'OWNER/scangate';

export interface Manifest {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/**
 * The folder of this repository that a `uses:` names: `''` for `OWNER/scangate@v1`, `scan` for `OWNER/scangate/scan@v1` and
 * for `$/scan`; undefined for an action of others.
 */
export function ourFolder(uses: string): string | undefined {
  if (uses.startsWith('$/')) return uses.slice('$/'.length);
  const [name = ''] = uses.split('@');
  if (name === ourRepository) return '';
  return name.startsWith(`${ourRepository}/`) ? name.slice(ourRepository.length + 1) : undefined;
}

/** The text of `action.yml` in a folder of this repository; fails where there is none. */
export function manifestText(folder: string): string {
  return readFileSync(join(root, folder, 'action.yml'), 'utf8');
}

/** What an action of this repository takes and gives; undefined where there is none. */
export function readManifest(folder: string): Manifest | undefined {
  if (!existsSync(join(root, folder, 'action.yml'))) return undefined;
  const { inputs, outputs } = aMap(load(manifestText(folder)));
  return { inputs: keysOf(inputs), outputs: keysOf(outputs) };
}
