import type { Location } from '../../../../core/model/finding.ts';
import { linesOf } from './lines.ts';

/** Where an entry of a lockfile may be found in its text: the lockfile's own key for it, or else the package's name. */
interface Entry {
  readonly key: string;
  readonly name: string;
}

/** The location of each entry, by key. */
export function placesOf(
  path: string,
  text: string,
  entries: readonly Entry[],
): ReadonlyMap<string, Location> {
  const lines = linesOf(text, new Set(entries.flatMap(spellings)));
  return new Map(
    entries.map((entry) => {
      const line = spellings(entry)
        .map((word) => lines.get(word))
        .find((found) => found !== undefined);
      return [entry.key, line === undefined ? { path } : { path, startLine: line }];
    }),
  );
}

/** pnpm puts peers in brackets behind a key, and version 1 of npm's lockfile has the way down to it as a key. */
function spellings({ key, name }: Entry): readonly string[] {
  return [key, key.replace(/\(.*$/s, ''), name];
}
