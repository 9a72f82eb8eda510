import { posix } from 'node:path';
import type { Scope } from '../../../../core/model/sbom.ts';
import { type Data, field, fieldsOf, isData, itemsOf, text, Unreadable } from '../data.ts';
import type { Lockfile, LockfileFormat } from '../format.ts';
import { digestOf } from '../integrity.ts';
import { createLockGraph, type LockGraphBuilder } from '../lock-graph.ts';
import { parseYaml } from '../parse-text.ts';
import type { PurlQualifiers } from '../purl.ts';
import { gitSource } from '../source.ts';
import { whyUnreadable } from '../why-unreadable.ts';

/**
 * `pubspec.lock` (dart.dev, pub). It has no graph: it says which packages the project needs directly, and lists the others.
 */
export const pub: LockfileFormat = {
  id: 'pub',
  ecosystem: 'Pub',
  fileNames: ['pubspec.lock'],
  async read(lockfile) {
    const [data] = await parseYaml(lockfile.text);
    const packages = field(data, 'packages');
    // Without a dependency the list is an empty scalar.
    if (!isData(packages) && packages !== '' && packages !== null)
      throw new Unreadable('has no "packages", so it is no lockfile of Dart');
    const graph = createLockGraph(lockfile);
    const root = await addProject(graph, lockfile, lockfile.folder);
    const members = itemsOf(field(root, 'workspace')).filter((item) => typeof item === 'string');
    const asking: [key: string, Data | undefined][] = [[keyOf(lockfile.folder), root]];
    for (const member of members) {
      const folder = posix.join(lockfile.folder, member);
      if (!graph.has(keyOf(folder))) asking.push([keyOf(folder), await addProject(graph, lockfile, folder)]);
    }
    for (const [name, entry] of fieldsOf(packages)) addEntry(graph, lockfile, name, entry);
    const siblings = new Map(asking.map(([key, manifest]) => [text(manifest, 'name') ?? '', key]));
    for (const [key, manifest] of asking) joinWishes(graph, siblings, key, manifest, groups);
    for (const [name, entry] of fieldsOf(packages)) {
      const folder = folderOf(lockfile, entry);
      if (folder === undefined) continue;
      // Only of the packages that are developed here is it known what they need for that.
      joinWishes(graph, siblings, name, await readPubspec(graph, lockfile, folder), groups.slice(0, 1));
    }
    for (const [name, entry] of fieldsOf(packages)) joinDirect(graph, lockfile, name, entry);
    return graph.build();
  },
};

function keyOf(folder: string): string {
  return `project ${folder}`;
}

/** As the `pubspec.yaml` of its folder says, which is what is returned. */
async function addProject(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  folder: string,
): Promise<Data | undefined> {
  const manifest = await readPubspec(graph, lockfile, folder);
  const version = text(manifest, 'version');
  graph.addProject(keyOf(folder), {
    path: folder,
    name: text(manifest, 'name') ?? posix.basename(folder),
    ...(version === undefined ? {} : { version }),
    covered: true,
  });
  return manifest;
}

async function readPubspec(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  folder: string,
): Promise<Data | undefined> {
  const path = posix.join(folder, 'pubspec.yaml');
  try {
    const source = await lockfile.textOf(path);
    return source === undefined ? undefined : (await parseYaml(source))[0];
  } catch (thrown) {
    graph.problem(`what it was written for is not known: ${whyUnreadable(path, thrown)}`);
    return undefined;
  }
}

/** Of a package of the checkout. */
function folderOf(lockfile: Lockfile, entry: unknown): string | undefined {
  const description = field(entry, 'description');
  const path = text(description, 'path');
  if (text(entry, 'source') !== 'path' || path === undefined || posix.isAbsolute(path)) return undefined;
  return field(description, 'relative') === 'true' ? posix.join(lockfile.folder, path) : undefined;
}

function addEntry(graph: LockGraphBuilder, lockfile: Lockfile, name: string, entry: unknown): void {
  const description = field(entry, 'description');
  const version = text(entry, 'version');
  switch (text(entry, 'source')) {
    case 'path': {
      const path = folderOf(lockfile, entry);
      if (path === undefined) graph.leaveOut(name, 'is at a place outside of the checkout');
      else graph.addProject(name, { path, name, ...(version !== undefined && { version }), covered: true });
      return;
    }
    case 'hosted':
      graph.addPackage(name, {
        name: text(description, 'name') ?? name,
        version,
        hashes: digestOf(`sha256:${text(description, 'sha256') ?? ''}`),
      });
      return;
    case 'git':
      graph.addPackage(name, { name, version, qualifiers: gitOf(description) });
      return;
    case 'sdk': // comes with Dart or Flutter, whose version the file does not tell
      graph.addPackage(name, { name, version });
      return;
    default:
      graph.leaveOut(name, 'has a source of an unknown kind');
  }
}

function gitOf(description: unknown): PurlQualifiers {
  return gitSource(text(description, 'url') ?? '', text(description, 'resolved-ref'));
}

const groups: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'required'],
  ['dev_dependencies', 'development'],
];

/** Members of a workspace need each other without an entry in the lockfile. */
function joinWishes(
  graph: LockGraphBuilder,
  siblings: ReadonlyMap<string, string>,
  key: string,
  manifest: Data | undefined,
  asked: typeof groups,
): void {
  for (const [group, kind] of asked)
    for (const [name] of fieldsOf(field(manifest, group))) {
      const target = graph.has(name) ? name : siblings.get(name);
      if (target === undefined) graph.missing(key, name);
      else graph.addEdge(key, target, kind);
    }
}

/** What the file itself says of the project beside it, which is all that is known without its `pubspec.yaml`. */
function joinDirect(graph: LockGraphBuilder, lockfile: Lockfile, name: string, entry: unknown): void {
  const kind = text(entry, 'dependency') ?? '';
  if (!kind.startsWith('direct') || !graph.has(name)) return;
  graph.addEdge(keyOf(lockfile.folder), name, kind === 'direct dev' ? 'development' : 'required');
}
