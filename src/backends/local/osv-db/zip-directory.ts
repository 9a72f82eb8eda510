import type { ReadAt } from './read-at.ts';

/** An entry of a ZIP archive, as its central directory describes it. */
export interface ZipEntry {
  /** For people; never a path. */
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endBytes = 22;
const longestComment = 0xffff;
const directoryLimit = 512 * 1024 * 1024;

/**
 * The entries by the central directory (PKWARE APPNOTE 6.3.10, sections 4.3.12 to 4.3.16, ZIP64 included), which stands
 * at the end: an archive that was cut short has none. `undefined` when there is none, or it makes no sense.
 */
export async function readDirectory(
  read: ReadAt,
  fileBytes: number,
): Promise<readonly ZipEntry[] | undefined> {
  const found = await findDirectory(read, fileBytes);
  if (found === undefined || found.bytes > directoryLimit) return undefined;
  const directory = await read(found.offset, found.bytes);
  if (directory === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < found.count; index += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return undefined;
    const [nameBytes, extraBytes] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30)];
    const end = at + 46 + nameBytes + extraBytes + directory.readUInt16LE(at + 32);
    if (end > directory.length) return undefined;
    const extra = directory.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes);
    const [bytes = -1, packedBytes = -1, offset = -1] = widened(
      [24, 20, 42].map((field) => directory.readUInt32LE(at + field)),
      extra,
    );
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameBytes),
      method: directory.readUInt16LE(at + 10),
      isEncrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      crc: directory.readUInt32LE(at + 16),
      packedBytes,
      bytes,
      offset,
    });
    at = end;
  }
  return at === directory.length ? entries : undefined;
}

async function findDirectory(read: ReadAt, fileBytes: number) {
  const tailBytes = Math.min(fileBytes, endBytes + longestComment);
  const tail = await read(fileBytes - tailBytes, tailBytes);
  for (let at = tailBytes - endBytes; tail !== undefined && at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== 0x06054b50 || at + endBytes + tail.readUInt16LE(at + 20) !== tailBytes)
      continue;
    const end = fileBytes - tailBytes + at;
    return (
      (await findWideDirectory(read, end)) ?? {
        count: tail.readUInt16LE(at + 10),
        bytes: tail.readUInt32LE(at + 12),
        offset: tail.readUInt32LE(at + 16),
      }
    );
  }
  return undefined;
}

/** That of ZIP64, for more than 65,535 entries or 4 GiB; a locator right before the end leads to it. */
async function findWideDirectory(read: ReadAt, end: number) {
  const locator = await read(end - 20, 20);
  if (locator?.readUInt32LE(0) !== 0x07064b50) return undefined;
  const record = await read(Number(locator.readBigUInt64LE(8)), 56);
  if (record?.readUInt32LE(0) !== 0x06064b50) return undefined;
  return {
    count: Number(record.readBigUInt64LE(32)),
    bytes: Number(record.readBigUInt64LE(40)),
    offset: Number(record.readBigUInt64LE(48)),
  };
}

/** Fields of 32 bits that are full stand in the ZIP64 extra field (4.5.3), in this order. */
function widened(fields: readonly number[], extra: Buffer): readonly number[] {
  let wide: Buffer | undefined;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === 0x0001) wide = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  let next = 0;
  return fields.map((field) => {
    if (field !== 0xffffffff || wide === undefined || next + 8 > wide.length) return field;
    next += 8;
    return Number(wide.readBigUInt64LE(next - 8));
  });
}
