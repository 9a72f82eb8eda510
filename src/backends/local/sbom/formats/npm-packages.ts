import { posix } from 'node:path';
import { compareWithManifest } from '../compare-with-manifest.ts';
import { type Data, field, fieldsOf, isData, text, Unreadable } from '../data.ts';
import type { Lockfile } from '../format.ts';
import { hashesOf } from '../integrity.ts';
import { createLockGraph, type EdgeKind, type LockGraph, type LockGraphBuilder } from '../lock-graph.ts';
import { satisfies } from './npm-range.ts';
import { scopeOf } from './npm-scope.ts';

/**
 * Versions 2 and 3: `packages` maps each place in the tree (`node_modules/a/node_modules/b`, a workspace's folder, `` for
 * the project) to what is there. A dependency is found as Node.js finds it: in the nearest `node_modules` on the way up.
 */
export async function readPackages(lockfile: Lockfile, data: Data): Promise<LockGraph> {
  const places = field(data, 'packages');
  if (!isData(places)) throw new Unreadable('has no "packages", so nothing can be read from it');
  const graph = createLockGraph(lockfile);
  const known = new Map(fieldsOf(places));
  for (const [place, entry] of known) addEntry(graph, lockfile, place, entry);
  for (const [place, entry] of known)
    if (isData(entry) && field(entry, 'link') !== true) addEdges(graph, known, place, entry);
  for (const place of new Set(['', ...known.keys()]))
    if (!place.includes('node_modules/')) await compareFolder(graph, lockfile, known, place);
  return graph.build();
}

function addEntry(graph: LockGraphBuilder, lockfile: Lockfile, place: string, entry: unknown): void {
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
  graph.addPackage(place, {
    name,
    version: text(entry, 'version'),
    url: resolved,
    hashes: hashesOf(field(entry, 'integrity')),
    licenses: licensesOf(entry),
    scope: scopeOf(entry),
    installScript: field(entry, 'hasInstallScript') === true,
    deprecated: text(entry, 'deprecated'),
    bundled: field(entry, 'inBundle') === true,
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

/** npm copies what a `package.json` asks for into the entry of its folder; the project itself has one even if it is empty. */
async function compareFolder(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  known: ReadonlyMap<string, unknown>,
  place: string,
): Promise<void> {
  const manifest = await lockfile.manifest(posix.join(lockfile.folder, place));
  if (manifest === undefined) return;
  const locked = new Map<string, string[]>();
  for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'])
    for (const [name, range] of fieldsOf(field(known.get(place), group)))
      locked.set(name, [...(locked.get(name) ?? []), String(range)]);
  for (const [name, { range }] of manifest.dependencies)
    if (locked.has(name) && (await isServedByFolder(known, place, name, range))) locked.set(name, []);
  compareWithManifest(graph, place === '' ? 'the project' : place, manifest, locked);
}

/** Release tools raise the range of a sibling together with its version, and npm goes on linking it. */
async function isServedByFolder(
  known: ReadonlyMap<string, unknown>,
  place: string,
  name: string,
  range: string,
): Promise<boolean> {
  const target = linkTarget(known.get(resolve(known, place, name) ?? ''));
  const version = text(known.get(target ?? ''), 'version');
  return target !== undefined && version !== undefined && (await satisfies(version, range));
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

/** `license` is a string today; old packages have `{ type }` or a list of these (docs.npmjs.com, package.json). */
function licensesOf(entry: Data): readonly string[] {
  const license = field(entry, 'license');
  const all: readonly unknown[] = Array.isArray(license) ? license : [license];
  return all.flatMap((one) => (typeof one === 'string' ? [one] : (text(one, 'type') ?? [])));
}
