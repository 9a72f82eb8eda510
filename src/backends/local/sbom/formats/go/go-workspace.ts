import { posix } from 'node:path';
import type { Lockfile } from '../../format.ts';
import { type GoFile, type GoReplacement, readGoFile } from './go-directives.ts';

/**
 * The modules that a module gets from folders by its workspace: those that `go.work` uses and those that it replaces, with
 * keys as in `GoFile.replacements` and paths from the module's folder. The workspace is the nearest `go.work` upwards, and
 * counts for the modules that it uses only (go.dev/ref/mod, workspaces). What cannot be read is left to the reader of that file.
 */
export async function workspaceFolders(lockfile: Lockfile): Promise<ReadonlyMap<string, GoReplacement>> {
  const folders = new Map<string, GoReplacement>();
  const root = workspaceOf(lockfile);
  const work = root === undefined ? undefined : await fileAt(lockfile, posix.join(root, 'go.work'));
  if (root === undefined || work === undefined) return folders;
  const uses = work.uses.map((folder) => posix.join(root, folder, '.'));
  if (!uses.includes(posix.join(lockfile.folder, '.'))) return folders;
  const link = (name: string, folder: string) => {
    const target = posix.relative(lockfile.folder, folder);
    folders.set(name, {
      target: /^\.\.(?:\/|$)/.test(target) ? target : `./${target}`,
      targetVersion: undefined,
    });
  };
  for (const [name, { target, targetVersion }] of work.replacements)
    if (targetVersion === undefined && /^\.{1,2}(?:\/|$)/.test(target)) link(name, posix.join(root, target));
  for (const folder of uses) {
    const used = await fileAt(lockfile, posix.join(folder, 'go.mod'));
    if (used?.module !== undefined) link(used.module, folder);
  }
  return folders;
}

/** The folder of the nearest `go.work`. */
function workspaceOf(lockfile: Lockfile): string | undefined {
  for (let folder = lockfile.folder; ; folder = posix.dirname(folder)) {
    if (lockfile.has(posix.join(folder, 'go.work'))) return folder;
    if (folder === '.') return undefined;
  }
}

async function fileAt(lockfile: Lockfile, path: string): Promise<GoFile | undefined> {
  try {
    const source = await lockfile.textOf(path);
    return source === undefined ? undefined : readGoFile(source);
  } catch {
    return undefined;
  }
}
