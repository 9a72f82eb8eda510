import { rm } from 'node:fs/promises';
import { type Folder, putInPlace, writeTemporary } from './folder.ts';
import type { Pieces } from './report-format.ts';

/** A file to write; its pieces are made when it is its turn. */
export interface NewFile {
  readonly fileName: string;
  pieces(): Promise<Pieces>;
}

/**
 * Writes everything beside its place first, so that a full disk leaves no part of it; nor does any other failure. `tidy`
 * is called before each.
 */
export async function writeFiles(
  folder: Folder,
  files: readonly NewFile[],
  tidy: () => void = () => undefined,
): Promise<void> {
  const temporaries: string[] = [];
  const placed: string[] = [];
  try {
    for (const { fileName, pieces } of files) {
      tidy();
      temporaries.push(await writeTemporary(folder, fileName, await pieces()));
    }
    for (const [index, { fileName }] of files.entries())
      placed.push(await putInPlace(folder, temporaries[index] ?? '', fileName));
  } catch (thrown) {
    await Promise.allSettled([...temporaries, ...placed].map((path) => rm(path, { force: true })));
    throw thrown;
  }
}
