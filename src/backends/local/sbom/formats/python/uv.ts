import { posix } from 'node:path';
import type { Hash } from '../../../../../core/model/sbom.ts';
import { type Data, field, fieldsOf, isData, itemsOf, text, Unreadable } from '../../data.ts';
import type { Lockfile, LockfileFormat } from '../../format.ts';
import { digestOf } from '../../integrity.ts';
import { createLockGraph, type EdgeKind, type LockGraphBuilder } from '../../lock-graph.ts';
import { parseToml } from '../../parse-text.ts';
import type { PurlQualifiers } from '../../purl.ts';
import { downloadSource, fileSource, gitSource } from '../../source.ts';
import { joinRoot } from './join-root.ts';
import { createLocked, joinWishes, type Locked } from './locked.ts';
import { readPyproject } from './pyproject.ts';

/** `uv.lock`, version 1 of any revision (docs.astral.sh/uv, the lockfile). */
export const uv: LockfileFormat = {
  id: 'uv',
  ecosystem: 'PyPI',
  fileNames: ['uv.lock'],
  async read(lockfile) {
    const data = await parseToml(lockfile.text);
    const version = field(data, 'version');
    if (version !== 1)
      throw new Unreadable(
        version === undefined
          ? 'has no version, so it is no lockfile of uv'
          : `has version ${String(version).slice(0, 20)}; uv's version 1 can be read`,
      );
    const graph = createLockGraph(lockfile);
    const locked = createLocked();
    const entries: [string, Data, string | undefined][] = [];
    for (const entry of itemsOf(field(data, 'package'))) {
      const name = text(entry, 'name');
      if (!isData(entry) || name === undefined) {
        graph.leaveOut('a package', 'has no name');
        continue;
      }
      const folder = folderOf(entry);
      const key = locked.newKey(name, folder ?? text(entry, 'version'));
      const version = text(entry, 'version');
      if (folder !== undefined) addProject(graph, lockfile, key, folder, entry);
      else if (!addPackage(graph, lockfile, key, entry)) continue;
      locked.add(name, { key, ...(folder === undefined && version !== undefined && { version }) });
      entries.push([key, entry, folder]);
    }
    for (const [key, entry, folder] of entries) {
      addEdges(graph, locked, key, entry, folder !== undefined);
      if (folder === undefined) continue;
      const manifest = await readPyproject(graph, lockfile, posix.join(lockfile.folder, folder));
      const label = folder === '.' ? 'the project' : folder;
      await joinWishes(graph, { key, label }, manifest?.wishes ?? [], locked);
    }
    // A workspace without a project at its root keeps what its groups ask for in no entry.
    if (!entries.some(([, , folder]) => folder === '.')) await joinRoot(graph, lockfile, locked);
    return graph.build();
  },
};

/** Of a first-party package. */
function folderOf(entry: Data): string | undefined {
  const source = field(entry, 'source');
  return text(source, 'editable') ?? text(source, 'virtual') ?? text(source, 'directory');
}

function addProject(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  key: string,
  folder: string,
  entry: Data,
): void {
  const version = text(entry, 'version');
  graph.addProject(key, {
    path: posix.join(lockfile.folder, folder),
    name: text(entry, 'name') ?? posix.basename(folder),
    ...(version === undefined ? {} : { version }),
    covered: true,
  });
}

function addPackage(graph: LockGraphBuilder, lockfile: Lockfile, key: string, entry: Data): boolean {
  const qualifiers = sourceQualifiers(lockfile, field(entry, 'source'));
  if (qualifiers === undefined) {
    graph.leaveOut(key, 'does not say where it comes from');
    return false;
  }
  return graph.addPackage(key, {
    name: text(entry, 'name'),
    version: text(entry, 'version'),
    qualifiers,
    hashes: hashesOfFiles([field(entry, 'sdist'), ...itemsOf(field(entry, 'wheels'))]),
  });
}

function sourceQualifiers(lockfile: Lockfile, source: unknown): PurlQualifiers | undefined {
  const git = text(source, 'git');
  const [url, path] = [text(source, 'url'), text(source, 'path')];
  if (text(source, 'registry') !== undefined) return {};
  if (git !== undefined) return gitSource(git.replace(/#.*$/s, ''), /#([0-9a-f]{7,64})$/.exec(git)?.[1]);
  if (url !== undefined) return downloadSource(url);
  return path === undefined ? undefined : fileSource(posix.join(lockfile.folder, path));
}

function hashesOfFiles(files: readonly unknown[]): readonly Hash[] {
  return files.flatMap((file) => digestOf(field(file, 'hash')));
}

function addEdges(
  graph: LockGraphBuilder,
  locked: Locked,
  key: string,
  entry: Data,
  isProject: boolean,
): void {
  const extras = fieldsOf(field(entry, 'optional-dependencies'));
  const groups = isProject ? fieldsOf(field(entry, 'dev-dependencies')) : [];
  const lists: readonly (readonly [unknown, EdgeKind])[] = [
    [field(entry, 'dependencies'), 'required'],
    // Of a package, uv keeps only the extras that something asks for.
    ...extras.map(([, list]) => [list, isProject ? 'optional' : 'required'] as const),
    ...groups.map(([, list]) => [list, 'development'] as const),
  ];
  for (const [list, kind] of lists)
    for (const wanted of itemsOf(list)) {
      const name = text(wanted, 'name');
      const version = text(wanted, 'version');
      const found = locked
        .find(name ?? '')
        .filter((one) => version === undefined || one.version === undefined || one.version === version);
      if (found.length === 0) graph.missing(key, name ?? 'a package without a name');
      for (const { key: to } of found) if (to !== key) graph.addEdge(key, to, kind);
    }
}
