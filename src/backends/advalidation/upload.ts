import { type FileHandle, open, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { describeError, ScangateError } from '../../core/errors.ts';
import type { ScanTarget } from '../../core/model/scan.ts';
import type { Upload } from './client.ts';
import type { AdvalidationOptions } from './options.ts';

/** The vendor's limit for an upload (https://advalidation.com/docs/file-upload/). */
const mostBytes = 16 * 1024 * 1024;

/**
 * What the options say to upload. Its name holds the start of the order's key, so that a later run finds what an
 * earlier one has sent.
 */
export async function readUpload(
  { file, tag, url }: AdvalidationOptions,
  target: ScanTarget,
  key: string,
): Promise<Upload> {
  if (file === undefined) return { name: uploadName(undefined, key), content: { payload: tag ?? url ?? '' } };
  return { name: uploadName(file, key), content: { bytes: await readInside(target.path, file) } };
}

/** `banner-0123456789ab.zip`: the vendor tells types by the ending. Bytes outside of ASCII cannot go into a header. */
export function uploadName(file: string | undefined, key: string): string {
  const mark = key.slice(0, 12);
  if (file === undefined) return `scangate-${mark}`;
  const base = file.split(/[\\/]/).at(-1) ?? '';
  const ending = extname(base);
  const stem = base.slice(0, base.length - ending.length);
  return `${stem}-${mark}${ending}`.replaceAll(/[^\x20-\x7e]/g, '_');
}

/** A regular file that is in the folder after all links are followed. */
async function readInside(folder: string, file: string): Promise<Uint8Array> {
  const refuse = (why: string, hint: string) =>
    new ScangateError('TARGET_UNUSABLE', `the file '${file}' of the options ${why}`, { hint });
  let handle: FileHandle | undefined;
  try {
    const [root, path] = await Promise.all([realpath(folder), realpath(join(folder, file))]);
    if (!path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`))
      throw refuse('leads out of the checkout', 'Copy it into the checkout.');
    handle = await open(path, 'r');
    const stat = await handle.stat();
    if (!stat.isFile()) throw refuse('is no regular file', 'Name a file, such as an archive of the folder.');
    if (stat.size === 0) throw refuse('is empty', 'Is it built before this step?');
    if (stat.size > mostBytes)
      throw refuse(
        `is larger than the ${mostBytes / 1024 / 1024} MB that can be uploaded`,
        "Host it and give its address with the option 'url'.",
      );
    return await handle.readFile();
  } catch (thrown) {
    if (thrown instanceof ScangateError) throw thrown;
    throw new ScangateError(
      'TARGET_UNUSABLE',
      `the file '${file}' of the options cannot be read: ${describeError(thrown)}`,
      {
        cause: thrown,
        hint: 'Is it built before this step, and written relative to the checkout?',
      },
    );
  } finally {
    await handle?.close();
  }
}
