import { posix } from 'node:path';
import type { LockfileFormat } from '../../format.ts';
import { createLockGraph } from '../../lock-graph.ts';
import { readGoFile } from './go-directives.ts';

/**
 * `go.work`: the modules of a workspace, each with a `go.mod` of its own that tells what it needs. A module that the
 * workspace replaces by another module is listed beside its replacement: the workspace counts only where it is not switched off.
 */
export const goWork: LockfileFormat = {
  id: 'go-work',
  ecosystem: 'Go',
  fileNames: ['go.work'],
  isPartial: true,
  async read(lockfile) {
    const graph = createLockGraph(lockfile);
    const file = readGoFile(lockfile.text);
    for (const problem of file.problems) graph.problem(problem);
    for (const folder of file.uses) {
      const path = posix.join(lockfile.folder, folder);
      if (posix.isAbsolute(folder) || path.startsWith('..'))
        graph.problem('it uses a folder outside of the checkout, which was not looked at');
      else if (!lockfile.has(posix.join(path, 'go.mod')))
        graph.problem(`it uses ${path}, where there is no go.mod`);
    }
    for (const { target, targetVersion } of file.replacements.values())
      if (targetVersion !== undefined) graph.addPackage(target, { name: target, version: targetVersion });
      else if (!/^\.{1,2}(?:\/|$)/.test(target) || posix.join(lockfile.folder, target).startsWith('..'))
        graph.problem('it replaces a module by a folder outside of the checkout, which was not looked at');
    return graph.build();
  },
};
