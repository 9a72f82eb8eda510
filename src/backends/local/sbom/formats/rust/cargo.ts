import { posix } from 'node:path';
import { type Data, field, fieldsOf, isData, itemsOf, text, Unreadable } from '../../data.ts';
import type { Lockfile, LockfileFormat } from '../../format.ts';
import { digestOf } from '../../integrity.ts';
import { createLockGraph, type LockGraphBuilder } from '../../lock-graph.ts';
import { parseToml } from '../../parse-text.ts';
import type { PurlQualifiers } from '../../purl.ts';
import { gitSource, registrySource } from '../../source.ts';
import { type CargoManifest, type CargoWish, readCargoManifests } from './cargo-toml.ts';

/**
 * `Cargo.lock`, versions 1 to 4 (rust-lang/cargo, core/resolver/encode.rs). A package without a source is one of the
 * checkout; a dependency is written as short as it is unique: `name`, `name version` or `name version (source)`.
 */
export const cargo: LockfileFormat = {
  id: 'cargo',
  ecosystem: 'crates.io',
  fileNames: ['Cargo.lock'],
  async read(lockfile) {
    const data = await parseToml(lockfile.text);
    const checksums = checksumsOf(data);
    const graph = createLockGraph(lockfile);
    const manifests = await readCargoManifests(graph, lockfile);
    const entries: CargoEntry[] = [];
    // Before 2017 the root package had a table of its own.
    for (const entry of [field(data, 'root') ?? [], ...itemsOf(field(data, 'package'))].flat())
      addEntry(graph, lockfile, manifests, checksums, entries, entry);
    const byName = new Map<string, CargoEntry[]>();
    for (const entry of entries) {
      const known = byName.get(entry.name);
      if (known) known.push(entry);
      else byName.set(entry.name, [entry]);
    }
    for (const entry of entries) await addEdges(graph, byName, entry);
    return graph.build();
  },
};

interface CargoEntry {
  /** As dependencies name it in full: `name version (source)`, or `name version` for one of the checkout. */
  readonly key: string;
  readonly name: string;
  readonly version: string;
  readonly data: Data;
  /** Of a package of the checkout, when its `Cargo.toml` is known. */
  readonly manifest?: CargoManifest;
}

/** Version 1 keeps them together at the end: `checksum name version (source)`. Throws `Unreadable` for other kinds of file. */
function checksumsOf(data: Data): ReadonlyMap<string, unknown> {
  const version = field(data, 'version') ?? 1;
  if (version !== 1 && version !== 2 && version !== 3 && version !== 4)
    throw new Unreadable(`has version ${String(version).slice(0, 20)}; Cargo's versions 1 to 4 can be read`);
  const metadata = fieldsOf(field(data, 'metadata'));
  if (metadata.some(([key]) => !key.startsWith('checksum ')) || !Array.isArray(field(data, 'package') ?? []))
    throw new Unreadable('is no lockfile of Cargo');
  return new Map(metadata.map(([key, value]) => [key.slice('checksum '.length), value]));
}

function addEntry(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  manifests: ReadonlyMap<string, CargoManifest>,
  checksums: ReadonlyMap<string, unknown>,
  entries: CargoEntry[],
  entry: unknown,
): void {
  const [name, version] = [text(entry, 'name'), text(entry, 'version')];
  if (!isData(entry) || name === undefined || version === undefined) {
    graph.leaveOut(name ?? 'a package', 'has no name or no version');
    return;
  }
  const source = text(entry, 'source');
  const key = source === undefined ? `${name} ${version}` : `${name} ${version} (${source})`;
  if (graph.has(key)) {
    graph.leaveOut(key, 'stands in it twice');
    return;
  }
  if (source === undefined) {
    const manifest = manifests.get(name);
    const path = manifest?.folder ?? posix.join(lockfile.folder, name);
    graph.addProject(key, { path, name, version, covered: manifest !== undefined });
    if (manifest === undefined)
      graph.problem(`${name} is a package of the checkout, and its Cargo.toml was not found`);
    entries.push({ key, name, version, data: entry, ...(manifest && { manifest }) });
    return;
  }
  const qualifiers = qualifiersOf(source);
  if (qualifiers === undefined) {
    graph.leaveOut(key, 'has a source of an unknown kind');
    return;
  }
  const checksum = field(entry, 'checksum') ?? checksums.get(key);
  if (graph.addPackage(key, { name, version, qualifiers, hashes: digestOf(`sha256:${String(checksum)}`) }))
    entries.push({ key, name, version, data: entry });
}

/** `registry+<index>`, `sparse+<index>` or `git+<address>?branch=<name>#<commit>`. */
function qualifiersOf(source: string): PurlQualifiers | undefined {
  const [, kind, address = ''] = /^(registry|sparse|git)\+(\S+)$/.exec(source) ?? [];
  if (kind === undefined) return undefined;
  if (kind === 'git')
    return gitSource(address.replace(/[?#].*$/s, ''), /#([0-9a-f]{7,64})$/.exec(address)?.[1]);
  // The index in git, or a mirror of it under its name, and the index by HTTP.
  const isCentral = /(?:\/crates\.io-index|\/\/index\.crates\.io)\/?$/.test(address);
  return isCentral ? {} : registrySource(address);
}

async function addEdges(
  graph: LockGraphBuilder,
  byName: ReadonlyMap<string, readonly CargoEntry[]>,
  entry: CargoEntry,
): Promise<void> {
  const needs: CargoEntry[] = [];
  for (const written of itemsOf(field(entry.data, 'dependencies'))) {
    const [, name = '', version, source] =
      /^(\S+)(?: (\S+))?(?: \((\S+)\))?$/.exec(typeof written === 'string' ? written : '') ?? [];
    const found = (byName.get(name) ?? []).filter(
      (one) =>
        (version === undefined || one.version === version) &&
        (source === undefined || one.key.endsWith(` (${source})`)),
    );
    const [only] = found;
    if (only === undefined || found.length > 1)
      graph.missing(entry.key, name === '' ? 'a package without a name' : name);
    else needs.push(only);
  }
  const wishes = entry.manifest?.wishes;
  for (const need of needs) {
    if (need.key === entry.key) continue;
    const asking = wishes?.filter(({ name }) => name === need.name) ?? [];
    if (asking.length === 0) graph.addEdge(entry.key, need.key, 'required');
    for (const wish of asking)
      if (asking.length === 1 || (await fits(need.version, wish.range)))
        graph.addEdge(entry.key, need.key, wish.kind);
  }
  for (const wish of wishes ?? []) await compare(graph, entry, wish, needs);
}

async function compare(
  graph: LockGraphBuilder,
  entry: CargoEntry,
  { name, range }: CargoWish,
  needs: readonly CargoEntry[],
): Promise<void> {
  const versions = needs.filter((need) => need.name === name).map(({ version }) => version);
  // What a package needs for its own tests may be itself.
  if (versions.length === 0 && name !== entry.name) graph.missing(entry.name, name);
  const fitting = await Promise.all(versions.map((version) => fits(version, range)));
  if (range !== undefined && fitting.length > 0 && !fitting.includes(true))
    graph.outdated(entry.name, name, range, versions.join(' or '));
}

/** Ranges of Cargo are those of npm but that a bare version stands for `^` and that a comma joins two. */
async function fits(version: string, range: string | undefined): Promise<boolean> {
  if (range === undefined) return true;
  const { default: semver } = await import('semver');
  const spelled = range
    .split(',')
    .map((part) => part.trim().replace(/^(?=\d+(?:\.\d+)*(?:[-+]|$))/, '^'))
    .join(' ');
  return (
    semver.validRange(spelled) === null || semver.satisfies(version, spelled, { includePrerelease: true })
  );
}
