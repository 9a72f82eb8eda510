import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describeError, ScangateError } from '../core/errors.ts';

/** A file that has no name of its own until it is complete. */
export interface PartFile {
  write(piece: Uint8Array): Promise<void>;
  /** Gives it its name, in place of whatever had it; a symbolic link there is replaced, not followed. */
  complete(): Promise<void>;
  /** Removes it; does nothing once it is complete. */
  discard(): Promise<void>;
}

/** Opens a file beside `path`, which nobody else can read. All its methods reject with `REPORT_WRITE_FAILED`. */
export async function openPartFile(path: string): Promise<PartFile> {
  const name = `.${basename(path)}.${randomBytes(6).toString('hex')}.part`;
  const partPath = join(dirname(path), name);
  const handle = await orWriteFailed(path, () => open(partPath, 'wx', 0o600));
  let named = false;
  return {
    write: (piece) => orWriteFailed(path, () => writeWhole(handle, piece)),
    complete: () =>
      orWriteFailed(path, async () => {
        await handle.chmod(0o644);
        await handle.close();
        await rename(partPath, path);
        named = true;
      }),
    async discard() {
      if (named) return;
      await handle.close().catch(() => {});
      await unlink(partPath).catch(() => {});
    },
  };
}

async function writeWhole(handle: FileHandle, piece: Uint8Array): Promise<void> {
  for (let done = 0; done < piece.length; ) done += (await handle.write(piece, done)).bytesWritten;
}

const words: Readonly<Record<string, string>> = {
  ENOENT: 'the folder does not exist',
  ENOTDIR: 'its folder is a file',
  EISDIR: 'there is a folder of that name',
  EACCES: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left',
};

async function orWriteFailed<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    throw new ScangateError(
      'REPORT_WRITE_FAILED',
      `${path} cannot be written: ${words[code] ?? describeError(thrown)}`,
      {
        cause: thrown,
        hint: 'Choose another folder with report-dir.',
      },
    );
  }
}
