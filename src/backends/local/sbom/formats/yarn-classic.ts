import { posix } from 'node:path';
import { compareWithManifest } from '../compare-with-manifest.ts';
import type { Lockfile } from '../format.ts';
import { hashesOf } from '../integrity.ts';
import { createLockGraph, type LockGraph, type LockGraphBuilder } from '../lock-graph.ts';
import type { Manifest } from '../manifest.ts';
import { isGit } from '../source.ts';
import { isRange, satisfies } from './npm-range.ts';
import { workspaceFolders } from './workspaces.ts';
import { type ClassicEntry, parseClassic } from './yarn-classic-syntax.ts';
import { splitDescriptor } from './yarn-descriptor.ts';
import { overrideOf } from './yarn-resolutions.ts';

/**
 * Yarn 1 writes what each range resolved to; who asks for what is in the `package.json` of the project and its
 * workspaces. Peer dependencies are in neither, so they make no edge.
 */
export async function readClassic(lockfile: Lockfile): Promise<LockGraph> {
  const graph = createLockGraph(lockfile);
  const keyOf = new Map<string, string>();
  const entries = parseClassic(lockfile.text);
  for (const entry of entries) {
    const key = entry.descriptors[0] ?? '';
    if (await addEntry(graph, lockfile, key, entry))
      for (const descriptor of entry.descriptors) keyOf.set(descriptor, key);
  }
  const root = await lockfile.manifest(lockfile.folder);
  const link: Link = (from, parent, name, range) => {
    const overridden = root && overrideOf(root.resolutions, parent, name, range);
    const found = keyOf.get(`${name}@${overridden ?? range}`) ?? keyOf.get(`${name}@${range}`);
    if (found === undefined) graph.missing(from, name);
    return found;
  };
  for (const entry of entries) {
    const from = keyOf.get(entry.descriptors[0] ?? '');
    if (from === undefined) continue;
    const parent = splitDescriptor(from).name;
    for (const [name, range] of entry.dependencies) {
      if (entry.optionalDependencies.has(name)) continue;
      const to = link(from, parent, name, range);
      if (to !== undefined) graph.addEdge(from, to, 'required');
    }
    for (const [name, range] of entry.optionalDependencies) {
      const to = keyOf.get(`${name}@${range}`);
      if (to !== undefined) graph.addEdge(from, to, 'optional');
    }
  }
  await addProjects(graph, lockfile, root, link);
  return graph.build();
}

type Link = (from: string, parent: string, name: string, range: string) => string | undefined;

async function addProjects(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  root: Manifest | undefined,
  link: Link,
): Promise<void> {
  const folders =
    root === undefined ? { found: [], unclear: [] } : workspaceFolders(lockfile, root.workspaces);
  for (const pattern of folders.unclear) graph.problem(`its workspaces ${pattern} cannot be understood`);
  const members = new Map<string, { key: string; manifest: Manifest | undefined }>();
  for (const folder of [lockfile.folder, ...folders.found]) {
    const manifest = folder === lockfile.folder ? root : await lockfile.manifest(folder);
    const key = `project ${folder}`;
    const name = manifest?.name ?? posix.basename(folder);
    graph.addProject(key, {
      path: folder,
      name,
      ...(manifest?.version === undefined ? {} : { version: manifest.version }),
      covered: true,
    });
    members.set(members.size === 0 ? '' : name, { key, manifest });
  }
  for (const { key, manifest } of members.values())
    for (const [name, { range, kind }] of manifest?.dependencies ?? []) {
      const sibling = members.get(name);
      const isServed = sibling !== undefined && (await couldServe(sibling.manifest?.version, range));
      const to = isServed ? sibling.key : link(key, manifest?.name ?? '', name, range);
      if (to !== undefined) graph.addEdge(key, to, kind);
    }
}

/** Yarn takes a sibling only where its version is within the range, else the registry's package of that name. */
async function couldServe(version: string | undefined, range: string): Promise<boolean> {
  return version === undefined || !(await isRange(range)) || (await satisfies(version, range));
}

async function addEntry(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  key: string,
  entry: ClassicEntry,
): Promise<boolean> {
  const { name: alias, range } = splitDescriptor(key);
  const resolved = entry.fields.get('resolved');
  if (resolved === undefined && /^(?:file|link):/.test(range)) {
    const path = posix.join(lockfile.folder, range.replace(/^(?:file|link):/, ''));
    const version = entry.fields.get('version');
    graph.addProject(key, {
      path,
      name: alias,
      ...(version === undefined ? {} : { version }),
      covered: !range.startsWith('link:'),
    });
    if (range.startsWith('file:')) {
      const locked = [...entry.dependencies, ...entry.optionalDependencies];
      compareWithManifest(
        graph,
        key,
        await lockfile.manifest(path),
        new Map(locked.map(([name, own]) => [name, [own]])),
        { mayBeAbsent: ({ kind }) => kind === 'development' },
      );
    }
    return true;
  }
  const name = entry.descriptors.map(aliasedName).find((real) => real !== undefined) ?? alias;
  const version = entry.fields.get('version');
  return graph.addPackage(key, {
    name,
    version,
    url: resolved,
    hashes: [...hashesOf(entry.fields.get('integrity')), ...hashInUrl(resolved)],
  });
}

function aliasedName(descriptor: string): string | undefined {
  return /^npm:(.+?)(?:@[^@]*)?$/.exec(splitDescriptor(descriptor).range)?.[1];
}

/** Yarn 1 writes the SHA-1 of a tarball after its URL. */
function hashInUrl(resolved: string | undefined) {
  const hex = resolved === undefined || isGit(resolved) ? undefined : /#([0-9a-f]{40})$/.exec(resolved)?.[1];
  return hex === undefined ? [] : [{ algorithm: 'SHA-1' as const, hex }];
}
