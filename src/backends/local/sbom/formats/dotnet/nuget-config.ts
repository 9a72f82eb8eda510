import { field, isData, text } from '../../data.ts';
import type { LockfileFormat } from '../../format.ts';
import { createLockGraph } from '../../lock-graph.ts';
import { parseXml } from '../../parse-xml.ts';
import { nugetProject } from './nuget-project.ts';

/**
 * `packages.config` of older .NET projects (learn.microsoft.com): every package, those that others need too, at its version.
 * Who needs what is not in it.
 */
export const nugetConfig: LockfileFormat = {
  id: 'nuget-config',
  ecosystem: 'NuGet',
  fileNames: ['packages.config'],
  async read(lockfile) {
    const graph = createLockGraph(lockfile);
    const found = field(await parseXml(lockfile.text, 'packages'), 'package');
    graph.addProject('the project', nugetProject(lockfile, lockfile.folder));
    const entries = found === undefined ? [] : Array.isArray(found) ? found : [found];
    for (const [index, entry] of entries.entries()) {
      const [name, version] = [text(entry, '@id'), text(entry, '@version')];
      if (!isData(entry)) graph.leaveOut(`entry ${index + 1}`, 'has no attributes');
      else
        graph.addPackage(`${name} ${version}`, {
          name,
          version,
          scope: text(entry, '@developmentDependency') === 'true' ? 'development' : 'required',
        });
    }
    return graph.build();
  },
};
