import type { LockGraphBuilder } from './lock-graph.ts';
import type { Manifest, Wish } from './manifest.ts';

/**
 * What a project asks for as its lockfile has it: name to the ranges that were asked for when it was written. No range
 * at all stands for a dependency whose range the lockfile does not tell, or may rightly tell otherwise.
 */
export type LockedWishes = ReadonlyMap<string, readonly string[]>;

export interface CompareOptions {
  /** Makes the spellings of one range equal. */
  readonly spell?: (range: string) => string;
  /** The range that counts for this package manager; default that of the wish. */
  readonly asked?: (wish: Wish) => string;
  /** What the lockfile may leave out. */
  readonly mayBeAbsent?: (wish: Wish) => boolean;
}

/** Says what a `package.json` asks for and its lockfile does not answer, or answers for another range. */
export function compareWithManifest(
  graph: LockGraphBuilder,
  project: string,
  manifest: Manifest | undefined,
  locked: LockedWishes,
  { spell = (range) => range, asked = ({ range }) => range, mayBeAbsent = () => false }: CompareOptions = {},
): void {
  for (const [name, wish] of manifest?.dependencies ?? []) {
    const written = locked.get(name);
    if (written === undefined) {
      if (!mayBeAbsent(wish)) graph.missing(project, name);
    } else if (written.length > 0 && !written.map(spell).includes(spell(asked(wish))))
      graph.outdated(project, name, asked(wish), written.join(' or '));
  }
}
