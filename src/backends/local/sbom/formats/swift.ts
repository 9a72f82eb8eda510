import { posix } from 'node:path';
import { field, isData, itemsOf, text, Unreadable } from '../data.ts';
import type { Lockfile, LockfileFormat } from '../format.ts';
import { createLockGraph, type LockGraphBuilder } from '../lock-graph.ts';
import { parseJson } from '../parse-text.ts';
import { gitSource } from '../source.ts';

/**
 * `Package.resolved`, versions 1 to 3 (swiftlang/swift-package-manager, PackageGraph). It has no graph and no scopes: the
 * project needs all of it. A package is called by the address of its repository.
 */
export const swift: LockfileFormat = {
  id: 'swift',
  ecosystem: 'SwiftURL',
  fileNames: ['Package.resolved'],
  async read(lockfile) {
    const data = parseJson(lockfile.text);
    const version = field(data, 'version');
    if (version === undefined) throw new Unreadable('has no version, so it is no lockfile of Swift');
    if (version !== 1 && version !== 2 && version !== 3)
      throw new Unreadable('has another version than 1, 2 and 3, which can be read');
    const pins = field(version === 1 ? field(data, 'object') : data, 'pins');
    if (!Array.isArray(pins)) throw new Unreadable('has no "pins", so nothing can be read from it');
    const graph = createLockGraph(lockfile);
    const folder = projectFolder(lockfile.folder);
    const project = `project ${folder}`;
    graph.addProject(project, { path: folder, name: posix.basename(folder), covered: true });
    await addByPath(graph, lockfile, folder);
    for (const pin of itemsOf(pins)) addPin(graph, folder, project, pin);
    return graph.build();
  },
};

/** Xcode keeps the file within its own folders. */
function projectFolder(folder: string): string {
  return posix.normalize(folder.replace(/(?:^|\/)[^/]+\.(?:xcodeproj|xcworkspace)\/.*$/s, '') || '.');
}

/**
 * The packages of the checkout that the manifest, and theirs again, name by a path stand in no lockfile; what they ask for
 * does. The manifest is code: it is looked through for these paths, never run.
 */
async function addByPath(graph: LockGraphBuilder, lockfile: Lockfile, folder: string): Promise<void> {
  const open = [folder];
  for (const from of open) {
    const source = await lockfile.textOf(posix.join(from, 'Package.swift')).catch(() => undefined);
    for (const [, path = ''] of source?.matchAll(byPath) ?? []) {
      const to = posix.join(from, path);
      if (posix.isAbsolute(path) || open.length > mostPackages) continue;
      if (!graph.has(`project ${to}`)) {
        graph.addProject(`project ${to}`, { path: to, name: posix.basename(to), covered: true });
        open.push(to);
      }
      graph.addEdge(`project ${from}`, `project ${to}`, 'required');
    }
  }
}

const byPath =
  /\.package\s{0,20}\((?:\s{0,99}name:\s{0,20}"[^"\n]{0,200}",)?\s{0,99}path:\s{0,20}"([^"\n]{1,300})"/g;
const mostPackages = 1000;

function addPin(graph: LockGraphBuilder, folder: string, project: string, pin: unknown): void {
  const address = text(pin, 'location') ?? text(pin, 'repositoryURL') ?? '';
  const label = text(pin, 'identity') ?? text(pin, 'package') ?? 'a package';
  if (!isData(pin)) {
    graph.leaveOut(label, 'is not an object');
    return;
  }
  if (text(pin, 'kind') === 'registry') {
    graph.leaveOut(label, 'comes from a package registry, by a name that says nothing of its repository');
    return;
  }
  if (text(pin, 'kind') === 'localSourceControl' || /^(?:[./~]|file:)/.test(address)) {
    addLocal(graph, folder, project, label, address);
    return;
  }
  const name = nameOf(address);
  const state = field(pin, 'state');
  const [version, revision] = [text(state, 'version'), text(state, 'revision')];
  const key = `${label} ${version ?? revision ?? ''}`.trim();
  if (graph.has(key)) {
    graph.leaveOut(key, 'stands in it twice');
    return;
  }
  const isAdded = graph.addPackage(key, {
    name,
    version: version ?? revision,
    // A branch or a commit has no version that anybody published.
    ...(version === undefined ? { qualifiers: gitSource(address, revision) } : {}),
  });
  if (isAdded) graph.addEdge(project, key, 'required');
}

/** `github.com/apple/swift-nio`, as purl and OSV call a package, from any way to write the address. */
function nameOf(address: string): string | undefined {
  const [, host = '', path = ''] =
    /^(?:[a-z+]+:\/\/)?(?:[^@/]{1,200}@)?([^/:@\s]{1,200})(?::\d{1,5}(?=\/))?[/:]([^?#\s]{1,400})$/i.exec(
      address,
    ) ?? [];
  const repository = path
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .replace(/^\/+/, '');
  return repository === '' ? undefined : `${host.toLowerCase()}/${repository}`;
}

function addLocal(
  graph: LockGraphBuilder,
  folder: string,
  project: string,
  label: string,
  address: string,
): void {
  if (!address.startsWith('.')) {
    graph.leaveOut(label, 'is at a place outside of the checkout');
    return;
  }
  const path = posix.join(folder, address);
  const key = `project ${path}`;
  if (!graph.has(key)) graph.addProject(key, { path, name: label, covered: true });
  graph.addEdge(project, key, 'required');
}
