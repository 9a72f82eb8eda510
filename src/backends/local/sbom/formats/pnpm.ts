import { posix } from 'node:path';
import { type Data, field, fieldsOf, isData, text, Unreadable } from '../data.ts';
import type { Lockfile, LockfileFormat } from '../format.ts';
import { hashesOf } from '../integrity.ts';
import { createLockGraph, type EdgeKind, type LockGraphBuilder } from '../lock-graph.ts';
import { parseYaml } from '../parse-text.ts';
import { compareDirectory, compareImporters } from './pnpm-compare.ts';
import { dialectOf, type PnpmDialect } from './pnpm-dialects.ts';

/** `pnpm-lock.yaml`, versions 5.x, 6.x and 9.0 (pnpm/spec, lockfile). */
export const pnpm: LockfileFormat = {
  id: 'pnpm',
  ecosystem: 'npm',
  fileNames: ['pnpm-lock.yaml'],
  async read(lockfile) {
    const graph = createLockGraph(lockfile);
    // pnpm can put what it installs for itself into a document of its own, before the project's.
    const documents = await parseYaml(lockfile.text);
    for (const [index, document] of documents.entries()) {
      const dialect = dialectOf(field(document, 'lockfileVersion'));
      if (dialect === undefined)
        throw new Unreadable(
          `has lockfileVersion ${JSON.stringify(field(document, 'lockfileVersion'))}; pnpm's versions 5, 6 and 9 can be read`,
        );
      await readDocument(graph, lockfile, document, dialect, index < documents.length - 1);
    }
    return graph.build();
  },
};

/** What a package is, and what it is joined with: version 9 keeps these apart, before they were one. */
interface PnpmEntry {
  readonly described: Data;
  readonly snapshot: Data;
}

async function readDocument(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  document: Data,
  dialect: PnpmDialect,
  isForPnpm: boolean,
): Promise<void> {
  const importers = importersOf(document);
  for (const [folder] of importers) await addProject(graph, lockfile, folder, true);
  const entries = entriesOf(graph, document);
  const keyOf = new Map<string, string>();
  for (const [path, entry] of entries) {
    const directory = field(field(entry.described, 'resolution'), 'directory');
    if (typeof directory === 'string') {
      keyOf.set(path, await addProject(graph, lockfile, directory, true));
      if (!importers.some(([folder]) => posix.normalize(folder) === posix.normalize(directory)))
        await compareDirectory(graph, lockfile, directory, entry.snapshot);
    } else if (addPackage(graph, dialect, path, entry)) keyOf.set(path, path);
  }
  const target = async (folder: string, alias: string, ref: string | undefined) => {
    if (ref?.startsWith('link:'))
      return addProject(graph, lockfile, posix.join(folder, ref.slice('link:'.length)), false);
    return keyOf.get(ref ?? '') ?? keyOf.get(dialect.pathOf(alias, ref ?? ''));
  };
  for (const [folder, importer] of importers) {
    for (const [group, kind] of importerGroups)
      for (const [alias, wanted] of fieldsOf(field(importer, group))) {
        const to = await target(folder, alias, typeof wanted === 'string' ? wanted : text(wanted, 'version'));
        if (to !== undefined) graph.addEdge(projectKey(folder), to, isForPnpm ? 'development' : kind);
        else graph.missing(folder, alias);
      }
  }
  if (!isForPnpm) await compareImporters(graph, lockfile, document, new Map(importers));
  for (const [path, { described, snapshot }] of entries) {
    const from = keyOf.get(path);
    if (from === undefined) continue;
    for (const [group, kind] of packageGroups)
      for (const [alias, ref] of fieldsOf(field(snapshot, group))) {
        const to = await target('.', alias, typeof ref === 'string' ? ref : undefined);
        const isOptionalPeer =
          field(field(field(described, 'peerDependenciesMeta'), alias), 'optional') === 'true';
        if (to !== undefined) graph.addEdge(from, to, isOptionalPeer ? 'optional-peer' : kind);
        else if (kind === 'required') graph.missing(path, alias);
      }
  }
}

/** Without workspaces, versions before 9 put what the one project asks for at the top. */
function importersOf(document: Data): readonly [string, unknown][] {
  const importers = field(document, 'importers');
  return importers === undefined ? [['.', document]] : fieldsOf(importers);
}

function entriesOf(graph: LockGraphBuilder, document: Data): ReadonlyMap<string, PnpmEntry> {
  const packages = new Map(fieldsOf(field(document, 'packages')));
  const snapshots = field(document, 'snapshots');
  const entries = new Map<string, PnpmEntry>();
  for (const [path, snapshot] of snapshots === undefined ? packages : fieldsOf(snapshots)) {
    const described = packages.get(path) ?? packages.get(path.split('(', 1)[0] ?? '');
    if (isData(snapshot) && isData(described)) entries.set(path, { described, snapshot });
    else graph.leaveOut(path, 'is described nowhere');
  }
  return entries;
}

const importerGroups: readonly (readonly [string, EdgeKind])[] = [
  ['dependencies', 'required'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'development'],
  ['configDependencies', 'development'],
  ['packageManagerDependencies', 'development'],
];
const packageGroups: readonly (readonly [string, EdgeKind])[] = [
  ['dependencies', 'required'],
  ['optionalDependencies', 'optional'],
];

function projectKey(folder: string): string {
  return `project ${posix.normalize(folder)}`;
}

/** A linked folder may be a project that the lockfile describes too: then that one stays. */
async function addProject(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  folder: string,
  covered: boolean,
): Promise<string> {
  const key = projectKey(folder);
  if (graph.has(key)) return key;
  const path = posix.join(lockfile.folder, folder);
  const manifest = await lockfile.manifest(path);
  graph.addProject(key, {
    path,
    name: manifest?.name ?? posix.basename(path),
    ...(manifest?.version === undefined ? {} : { version: manifest.version }),
    covered,
  });
  return key;
}

function addPackage(
  graph: LockGraphBuilder,
  dialect: PnpmDialect,
  path: string,
  { described, snapshot }: PnpmEntry,
): boolean {
  const parsed = dialect.parsePath(path);
  const name = text(described, 'name') ?? parsed?.name;
  const version = text(described, 'version') ?? parsed?.version;
  const resolution = field(described, 'resolution');
  // The path of a registry's package ends in its version, which decides what is installed.
  const fromRegistry = parsed !== undefined && /^\d/.test(parsed.version);
  if (fromRegistry && (name !== parsed.name || version !== parsed.version)) {
    graph.leaveOut(path, 'gives itself another name or version');
    return false;
  }
  const repo = text(resolution, 'repo');
  const url =
    repo === undefined ? text(resolution, 'tarball') : `${gitUrl(repo)}#${text(resolution, 'commit') ?? ''}`;
  return graph.addPackage(path, {
    name,
    version,
    url,
    hashes: hashesOf(field(resolution, 'integrity')),
    scope:
      field(described, 'dev') === 'true'
        ? 'development'
        : field(snapshot, 'optional') === 'true'
          ? 'optional'
          : 'required',
    // pnpm writes it of every optional package that it did not unpack, to be sure: it tells of no script then.
    installScript: field(described, 'requiresBuild') === 'true' && field(snapshot, 'optional') !== 'true',
    deprecated: text(described, 'deprecated'),
  });
}

function gitUrl(repo: string): string {
  return /^(?:git[+:@]|ssh:)/.test(repo) ? repo : `git+${repo}`;
}
