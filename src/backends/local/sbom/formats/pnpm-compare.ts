import { posix } from 'node:path';
import { compareWithManifest } from '../compare-with-manifest.ts';
import { type Data, field, fieldsOf, text } from '../data.ts';
import type { Lockfile } from '../format.ts';
import type { LockGraphBuilder } from '../lock-graph.ts';
import { splitDescriptor } from './yarn-descriptor.ts';

const groups = ['dependencies', 'optionalDependencies', 'devDependencies'];

/**
 * Compares each importer, and the folder of the lockfile whether it is one or not, with its `package.json`. pnpm writes
 * down the ranges that were asked for: in the dependency (versions 6 and 9) or in a map of their own (5). They differ
 * rightly for what `overrides` replaces, and for anything when a `.pnpmfile.cjs` rewrites manifests.
 */
export async function compareImporters(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  document: Data,
  importers: ReadonlyMap<string, unknown>,
): Promise<void> {
  const replaced = new Map(
    fieldsOf(field(document, 'overrides')).map(([selector, range]) => [overriddenBy(selector), range]),
  );
  const isRewritten = field(document, 'pnpmfileChecksum') !== undefined;
  for (const folder of new Set(['.', ...importers.keys()])) {
    const manifest = await lockfile.manifest(posix.join(lockfile.folder, folder));
    const locked = new Map<string, readonly string[]>();
    for (const [name, range] of replaced) if (range === '-') locked.set(name, []);
    for (const [name, range] of rangesOf(importers.get(folder)))
      locked.set(name, isRewritten || replaced.has(name) || range === undefined ? [] : [range]);
    compareWithManifest(graph, folder, manifest, locked, {
      // pnpm can be told to leave links out of the lockfile (`excludeLinksFromLockfile`).
      mayBeAbsent: ({ range, kind }) => kind === 'optional' || range.startsWith('link:'),
    });
  }
}

/** Of a folder that is copied like a package (`file:`), only what it needs at run time is known, without ranges. */
export async function compareDirectory(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  folder: string,
  snapshot: Data,
): Promise<void> {
  const known = ['dependencies', 'optionalDependencies'].flatMap((group) => fieldsOf(field(snapshot, group)));
  compareWithManifest(
    graph,
    folder,
    await lockfile.manifest(posix.join(lockfile.folder, folder)),
    new Map(known.map(([name]) => [name, []])),
    { mayBeAbsent: ({ range, kind }) => kind !== 'required' || range.startsWith('link:') },
  );
}

function* rangesOf(importer: unknown): Generator<[name: string, range: string | undefined]> {
  const specifiers = field(importer, 'specifiers');
  for (const group of groups)
    for (const [name, wanted] of fieldsOf(field(importer, group)))
      yield [name, text(wanted, 'specifier') ?? text(specifiers, name)];
}

/** The name in `name`, `name@range` or `parent>name`; a `>` after a space, a `|` or an `@` belongs to a range. */
function overriddenBy(selector: string): string {
  const parent = selector.search(/[^ |@]>/);
  return splitDescriptor(parent < 0 ? selector : selector.slice(parent + 2)).name;
}
