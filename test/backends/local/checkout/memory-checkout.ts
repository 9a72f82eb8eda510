import type { Checkout } from '../../../../src/backends/local/checkout/checkout.ts';

/** A checkout in memory; an `Error` as content is what reading that file fails with. */
export function memoryCheckout(
  contents: Readonly<Record<string, string | Buffer | Error>>,
  rest: Partial<Pick<Checkout, 'links' | 'unreadable' | 'excluded' | 'notCheckedOut' | 'fileLimit'>> & {
    readonly onRead?: (path: string) => void;
  } = {},
): Checkout {
  const entries = new Map(
    Object.entries(contents).map(([path, content]) => [
      path,
      typeof content === 'string' ? Buffer.from(content) : content,
    ]),
  );
  async function read(path: string): Promise<Buffer> {
    rest.onRead?.(path);
    const content = entries.get(path);
    if (content instanceof Buffer) return content;
    throw content ?? new Error(`no such file: ${path}`);
  }
  return {
    root: '/checkout',
    files: [...entries].map(([path, content]) => ({
      path,
      size: content instanceof Error ? 1 : content.length,
    })),
    links: rest.links ?? [],
    unreadable: rest.unreadable ?? [],
    excluded: rest.excluded ?? { files: 0, folders: 0 },
    notCheckedOut: rest.notCheckedOut ?? { submodules: [], sparse: [] },
    ...(rest.fileLimit !== undefined && { fileLimit: rest.fileLimit }),
    read,
    readStart: async (path, bytes) => (await read(path)).subarray(0, bytes),
  };
}
