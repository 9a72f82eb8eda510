import { posix } from 'node:path';
import { type Data, field, fieldsOf, isData, text, Unreadable } from '../data.ts';
import type { Lockfile } from '../format.ts';
import { hashesOf } from '../integrity.ts';
import { createLockGraph, type EdgeKind, type LockGraph, type LockGraphBuilder } from '../lock-graph.ts';
import { isGit, isUrl, sourceOf } from '../source.ts';
import { scopeOf } from './npm-scope.ts';

/**
 * Versions 2 and 3: `packages` maps each place in the tree (`node_modules/a/node_modules/b`, a workspace's folder, `` for
 * the project) to what is there. A dependency is found as Node.js finds it: in the nearest `node_modules` on the way up.
 */
export async function readPackages(lockfile: Lockfile, data: Data): Promise<LockGraph> {
  const places = field(data, 'packages');
  if (!isData(places)) throw new Unreadable('has no "packages", so nothing can be read from it');
  const graph = createLockGraph(lockfile.path);
  const known = new Map(fieldsOf(places));
  const urlSpecs = placesAskedForByUrl(known);
  for (const [place, entry] of known) addEntry(graph, lockfile, place, entry, urlSpecs);
  for (const [place, entry] of known)
    if (isData(entry) && field(entry, 'link') !== true) addEdges(graph, known, place, entry);
  for (const [place, entry] of known)
    if (isData(entry) && !place.includes('node_modules/'))
      await compareWithManifest(graph, lockfile, place, entry);
  return graph.build();
}

function addEntry(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  place: string,
  entry: unknown,
  urlSpecs: ReadonlySet<string>,
): void {
  if (!isData(entry)) {
    graph.leaveOut(place, 'is not an object');
    return;
  }
  if (place.length > longestPlace) {
    graph.leaveOut(place, 'is longer than a path can be');
    return;
  }
  const resolved = text(entry, 'resolved');
  if (field(entry, 'link') === true) {
    if (resolved === undefined) graph.leaveOut(place, 'is a link to nowhere');
    return;
  }
  const inTree = place.lastIndexOf('node_modules/');
  if (inTree < 0) {
    addFolder(graph, lockfile, place, entry);
    return;
  }
  const name = text(entry, 'name') ?? place.slice(inTree + 'node_modules/'.length);
  const version = text(entry, 'version');
  const foreign =
    resolved !== undefined &&
    (isGit(resolved) || resolved.startsWith('file:') || (urlSpecs.has(place) && isUrl(resolved)));
  graph.addPackage(place, {
    name,
    version,
    qualifiers: foreign ? sourceOf(name, version ?? '', resolved) : {},
    hashes: hashesOf(field(entry, 'integrity')),
    licenses: licensesOf(entry),
    scope: scopeOf(entry),
  });
}

function addFolder(graph: LockGraphBuilder, lockfile: Lockfile, place: string, entry: Data): void {
  const path = posix.join(lockfile.folder, place);
  const version = text(entry, 'version');
  graph.addProject(place, {
    path,
    name: text(entry, 'name') ?? posix.basename(path),
    ...(version === undefined ? {} : { version }),
    covered: true,
  });
}

function addEdges(
  graph: LockGraphBuilder,
  known: ReadonlyMap<string, unknown>,
  place: string,
  entry: Data,
): void {
  if (!graph.has(place)) return;
  for (const [name, kind, needed] of wishesOf(entry, !place.includes('node_modules/'))) {
    const found = resolve(known, place, name);
    if (found === undefined) {
      if (needed) graph.missing(place === '' ? 'the project' : place, name);
      continue;
    }
    const target = linkTarget(known.get(found)) ?? found;
    if (graph.has(target)) graph.addEdge(place, target, kind);
    else if (needed && target !== found) graph.missing(place === '' ? 'the project' : place, name);
  }
}

/** Name, kind, and whether npm would refuse to install without it. */
function* wishesOf(
  entry: Data,
  isProject: boolean,
): Generator<[name: string, kind: EdgeKind, needed: boolean]> {
  const optional = new Set(fieldsOf(field(entry, 'optionalDependencies')).map(([name]) => name));
  for (const name of optional) yield [name, 'optional', false];
  for (const [name] of fieldsOf(field(entry, 'dependencies')))
    if (!optional.has(name)) yield [name, 'required', true];
  if (isProject)
    for (const [name] of fieldsOf(field(entry, 'devDependencies'))) yield [name, 'development', true];
  const meta = field(entry, 'peerDependenciesMeta');
  for (const [name] of fieldsOf(field(entry, 'peerDependencies')))
    yield [name, field(field(meta, name), 'optional') === true ? 'optional-peer' : 'required', false];
}

/** What a `package.json` asks for and its entry here does not: the lockfile was not written again. */
async function compareWithManifest(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  place: string,
  entry: Data,
): Promise<void> {
  const manifest = await lockfile.manifest(posix.join(lockfile.folder, place));
  const listed = new Set([...wishesOf(entry, true)].map(([name]) => name));
  for (const [name, { kind }] of manifest?.dependencies ?? [])
    if (kind !== 'optional' && !listed.has(name)) graph.missing(place === '' ? 'the project' : place, name);
}

/** Longer paths cannot exist (PATH_MAX), and looking upwards from them would take for ever. */
const longestPlace = 4096;

function resolve(known: ReadonlyMap<string, unknown>, place: string, name: string): string | undefined {
  if (place.length > longestPlace) return undefined;
  for (let folder = place; ; folder = posix.dirname(folder)) {
    const isTop = folder === '' || folder === '.' || folder === '/';
    const candidate = `${isTop ? '' : `${folder}/`}node_modules/${name}`;
    if (known.has(candidate)) return candidate;
    if (isTop) return undefined;
  }
}

function linkTarget(entry: unknown): string | undefined {
  return field(entry, 'link') === true ? text(entry, 'resolved') : undefined;
}

/** The places that something asks for by a URL, so that a tarball there does not come from the registry. */
function placesAskedForByUrl(known: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const places = new Set<string>();
  for (const [place, entry] of known)
    for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'])
      for (const [name, range] of fieldsOf(field(entry, group)))
        if (typeof range === 'string' && isUrl(range)) {
          const found = resolve(known, place, name);
          if (found !== undefined) places.add(found);
        }
  return places;
}

/** `license` is a string today; old packages have `{ type }` or a list of these (docs.npmjs.com, package.json). */
function licensesOf(entry: Data): readonly string[] {
  const license = field(entry, 'license');
  const all: readonly unknown[] = Array.isArray(license) ? license : [license];
  return all.flatMap((one) => (typeof one === 'string' ? [one] : (text(one, 'type') ?? [])));
}
