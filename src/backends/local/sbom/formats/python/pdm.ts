import { posix } from 'node:path';
import type { Scope } from '../../../../../core/model/sbom.ts';
import { type Data, field, isData, itemsOf, text, Unreadable } from '../../data.ts';
import type { Lockfile, LockfileFormat } from '../../format.ts';
import { digestOf } from '../../integrity.ts';
import { createLockGraph, type LockGraphBuilder } from '../../lock-graph.ts';
import { parseToml } from '../../parse-text.ts';
import type { PurlQualifiers } from '../../purl.ts';
import { downloadSource, fileSource, gitSource } from '../../source.ts';
import { joinRoot } from './join-root.ts';
import { createLocked, fittingOf, type Locked } from './locked.ts';
import { parseRequirement } from './pep508.ts';

/** `pdm.lock`, versions 4.x (pdm-project.org, lock file). */
export const pdm: LockfileFormat = {
  id: 'pdm',
  ecosystem: 'PyPI',
  fileNames: ['pdm.lock'],
  async read(lockfile) {
    const data = await parseToml(lockfile.text);
    const metadata = field(data, 'metadata');
    const version = text(metadata, 'lock_version');
    if (version === undefined) throw new Unreadable('has no lock_version, so it is no lockfile of PDM');
    if (!version.startsWith('4.'))
      throw new Unreadable(`has lock_version ${version.slice(0, 20)}; PDM's versions 4.0 to 4.x can be read`);
    const graph = createLockGraph(lockfile);
    const locked = createLocked();
    const entries: [string, Data][] = [];
    for (const entry of itemsOf(field(data, 'package'))) {
      if (!isData(entry)) {
        graph.leaveOut('a package', 'is not a table');
        continue;
      }
      const key = addEntry(graph, lockfile, locked, entry, metadata);
      if (key !== undefined) entries.push([key, entry]);
    }
    for (const [key, entry] of entries) await addEdges(graph, locked, key, entry);
    // Before groups were written, only the default ones could be locked.
    const groups = field(metadata, 'groups');
    await joinRoot(graph, lockfile, locked, Array.isArray(groups) ? groups : undefined);
    return graph.build();
  },
};

/** A package and each set of its extras have entries of their own, with one name and version. */
function addEntry(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  locked: Locked,
  entry: Data,
  metadata: unknown,
): string | undefined {
  const [name, version] = [text(entry, 'name'), text(entry, 'version')];
  const key = locked.newKey(name ?? 'a package', version);
  const path = text(entry, 'path');
  const isFile = /\.(?:whl|zip|tar\.\w+|tgz)$/.test(path ?? '');
  if (path !== undefined && !isFile) {
    graph.addProject(key, {
      path: posix.join(lockfile.folder, path),
      name: name ?? posix.basename(path),
      ...(version === undefined ? {} : { version }),
      covered: true,
    });
    locked.add(name ?? '', { key });
    return key;
  }
  const files = field(entry, 'files') ?? field(field(metadata, 'files'), `${name} ${version}`);
  const scope = scopeOf(entry);
  const isKnown = graph.addPackage(key, {
    name,
    version,
    qualifiers: sourceQualifiers(lockfile, entry, path),
    hashes: itemsOf(files).flatMap((file) => digestOf(field(file, 'hash'))),
    ...(scope === undefined ? {} : { scope }),
  });
  if (!isKnown) return undefined;
  locked.add(name ?? '', { key, ...(version === undefined ? {} : { version }) });
  return key;
}

/** The groups may also be extras of the project: which, only its `pyproject.toml` tells. */
function scopeOf(entry: Data): Scope | undefined {
  const groups = field(entry, 'groups');
  return Array.isArray(groups) && !groups.includes('default') ? 'development' : undefined;
}

function sourceQualifiers(lockfile: Lockfile, entry: Data, path: string | undefined): PurlQualifiers {
  const [git, url] = [text(entry, 'git'), text(entry, 'url')];
  if (git !== undefined) return gitSource(git, text(entry, 'revision'));
  if (path !== undefined) return fileSource(posix.join(lockfile.folder, path));
  return url === undefined ? {} : downloadSource(url);
}

async function addEdges(graph: LockGraphBuilder, locked: Locked, key: string, entry: Data): Promise<void> {
  const own = text(entry, 'name') ?? '';
  const siblings = new Set(locked.find(own).map((each) => each.key));
  for (const item of itemsOf(field(entry, 'dependencies'))) {
    const wanted = typeof item === 'string' ? parseRequirement(item) : undefined;
    if (wanted === undefined) {
      graph.leaveOut(`a dependency of ${key}`, 'is not readable');
      continue;
    }
    const entries = locked.find(wanted.name);
    const fitting = await fittingOf(entries, wanted.specifier);
    if (entries.length === 0 && wanted.marker === undefined) graph.missing(key, wanted.name);
    for (const { key: to } of fitting.length > 0 ? fitting : entries)
      if (!siblings.has(to)) graph.addEdge(key, to, 'required');
  }
}
