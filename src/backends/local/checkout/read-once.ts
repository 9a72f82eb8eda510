import type { Checkout } from './checkout.ts';

/** Two views of a checkout: what the first reads, the second gets without reading it again. */
export interface ReadOnce {
  readonly first: Checkout;
  readonly later: Checkout;
}

/** What the first view reads is kept, up to `mostBytes` in all, so that every part of a scan sees the same file. */
export function readOnce(checkout: Checkout, mostBytes = 32 * 1024 * 1024): ReadOnce {
  const kept = new Map<string, Buffer>();
  let bytes = 0;
  const readAgain = async (path: string, maxBytes: number) => {
    const known = kept.get(path);
    return known !== undefined && known.length <= maxBytes ? known : checkout.read(path, maxBytes);
  };
  return {
    first: {
      ...checkout,
      async read(path, maxBytes) {
        const content = await readAgain(path, maxBytes);
        if (!kept.has(path) && bytes + content.length <= mostBytes) {
          kept.set(path, content);
          bytes += content.length;
        }
        return content;
      },
    },
    later: { ...checkout, read: readAgain },
  };
}
