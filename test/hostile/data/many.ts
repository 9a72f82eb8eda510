/** A JSON document in pieces: what comes before a list, its items, and what comes after it. */
export function* many(before: string, items: Iterable<string>, after: string): Generator<string> {
  let piece = before;
  let isFirst = true;
  for (const item of items) {
    piece += isFirst ? item : `,${item}`;
    isFirst = false;
    if (piece.length < 64 * 1024) continue;
    yield piece;
    piece = '';
  }
  yield piece + after;
}

/** Items until they are about so long together. */
export function* manyBytes(item: (n: number) => string, bytes: number): Generator<string> {
  for (let n = 0, length = 0; ; n++) {
    const text = item(n);
    length += text.length + 1;
    if (length > bytes) return;
    yield text;
  }
}

/** So many items. */
export function* count(most: number, item: (n: number) => string): Generator<string> {
  for (let n = 0; n < most; n++) yield item(n);
}
