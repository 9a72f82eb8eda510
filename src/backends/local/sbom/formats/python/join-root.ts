import { posix } from 'node:path';
import { someOf } from '../../../../../core/words.ts';
import type { Lockfile } from '../../format.ts';
import type { LockGraphBuilder } from '../../lock-graph.ts';
import { joinWishes, type Locked } from './locked.ts';
import { readPyproject } from './pyproject.ts';

/**
 * Adds the project of a lockfile that does not describe it, as its `pyproject.toml` does. `groups` are the extras and
 * dependency groups that the lockfile says it holds, where it can leave some out: any other is held when all of it is there.
 */
export async function joinRoot(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  locked: Locked,
  groups?: readonly unknown[],
): Promise<void> {
  const manifest = await readPyproject(graph, lockfile, lockfile.folder);
  const key = `project ${lockfile.folder}`;
  graph.addProject(key, {
    path: lockfile.folder,
    name: manifest?.name ?? posix.basename(lockfile.folder),
    ...(manifest?.version === undefined ? {} : { version: manifest.version }),
    covered: true,
  });
  const wishes = manifest?.wishes ?? [];
  const open = new Set(
    wishes.flatMap(({ group, name, isConditional }) => {
      if (group === undefined || groups === undefined) return [];
      const isLocked = groups.includes(group) || isConditional || locked.find(name).length > 0;
      return isLocked ? [] : group;
    }),
  );
  const lockedWishes = wishes.filter(({ group }) => group === undefined || !open.has(group));
  await joinWishes(graph, { key, label: 'the project' }, lockedWishes, locked);
  if (open.size > 0)
    graph.problem(`it does not hold what the groups ${someOf([...open])} of pyproject.toml ask for`);
}

/**
 * Completes the projects that a lockfile names as folders: it holds what their `pyproject.toml` ask for. What code tells
 * when a project is built is not known to be in it.
 */
export async function joinFolders(
  graph: LockGraphBuilder,
  lockfile: Lockfile,
  locked: Locked,
): Promise<void> {
  for (const { key, folder } of locked.all()) {
    if (folder === undefined || folder.startsWith('..')) continue;
    const manifest = await readPyproject(graph, lockfile, folder);
    if (manifest === undefined) continue;
    const { name = posix.basename(folder), version, isStatic, wishes } = manifest;
    graph.addProject(key, {
      path: folder,
      name,
      ...(version === undefined ? {} : { version }),
      covered: isStatic,
    });
    const own = wishes.filter(({ group }) => group === undefined);
    await joinWishes(graph, { key, label: folder }, own, locked);
  }
}
