import { posix } from 'node:path';
import type { Scope } from '../../../../../core/model/sbom.ts';
import { type Data, field, fieldsOf, isData, itemsOf, text, Unreadable } from '../../data.ts';
import type { Lockfile, LockfileFormat } from '../../format.ts';
import { digestOf } from '../../integrity.ts';
import { createLockGraph, type LockGraphBuilder } from '../../lock-graph.ts';
import { parseToml } from '../../parse-text.ts';
import type { PurlQualifiers } from '../../purl.ts';
import { downloadSource, fileSource, gitSource } from '../../source.ts';
import { joinRoot } from './join-root.ts';
import { createLocked, fittingOf, type Locked } from './locked.ts';
import { toSpecifier } from './poetry-range.ts';

/** `poetry.lock`, versions 1.x and 2.x (python-poetry/poetry, packages/locker.py). */
export const poetry: LockfileFormat = {
  id: 'poetry',
  ecosystem: 'PyPI',
  fileNames: ['poetry.lock'],
  async read(lockfile) {
    const data = await parseToml(lockfile.text);
    const metadata = field(data, 'metadata');
    // Poetry before 1.0 wrote no version.
    const version = text(metadata, 'lock-version') ?? (field(metadata, 'content-hash') ? '1.0' : undefined);
    if (version === undefined) throw new Unreadable('has no lock-version, so it is no lockfile of Poetry');
    if (!/^[12]\./.test(version))
      throw new Unreadable(`has lock-version ${version.slice(0, 20)}; Poetry's versions 1 and 2 can be read`);
    const graph = createLockGraph(lockfile);
    const locked = createLocked();
    const entries: [string, Data][] = [];
    for (const entry of itemsOf(field(data, 'package'))) {
      const key = isData(entry) ? addEntry(graph, lockfile, locked, entry, metadata) : undefined;
      if (isData(entry) && key !== undefined) entries.push([key, entry]);
      else if (!isData(entry)) graph.leaveOut('a package', 'is not a table');
    }
    for (const [key, entry] of entries) await addEdges(graph, locked, key, entry);
    await joinRoot(graph, lockfile, locked);
    return graph.build();
  },
};

function addEntry(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  locked: Locked,
  entry: Data,
  metadata: unknown,
): string | undefined {
  const [name, version] = [text(entry, 'name'), text(entry, 'version')];
  const key = locked.newKey(name ?? 'a package', version);
  const source = field(entry, 'source');
  const url = text(source, 'url') ?? '';
  if (text(source, 'type') === 'directory') {
    const path = posix.join(lockfile.folder, url);
    graph.addProject(key, {
      path,
      name: name ?? posix.basename(path),
      ...(version === undefined ? {} : { version }),
      covered: true,
    });
    locked.add(name ?? '', { key });
    return key;
  }
  // Before 1.5 all files stood together at the end.
  const files = field(entry, 'files') ?? field(field(metadata, 'files'), name ?? '');
  const scope = scopeOf(entry);
  const isKnown = graph.addPackage(key, {
    name,
    version,
    qualifiers: sourceQualifiers(lockfile, source, url),
    hashes: itemsOf(files).flatMap((file) => digestOf(field(file, 'hash'))),
    ...(scope === undefined ? {} : { scope }),
  });
  if (!isKnown) return undefined;
  locked.add(name ?? '', { key, ...(version === undefined ? {} : { version }) });
  return key;
}

/** Poetry 2 writes the groups that need a package, Poetry before 1.5 a category, those between them nothing. */
function scopeOf(entry: Data): Scope | undefined {
  const groups = field(entry, 'groups');
  const category = text(entry, 'category');
  if (Array.isArray(groups) ? !groups.includes('main') : (category ?? 'main') !== 'main')
    return 'development';
  return field(entry, 'optional') === true ? 'optional' : undefined;
}

function sourceQualifiers(lockfile: Lockfile, source: unknown, url: string): PurlQualifiers {
  switch (text(source, 'type')) {
    case 'git':
      return gitSource(url, text(source, 'resolved_reference'));
    case 'url':
      return downloadSource(url);
    case 'file':
      return fileSource(posix.join(lockfile.folder, url));
    default: // `legacy`: another index, with or without the same packages
      return {};
  }
}

async function addEdges(graph: LockGraphBuilder, locked: Locked, key: string, entry: Data): Promise<void> {
  for (const [name, wanted] of fieldsOf(field(entry, 'dependencies'))) {
    const forms: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
    for (const form of forms) {
      const range = typeof form === 'string' ? form : (text(form, 'version') ?? '');
      const entries = locked.find(name);
      const fitting = await fittingOf(entries, toSpecifier(range));
      // What an extra needs is there only when something asks for that extra.
      const isOptional = field(form, 'optional') === true;
      const isConditional = isOptional || field(form, 'markers') !== undefined;
      if (entries.length === 0 && !isConditional) graph.missing(key, name);
      for (const { key: to } of fitting.length > 0 ? fitting : entries)
        if (to !== key) graph.addEdge(key, to, isOptional ? 'optional-peer' : 'required');
    }
  }
}
