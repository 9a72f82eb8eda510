import { rm } from 'node:fs/promises';
import { ensureFolder, type Folder, putInPlace, writeTemporary } from './folder.ts';
import type { Pieces } from './report-format.ts';

/** A file to write; its pieces are made when it is its turn. */
export interface NewFile {
  readonly fileName: string;
  pieces(): Promise<Pieces>;
}

/**
 * Writes everything beside its place first, so that a full disk leaves no part of it; nor does any other failure. Before
 * each file the folder is looked at again: what makes the reports takes long enough to put a link in its place. `tidy` is
 * called before each.
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
      const content = await pieces();
      await ensureFolder(folder);
      temporaries.push(await writeTemporary(folder, fileName, content));
    }
    await ensureFolder(folder);
    for (const [index, { fileName }] of files.entries())
      placed.push(await putInPlace(folder, temporaries[index] ?? '', fileName));
  } catch (thrown) {
    // Behind a link that came in between, a file of this name would be somebody else's.
    const isStillOurs = await ensureFolder(folder).then(
      () => true,
      () => false,
    );
    const made = isStillOurs ? [...temporaries, ...placed] : temporaries;
    await Promise.allSettled(made.map((path) => rm(path, { force: true })));
    throw thrown;
  }
}
