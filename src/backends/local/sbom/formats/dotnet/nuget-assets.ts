import { posix } from 'node:path';
import { field, fieldsOf, isData, text, Unreadable } from '../../data.ts';
import type { LockfileFormat } from '../../format.ts';
import { createLockGraph, type LockGraphBuilder } from '../../lock-graph.ts';
import { parseJson } from '../../parse-text.ts';
import { nugetProject } from './nuget-project.ts';

const project = 'the project';

/**
 * `obj/project.assets.json`, what `dotnet restore` leaves for the build: `targets` has for each framework the packages and
 * what each needs, `projectFileDependencyGroups` what the project asks for.
 */
export const nugetAssets: LockfileFormat = {
  id: 'nuget-assets',
  ecosystem: 'NuGet',
  fileNames: ['project.assets.json'],
  // It lies in `obj`, and speaks for the folder above.
  isPartial: true,
  async read(lockfile) {
    const graph = createLockGraph(lockfile);
    const data = parseJson(lockfile.text);
    const targets = field(data, 'targets');
    if (field(data, 'version') !== 3 || !isData(targets))
      throw new Unreadable('is not a project.assets.json of version 3, the only one that can be read');
    const isInObj = posix.basename(lockfile.folder) === 'obj';
    const folder = isInObj ? posix.dirname(lockfile.folder) : lockfile.folder;
    graph.addProject(project, nugetProject(lockfile, folder));
    const asked = new Map(fieldsOf(field(data, 'projectFileDependencyGroups')));
    for (const [target, entries] of fieldsOf(targets)) {
      const keys = addTarget(graph, folder, target, entries, field(data, 'libraries'));
      // A target for one runtime is `net8.0/linux-x64`.
      const [framework = ''] = target.split('/', 1);
      const wishes = asked.get(framework);
      for (const wish of Array.isArray(wishes) ? wishes : []) {
        const [name = ''] = String(wish).split(' ', 1);
        const to = keys.get(name.toLowerCase());
        if (to === undefined) graph.missing(project, name);
        else graph.addEdge(project, to, 'required');
      }
    }
    return graph.build();
  },
};

/** Adds what stands under `name/version`; the keys by name in lower case. */
function addTarget(
  graph: LockGraphBuilder,
  folder: string,
  target: string,
  entries: unknown,
  libraries: unknown,
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const [id, entry] of fieldsOf(entries)) {
    const [name = '', version] = id.split('/', 2);
    const key = `${target} ${id}`;
    if (text(entry, 'type') === 'project') {
      const file = text(field(libraries, id), 'path') ?? `${name}/${name}.csproj`;
      const path = posix.join(folder, posix.dirname(file.replaceAll('\\', '/')));
      graph.addProject(key, { path, name, covered: false });
    } else if (!graph.addPackage(key, { name, version })) continue;
    keys.set(name.toLowerCase(), key);
  }
  for (const [id, entry] of fieldsOf(entries))
    for (const [needed] of fieldsOf(field(entry, 'dependencies'))) {
      const to = keys.get(needed.toLowerCase());
      if (!graph.has(`${target} ${id}`)) continue;
      if (to === undefined) graph.missing(id, needed);
      else graph.addEdge(`${target} ${id}`, to, 'required');
    }
  return keys;
}
