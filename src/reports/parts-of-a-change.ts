import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The parts of a path, parents first, that a change may have made: all below one of the roots, whichever way the path
 * enters it, and always the last.
 *
 *     /tmp/checkout/build/reports, root /private/tmp/checkout → /tmp/checkout/build, /tmp/checkout/build/reports
 */
export async function partsOfAChange(dir: string, roots: readonly string[]): Promise<string[]> {
  const realRoots = await Promise.all(roots.map(real));
  const parts = partsOf(resolve(dir));
  for (const [index, part] of parts.entries()) {
    const parent = await real(dirname(part));
    if (realRoots.some((root) => isWithin(root, parent))) return parts.slice(index);
  }
  return parts.slice(-1);
}

/** `/a`, `/a/b`, `/a/b/c` */
function partsOf(path: string): string[] {
  const parts = [path];
  for (let parent = dirname(path); parent !== dirname(parent); parent = dirname(parent))
    parts.unshift(parent);
  return parts;
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

/** Links resolved; a path that does not exist yet has none. */
async function real(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
