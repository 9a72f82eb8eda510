import type { Scope } from '../../../../../core/model/sbom.ts';
import { type Data, field, fieldsOf, isData, itemsOf, text, Unreadable } from '../../data.ts';
import type { Lockfile, LockfileFormat } from '../../format.ts';
import { digestOf } from '../../integrity.ts';
import { createLockGraph, type LockGraphBuilder } from '../../lock-graph.ts';
import { parseToml } from '../../parse-text.ts';
import { gitSource } from '../../source.ts';
import { addFromAddress } from './from-address.ts';
import { joinFolders, joinRoot } from './join-root.ts';
import { createLocked, type Locked } from './locked.ts';

/** `pylock.toml` and `pylock.<name>.toml`, version 1 (PEP 751). */
export const pylock: LockfileFormat = {
  id: 'pylock',
  ecosystem: 'PyPI',
  fileNames: ['pylock.toml'],
  pattern: /(?:^|\/)pylock\.[^./]+\.toml$/,
  async read(lockfile) {
    const data = await parseToml(lockfile.text);
    const version = text(data, 'lock-version');
    if (version === undefined) throw new Unreadable('has no lock-version, so it is no pylock.toml');
    if (!version.startsWith('1.'))
      throw new Unreadable(`has lock-version ${version.slice(0, 20)}; versions 1.x can be read`);
    const graph = createLockGraph(lockfile);
    const locked = createLocked();
    const defaults = new Set(itemsOf(field(data, 'default-groups')));
    const entries: [string, Data][] = [];
    for (const entry of itemsOf(field(data, 'packages'))) {
      if (!isData(entry)) {
        graph.leaveOut('a package', 'is not a table');
        continue;
      }
      const key = addEntry(graph, lockfile, locked, entry, defaults);
      if (key !== undefined) entries.push([key, entry]);
    }
    for (const [key, entry] of entries) addEdges(graph, locked, key, entry);
    const named = [field(data, 'extras'), field(data, 'dependency-groups')];
    await joinRoot(graph, lockfile, locked, named.flatMap(itemsOf));
    await joinFolders(graph, lockfile, locked);
    return graph.build();
  },
};

function addEntry(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  locked: Locked,
  entry: Data,
  defaults: ReadonlySet<unknown>,
): string | undefined {
  const [name, version] = [text(entry, 'name'), text(entry, 'version')];
  const [vcs, archive, directory] = ['vcs', 'archive', 'directory'].map((one) => field(entry, one));
  const scope = scopeOf(text(entry, 'marker') ?? '', defaults);
  const named = { ...(name !== undefined && { name }), ...(version !== undefined && { version }) };
  const address = text(directory, 'path') ?? text(archive, 'url') ?? text(archive, 'path');
  if (address !== undefined) {
    const hashes = hashesOf([archive]);
    return addFromAddress(graph, lockfile, locked, { ...named, address, hashes, ...(scope && { scope }) });
  }
  const commit = text(vcs, 'commit-id');
  const repository = text(vcs, 'url') ?? text(vcs, 'path');
  const key = locked.newKey(name ?? 'a package', version ?? commit);
  const isAdded = graph.addPackage(key, {
    name,
    version: version ?? commit,
    ...(repository === undefined ? {} : { qualifiers: gitSource(repository, commit) }),
    hashes: hashesOf([field(entry, 'sdist'), ...itemsOf(field(entry, 'wheels'))]),
    ...(scope && { scope }),
  });
  if (!isAdded) return undefined;
  locked.add(name ?? '', { key, ...(version !== undefined && { version }) });
  return key;
}

/** A marker that asks for a group which is not there by default, or for an extra. */
function scopeOf(marker: string, defaults: ReadonlySet<unknown>): Scope | undefined {
  const [, group] = /['"]([\w.-]+)['"]\s+in\s+dependency_groups/.exec(marker) ?? [];
  if (group !== undefined && !defaults.has(group)) return 'development';
  return /\bin\s+extras\b/.test(marker) ? 'optional' : undefined;
}

function hashesOf(files: readonly unknown[]) {
  return files.flatMap((file) =>
    fieldsOf(field(file, 'hashes')).flatMap(([algorithm, hex]) => digestOf(`${algorithm}:${String(hex)}`)),
  );
}

function addEdges(graph: LockGraphBuilder, locked: Locked, key: string, entry: Data): void {
  for (const wanted of itemsOf(field(entry, 'dependencies'))) {
    const name = text(wanted, 'name');
    const version = text(wanted, 'version');
    const found = locked
      .find(name ?? '')
      .filter((one) => version === undefined || one.version === undefined || one.version === version);
    if (found.length === 0) graph.missing(key, name ?? 'a package without a name');
    for (const { key: to } of found) if (to !== key) graph.addEdge(key, to, 'required');
  }
}
