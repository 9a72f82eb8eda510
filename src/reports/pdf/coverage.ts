/** Whether a font has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean;

/** What is wrong with a font; the message goes on after its name. */
export class UnusableFont extends Error {}

const tagLength = 4;
const headLength = 12;
const recordLength = 16;

/**
 * What a TrueType or OpenType font covers, from its `cmap` (OpenType 1.9, "cmap": formats 4 and 12, which are the ones
 * that fonts for Unicode have).
 *
 * @throws {UnusableFont} when it is not whole or has no such table.
 */
export function coverageOf(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tablesOf(view).get('cmap');
  if (cmap === undefined) throw new UnusableFont('has no table of characters');
  const formats = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    return { at, format: view.getUint16(at) };
  });
  const full = formats.find(({ format }) => format === 12);
  if (full) return coverageOfGroups(view, full.at);
  const basic = formats.find(({ format }) => format === 4);
  if (basic) return coverageOfSegments(view, basic.at);
  throw new UnusableFont('has no table of Unicode characters');
}

/** Where each table begins. Each has to lie within the file, so that a download cut short is noticed. */
function tablesOf(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(tagLength); index += 1) {
    const record = headLength + index * recordLength;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    const [at, length] = [view.getUint32(record + 8), view.getUint32(record + 12)];
    if (at + length > view.byteLength) throw new UnusableFont('is cut short');
    tables.set(tag, at);
  }
  return tables;
}

/** Format 12: groups of code points, each of which has a glyph. */
function coverageOfGroups(view: DataView, at: number): Coverage {
  const groups = Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12;
    return { from: view.getUint32(group), to: view.getUint32(group + 4) };
  });
  return remembered((codePoint) => groups.some(({ from, to }) => codePoint >= from && codePoint <= to));
}

/** Format 4: segments of the first 65,536 code points, within which a glyph can still be 0, which is none. */
function coverageOfSegments(view: DataView, at: number): Coverage {
  const count = view.getUint16(at + 6) / 2;
  const row = (index: number) => at + 14 + index * count * 2;
  const [ends, starts, deltas, offsets] = [row(0), row(1) + 2, row(2) + 2, row(3) + 2];
  const segments = Array.from({ length: count }, (_, index) => {
    const offsetAt = offsets + index * 2;
    return {
      from: view.getUint16(starts + index * 2),
      to: view.getUint16(ends + index * 2),
      delta: view.getUint16(deltas + index * 2),
      offset: view.getUint16(offsetAt),
      offsetAt,
    };
  });
  return remembered((codePoint) => {
    const segment = segments.find(({ from, to }) => codePoint >= from && codePoint <= to);
    if (!segment) return false;
    const { from, delta, offset, offsetAt } = segment;
    if (offset === 0) return ((codePoint + delta) & 0xffff) !== 0;
    return view.getUint16(offsetAt + offset + (codePoint - from) * 2) !== 0;
  });
}

function remembered(covers: Coverage): Coverage {
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const found = known.get(codePoint) ?? covers(codePoint);
    known.set(codePoint, found);
    return found;
  };
}
