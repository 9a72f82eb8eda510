import { posix } from 'node:path';
import type { Lockfile } from '../format.ts';

/**
 * The folders with a `package.json` that workspace patterns name: `*` and `?` within a name, `**` across folders, `!`
 * in front to take away. A pattern with other wild cards is `unclear`.
 */
export function workspaceFolders(
  lockfile: Lockfile,
  patterns: readonly string[],
): { found: readonly string[]; unclear: readonly string[] } {
  const unclear = patterns.filter(isUnclear);
  const clear = patterns.filter((pattern) => !unclear.includes(pattern));
  const found = lockfile.manifestFolders().filter((folder) => {
    const path = posix.relative(lockfile.folder, folder).split('/');
    const last = clear.findLast((pattern) => matches(partsOf(pattern.replace(/^!/, '')), path));
    return last !== undefined && !last.startsWith('!');
  });
  return { found, unclear };
}

/** Whether a path, without `.` and `..`, is one that a pattern names; never for a pattern that is unclear. */
export function matchesFolder(pattern: string, path: string): boolean {
  return !isUnclear(pattern) && matches(partsOf(pattern), path.split('/'));
}

function isUnclear(pattern: string): boolean {
  return /[{}[\]()]|.!/.test(pattern) || (pattern.match(/\*/g) ?? []).length > 8;
}

function partsOf(pattern: string): string[] {
  return pattern.split('/').filter((part) => part !== '' && part !== '.');
}

function matches(pattern: readonly string[], path: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return path.length === 0;
  if (first === '**') return matches(rest, path) || (path.length > 0 && matches(pattern, path.slice(1)));
  return path[0] !== undefined && matchesName(first, path[0]) && matches(rest, path.slice(1));
}

/** Goes back to the latest star only, so that the time is at most pattern times name. */
function matchesName(pattern: string, name: string): boolean {
  let [p, n, star, mark] = [0, 0, -1, 0];
  while (n < name.length) {
    if (pattern[p] === '*') [star, mark, p] = [p, n, p + 1];
    else if (pattern[p] === '?' || pattern[p] === name[n]) [p, n] = [p + 1, n + 1];
    else if (star >= 0) [p, mark, n] = [star + 1, mark + 1, mark + 1];
    else return false;
  }
  return /^\**$/.test(pattern.slice(p));
}
