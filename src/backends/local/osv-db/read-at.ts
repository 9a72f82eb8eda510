import type { FileHandle } from 'node:fs/promises';

const windowBytes = 4 * 1024 * 1024;

/** Reads `length` bytes at an offset; undefined where the file ends before them. */
export type ReadAt = (offset: number, length: number) => Promise<Buffer | undefined>;

/** Reads much at once and keeps it, for whoever goes through a file from its start to its end in small steps. */
export function createReader(file: FileHandle, fileBytes: number): ReadAt {
  let start = 0;
  let kept = Buffer.alloc(0);
  return async (offset, length) => {
    if (offset < 0 || offset + length > fileBytes) return undefined;
    if (offset < start || offset + length > start + kept.length) {
      const wanted = Buffer.allocUnsafe(Math.min(Math.max(length, windowBytes), fileBytes - offset));
      let filled = 0;
      while (filled < wanted.length) {
        const { bytesRead } = await file.read(wanted, filled, wanted.length - filled, offset + filled);
        if (bytesRead === 0) return undefined;
        filled += bytesRead;
      }
      [start, kept] = [offset, wanted];
    }
    return kept.subarray(offset - start, offset - start + length);
  };
}
