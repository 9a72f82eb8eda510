import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const clear: Colour = [0, 0, 0, 0];
const green: Colour = [31, 111, 84, 255];
const white: Colour = [255, 255, 255, 255];

/** The icon of the extension as a square PNG: a gate with an open bar. */
export function icon(size: number): Buffer {
  const rows = Array.from({ length: size }, (_, y) => [
    0, // the row is not filtered
    ...Array.from({ length: size }, (_, x) => smooth(x, y, size)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // eight bits for each of red, green, blue and alpha
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Length, type, data and checksum (PNG, third edition, 5.3). */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A pixel as the mean of sixteen points within it. */
function smooth(x: number, y: number, size: number): number[] {
  const offsets = [0.125, 0.375, 0.625, 0.875];
  const points = offsets.flatMap((dy) => offsets.map((dx) => colourAt((x + dx) / size, (y + dy) / size)));
  const alpha = points.reduce((sum, point) => sum + point[3], 0);
  const mean = (index: 0 | 1 | 2) =>
    alpha === 0 ? 0 : Math.round(points.reduce((sum, point) => sum + point[index] * point[3], 0) / alpha);
  return [mean(0), mean(1), mean(2), Math.round(alpha / points.length)];
}

/** The picture, from 0 to 1 in both directions. */
function colourAt(x: number, y: number): Colour {
  const toCorner = Math.hypot(Math.max(0, Math.abs(x - 0.5) - 0.32), Math.max(0, Math.abs(y - 0.5) - 0.32));
  if (toCorner > 0.16) return clear;
  const isPost = Math.abs(x - 0.3) < 0.06 && y > 0.3 && y < 0.78;
  // The bar rises from the post, from (0.3, 0.5) up to the right.
  const along = (x - 0.3) * 0.87 - (y - 0.5) * 0.5;
  const across = (x - 0.3) * 0.5 + (y - 0.5) * 0.87;
  const isBar = along > 0 && along < 0.48 && Math.abs(across) < 0.05;
  return isPost || isBar ? white : green;
}
