import { posix } from 'node:path';
import { type Data, field, fieldsOf, isData, text, Unreadable } from '../data.ts';
import type { Lockfile } from '../format.ts';
import { hashesOf } from '../integrity.ts';
import { createLockGraph, type EdgeKind, type LockGraph, type LockGraphBuilder } from '../lock-graph.ts';
import type { Manifest } from '../manifest.ts';
import { isGit, isUrl } from '../source.ts';
import { isRange, satisfies } from './npm-range.ts';
import { scopeOf } from './npm-scope.ts';

/** An entry of the tree and the `node_modules` folder that holds it. */
interface Place {
  /** `/a/b`: the names on the way down. */
  readonly key: string;
  readonly name: string;
  readonly entry: Data;
  readonly parent?: Place;
  readonly children: Map<string, Place>;
}

/**
 * Version 1: `dependencies` nests as `node_modules` does, `requires` names what an entry needs. What the project itself
 * asks for is only in its `package.json`.
 */
export async function readTree(lockfile: Lockfile, data: Data): Promise<LockGraph> {
  const listed = field(data, 'dependencies');
  if (listed !== undefined && !isData(listed)) throw new Unreadable('has "dependencies" that are no object');
  const graph = createLockGraph(lockfile);
  const root: Place = { key: '', name: '', entry: data, children: new Map() };
  const places = [root];
  // Grows while it is walked: the nesting of a hostile file must not become the depth of a call stack.
  for (const parent of places)
    for (const [name, entry] of fieldsOf(field(parent.entry, 'dependencies'))) {
      const key = `${parent.key}/${name}`;
      if (!isData(entry)) {
        graph.leaveOut(key, 'is not an object');
        continue;
      }
      const place = { key, name, entry, parent, children: new Map() };
      parent.children.set(name, place);
      places.push(place);
    }
  const manifest = await lockfile.manifest(lockfile.folder);
  addProject(
    graph,
    '',
    lockfile.folder,
    text(data, 'name') ?? manifest?.name,
    text(data, 'version') ?? manifest?.version,
  );
  addWishes(graph, root, manifest, root.children.keys());
  await compareRanges(graph, root, manifest);
  for (const place of places.slice(1)) await addPlace(graph, lockfile, place);
  return graph.build();
}

async function addPlace(graph: LockGraphBuilder, lockfile: Lockfile, place: Place): Promise<void> {
  const { key, entry } = place;
  const written = text(entry, 'version') ?? '';
  // An optional dependency that npm could not find leaves an entry with nothing in it but that it is optional.
  if (written === '' && field(entry, 'optional') === true) return;
  const folder = linkedFolder(written);
  let manifest: Manifest | undefined;
  if (folder !== undefined) {
    const path = posix.join(lockfile.folder, folder);
    manifest = await lockfile.manifest(path);
    addProject(graph, key, path, manifest?.name ?? place.name, manifest?.version);
  } else {
    const { name, version } = nameAndVersion(place.name, written);
    graph.addPackage(key, {
      name,
      version,
      url: isAddress(written) ? written : text(entry, 'resolved'),
      hashes: hashesOf(field(entry, 'integrity')),
      scope: scopeOf(entry),
      bundled: field(entry, 'bundled') === true,
    });
  }
  if (folder !== undefined) await compareRanges(graph, place, manifest);
  addWishes(
    graph,
    place,
    manifest,
    fieldsOf(field(entry, 'requires')).map(([name]) => name),
  );
}

/** `names` is what the lockfile says is needed; a manifest, where there is one, knows how, and knows the peers too. */
function addWishes(
  graph: LockGraphBuilder,
  place: Place,
  manifest: Manifest | undefined,
  names: Iterable<string>,
): void {
  const isRoot = place.key === '';
  const wanted = isRoot && manifest ? manifest.dependencies.keys() : names;
  for (const name of wanted) {
    const target = find(place, name);
    const kind = manifest?.dependencies.get(name)?.kind ?? kindOf(target, isRoot);
    if (target) graph.addEdge(place.key, target.key, kind);
    else if (kind !== 'optional') graph.missing(isRoot ? 'the project' : place.key, name);
  }
  for (const name of manifest?.peers ?? []) {
    const target = find(place, name);
    if (target && !manifest?.dependencies.has(name)) graph.addEdge(place.key, target.key, 'required');
  }
}

/** Version 1 does not tell the ranges it was written for, so what it holds must at least be what today's could mean. */
async function compareRanges(
  graph: LockGraphBuilder,
  place: Place,
  manifest: Manifest | undefined,
): Promise<void> {
  for (const [name, { range }] of manifest?.dependencies ?? []) {
    const written = text(find(place, name)?.entry, 'version');
    if (written !== undefined && !(await couldMean(range, written)))
      graph.outdated(place.key === '' ? 'the project' : place.key, name, range, written);
  }
}

/** A folder stands for any range, since a workspace has one that a range may mean. */
async function couldMean(range: string, written: string): Promise<boolean> {
  if (linkedFolder(written) !== undefined) return true;
  const [asked, locked] = [range, written].map((text) => text.replace(/^npm:.*@/, ''));
  if (asked === undefined || locked === undefined || isAddress(asked)) return isAddress(written);
  return !(await isRange(asked)) || (await satisfies(locked, asked));
}

/** An entry is flagged `optional` when every way to it is; `dev` only says something of what the project asks for. */
function kindOf(target: Place | undefined, isRoot: boolean): EdgeKind {
  const scope = scopeOf(target?.entry);
  return scope === 'development' && !isRoot ? 'required' : scope;
}

function find(place: Place, name: string): Place | undefined {
  for (let at: Place | undefined = place; at !== undefined; at = at.parent) {
    const found = at.children.get(name);
    if (found) return found;
  }
  return undefined;
}

function addProject(
  graph: LockGraphBuilder,
  key: string,
  path: string,
  name: string | undefined,
  version: string | undefined,
): void {
  graph.addProject(key, {
    path,
    name: name ?? posix.basename(path),
    ...(version === undefined ? {} : { version }),
    covered: true,
  });
}

function linkedFolder(version: string): string | undefined {
  return version.startsWith('file:') && !/\.(?:tgz|tar|tar\.gz)$/.test(version)
    ? version.slice('file:'.length)
    : undefined;
}

function isAddress(written: string): boolean {
  return isUrl(written) || isGit(written);
}

/**
 * The version field holds a version, `npm:name@version` for an alias, or a URL. A URL has the version in its file name
 * at best; else what the lockfile says stands for it: the commit, or the URL itself.
 */
function nameAndVersion(name: string, written: string): { name: string; version: string } {
  const alias = /^npm:(.+)@([^@]+)$/.exec(written);
  if (alias) return { name: alias[1] ?? name, version: alias[2] ?? '' };
  if (!isAddress(written)) return { name, version: written };
  const commit = /#(?:commit=)?([0-9a-f]{40})$/.exec(written)?.[1];
  const inFileName = /-(\d+\.\d+\.\d+[\w.+-]*?)\.(?:tgz|tar\.gz)$/.exec(written.slice(-200))?.[1];
  return { name, version: commit ?? inFileName ?? written };
}
