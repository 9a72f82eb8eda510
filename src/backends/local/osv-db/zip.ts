import { open } from 'node:fs/promises';
import { crc32, inflateRawSync } from 'node:zlib';
import { describeError } from '../../../core/errors.ts';
import { number } from '../../../core/words.ts';
import { createReader, type ReadAt } from './read-at.ts';
import { unusable } from './unusable.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';

/** More than any dump of OSV has by far. */
export interface ZipLimits {
  readonly entries: number;
  /** Of one entry, unpacked. */
  readonly entryBytes: number;
  /** Of all entries, as a multiple of the archive; JSON comes to about ten. Small archives may have `freeBytes`. */
  readonly ratio: number;
  readonly freeBytes: number;
}

const usualLimits: ZipLimits = {
  entries: 2_000_000,
  entryBytes: 32 * 1024 * 1024,
  ratio: 60,
  freeBytes: 64 * 1024 * 1024,
};

/** A file of an archive. `name` is for people; never a path. */
export interface ZippedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * The files of a ZIP archive, one at a time, each checked against its size and its checksum. Rejects when the archive is
 * damaged, cut short or would unpack to more than the limits: what is read of it is never all there is by mistake.
 */
export async function* readZip(path: string, limits = usualLimits): AsyncGenerator<ZippedFile> {
  const file = await open(path).catch((error: unknown) => {
    throw unusable(path, `cannot be read: ${describeError(error)}`, error);
  });
  try {
    const { size } = await file.stat();
    const read = createReader(file, size);
    const entries = await readDirectory(read, size);
    if (entries === undefined) throw unusable(path, 'is no whole ZIP archive');
    refuseBombs(path, entries, size, limits);
    for (const entry of entries) {
      if (entry.name.endsWith('/')) continue;
      const bytes = await unpack(read, entry);
      if (bytes === undefined) throw unusable(path, `is damaged: '${entry.name}' cannot be unpacked`);
      yield { name: entry.name, bytes };
    }
  } finally {
    await file.close();
  }
}

function refuseBombs(path: string, entries: readonly ZipEntry[], size: number, limits: ZipLimits): void {
  if (entries.length > limits.entries)
    throw unusable(
      path,
      `has ${number(entries.length)} entries, more than the ${number(limits.entries)} read`,
    );
  const large = entries.find(({ bytes }) => bytes > limits.entryBytes);
  if (large !== undefined)
    throw unusable(path, `holds '${large.name}' of ${number(large.bytes)} bytes, too many for an advisory`);
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > Math.max(limits.freeBytes, limits.ratio * size))
    throw unusable(path, `would unpack from ${number(size)} to ${number(total)} bytes`);
}

const [stored, deflated] = [0, 8];

async function unpack(read: ReadAt, entry: ZipEntry): Promise<Buffer | undefined> {
  if (entry.isEncrypted || entry.bytes < 0 || entry.packedBytes < 0) return undefined;
  const header = await read(entry.offset, 30);
  if (header?.readUInt32LE(0) !== 0x04034b50) return undefined;
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = await read(start, entry.packedBytes);
  if (packed === undefined) return undefined;
  const bytes =
    entry.method === stored ? packed : entry.method === deflated ? inflate(packed, entry.bytes) : undefined;
  return bytes?.length === entry.bytes && crc32(bytes) === entry.crc ? bytes : undefined;
}

/** No more than the archive says that there is. */
function inflate(packed: Buffer, bytes: number): Buffer | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(bytes, 1) });
  } catch {
    return undefined;
  }
}
