import { type Data, field, fieldsOf, isData, text, Unreadable } from '../../data.ts';
import type { Lockfile, LockfileFormat } from '../../format.ts';
import { createLockGraph, type LockGraphBuilder } from '../../lock-graph.ts';
import { parseJson } from '../../parse-text.ts';
import { nugetProject, siblingProject } from './nuget-project.ts';

const project = 'the project';

/**
 * `packages.lock.json`, versions 1 and 2 (learn.microsoft.com, locking dependencies): for each target framework the packages
 * that the project gets. It has no scopes, and its `contentHash` leaves the signature of a package out, so it is the digest
 * of no file.
 */
export const nugetLock: LockfileFormat = {
  id: 'nuget',
  ecosystem: 'NuGet',
  fileNames: ['packages.lock.json'],
  async read(lockfile) {
    const graph = createLockGraph(lockfile);
    const data = parseJson(lockfile.text);
    const version = field(data, 'version');
    if (version !== 1 && version !== 2)
      throw new Unreadable(`has version ${JSON.stringify(version)}; NuGet's versions 1 and 2 can be read`);
    const frameworks = field(data, 'dependencies');
    if (!isData(frameworks)) throw new Unreadable('has no "dependencies", so nothing can be read from it');
    graph.addProject(project, nugetProject(lockfile, lockfile.folder));
    for (const [framework, entries] of fieldsOf(frameworks))
      readFramework(graph, lockfile, framework, entries);
    return graph.build();
  },
};

function readFramework(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  framework: string,
  entries: unknown,
): void {
  // What a runtime needs beyond the framework itself is listed as `net8.0/linux-x64`, and needs what the framework has.
  const [base = ''] = framework.split('/', 1);
  const keyOf = (name: string) => {
    const key = `${framework} ${name.toLowerCase()}`;
    return graph.has(key) ? key : `${base} ${name.toLowerCase()}`;
  };
  const known: [key: string, entry: Data][] = [];
  for (const [name, entry] of fieldsOf(entries)) {
    const key = `${framework} ${name.toLowerCase()}`;
    if (!isData(entry)) graph.leaveOut(name, 'is not an object');
    else if (addEntry(graph, lockfile, key, name, entry)) known.push([key, entry]);
  }
  for (const [key, entry] of known) {
    const type = text(entry, 'type');
    if (type === 'Direct' || type === 'Project') graph.addEdge(project, key, 'required');
    for (const [name] of fieldsOf(field(entry, 'dependencies')))
      if (graph.has(keyOf(name))) graph.addEdge(key, keyOf(name), 'required');
      else graph.missing(key, name);
  }
}

function addEntry(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  key: string,
  name: string,
  entry: Data,
): boolean {
  if (text(entry, 'type') === 'Project') {
    graph.addProject(key, siblingProject(lockfile, name));
    return true;
  }
  return graph.addPackage(key, { name, version: text(entry, 'resolved') });
}
