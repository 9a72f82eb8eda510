import { openCheckout } from '../../../../src/backends/local/checkout/open-checkout.ts';
import { readSbom } from '../../../../src/backends/local/sbom/read-sbom.ts';
import { temporaryTree } from '../checkout/temporary-tree.ts';

/** The SBOM of a folder with these files. */
export async function scanTree(files: Readonly<Record<string, string | Uint8Array>>) {
  return scanFolder(temporaryTree(files));
}

export async function scanFolder(root: string) {
  const { signal } = new AbortController();
  return readSbom(await openCheckout(root, { exclude: [] }, signal), signal);
}

/** A `package-lock.json` of version 3. */
export function packageLock(packages: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ name: 'app', lockfileVersion: 3, packages: { '': { name: 'app' }, ...packages } });
}
