import type { Checkout } from '../../../../src/backends/local/checkout/checkout.ts';

/** A checkout in memory; an `Error` as content is what reading that file fails with. */
export function memoryCheckout(
  contents: Readonly<Record<string, string | Buffer | Error>>,
  rest: Partial<Pick<Checkout, 'links' | 'unreadable' | 'fileLimit'>> & {
    readonly onRead?: (path: string) => void;
  } = {},
): Checkout {
  const entries = new Map(
    Object.entries(contents).map(([path, content]) => [
      path,
      typeof content === 'string' ? Buffer.from(content) : content,
    ]),
  );
  return {
    root: '/checkout',
    files: [...entries].map(([path, content]) => ({
      path,
      size: content instanceof Error ? 1 : content.length,
    })),
    links: rest.links ?? [],
    unreadable: rest.unreadable ?? [],
    ...(rest.fileLimit !== undefined && { fileLimit: rest.fileLimit }),
    async read(path) {
      rest.onRead?.(path);
      const content = entries.get(path);
      if (content instanceof Buffer) return content;
      throw content ?? new Error(`no such file: ${path}`);
    },
  };
}
