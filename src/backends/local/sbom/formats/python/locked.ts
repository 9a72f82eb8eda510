import type { LockGraphBuilder } from '../../lock-graph.ts';
import { pypiName } from './pep508.ts';
import type { PythonWish } from './pyproject.ts';

/** One package or project that a lockfile holds. */
export interface LockedEntry {
  /** In the lock graph. */
  readonly key: string;
  /** Absent when any range is satisfied by it, as by a folder. */
  readonly version?: string;
  /** Of a project of the checkout whose own wishes are still to be joined. */
  readonly folder?: string;
}

/** The entries of a lockfile by normalised name. */
export interface Locked {
  add(name: string, entry: LockedEntry): void;
  /** Those of different versions, up to more than a real lockfile has. */
  find(name: string): readonly LockedEntry[];
  /** A key that no entry has yet: name and version, and a number when they come again. */
  newKey(name: string, version: string | undefined): string;
  all(): readonly LockedEntry[];
}

/** Of one package. More would let a made-up lockfile ask for the square of its size in work. */
const mostVersions = 20;

export function createLocked(): Locked {
  const byName = new Map<string, LockedEntry[]>();
  const keys = new Map<string, number>();
  return {
    add(name, entry) {
      const known = byName.get(pypiName(name));
      if (known === undefined) byName.set(pypiName(name), [entry]);
      else if (known.length < mostVersions && !known.some((one) => isSame(one, entry))) known.push(entry);
    },
    find: (name) => byName.get(pypiName(name)) ?? [],
    newKey(name, version) {
      const base = version === undefined ? name : `${name}@${version}`;
      const count = (keys.get(base) ?? 0) + 1;
      keys.set(base, count);
      return count === 1 ? base : `${base} (${count})`;
    },
    all: () => [...byName.values()].flat(),
  };
}

/** Such as the entries that PDM has for the extras of a package. */
function isSame(a: LockedEntry, b: LockedEntry): boolean {
  return a.version === b.version && a.folder === b.folder;
}

/** Joins a project with what it asks for, and says what the lockfile does not hold or holds in another version. */
export async function joinWishes(
  graph: LockGraphBuilder,
  project: { readonly key: string; readonly label: string },
  wishes: readonly PythonWish[],
  locked: Locked,
): Promise<void> {
  for (const { name, kind, specifier, isConditional } of wishes) {
    const entries = locked.find(name);
    const fitting = await fittingOf(entries, specifier);
    if (entries.length === 0 && !isConditional) graph.missing(project.label, name);
    else if (entries.length > 0 && fitting.length === 0 && !isConditional)
      graph.outdated(project.label, name, specifier, entries.map(({ version }) => version).join(' or '));
    for (const { key } of fitting.length > 0 ? fitting : entries)
      if (key !== project.key) graph.addEdge(project.key, key, kind);
  }
}

/** Those whose version a specifier (PEP 440) allows; all of them when it is none. */
export async function fittingOf(
  entries: readonly LockedEntry[],
  specifier: string,
): Promise<readonly LockedEntry[]> {
  if (specifier === '' || entries.length === 0) return entries;
  const { satisfies, validRange } = await import('@renovatebot/pep440');
  if (specifier.length > 500 || !validRange(specifier)) return entries;
  return entries.filter(
    ({ version }) => version === undefined || satisfies(version, specifier, { prereleases: true }),
  );
}
