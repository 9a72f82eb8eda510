import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join, relative, sep } from 'node:path';

/** Where programs are looked for. */
export interface SearchPath {
  /** Absolute folders, none of them in the checkout. */
  readonly folders: readonly string[];
}

/**
 * The folders of a PATH that programs may come from: what lies in the checkout is never run, nor what is named relative to
 * wherever we happen to be.
 */
export async function searchPathOutside(root: string, path: string): Promise<SearchPath> {
  const folders: string[] = [];
  for (const folder of path.split(delimiter).filter((one) => isAbsolute(one))) {
    const real = await realpath(folder).catch(() => undefined);
    if (real !== undefined && !isWithin(root, real)) folders.push(folder);
  }
  return { folders };
}

/** The first program of that name; undefined when there is none, or only one that links into the checkout. */
export async function findProgram(
  name: string,
  root: string,
  { folders }: SearchPath,
): Promise<string | undefined> {
  for (const folder of folders)
    for (const file of [join(folder, name), join(folder, `${name}.exe`)])
      if (await isProgram(file, root)) return file;
  return undefined;
}

async function isProgram(file: string, root: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile() && !isWithin(root, await realpath(file));
  } catch {
    return false;
  }
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
