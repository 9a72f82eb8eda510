import type { Checkout } from '../checkout/checkout.ts';
import { Unreadable } from './data.ts';
import { decode } from './parse-text.ts';

/** The largest lockfile that is read: the largest known real ones have about 5 MiB. */
const lockfileLimit = 16 * 1024 * 1024;

/** The text of files of a checkout; what readers ask for beside their own file is read once. */
export interface Texts {
  /** Of a file that is listed. Rejects with `Unreadable` or a system error. */
  read(path: string, size: number): Promise<string>;
  /** Undefined when no such file is listed. Rejects like `read`. */
  find(path: string): Promise<string | undefined>;
  has(path: string): boolean;
  /** All that are listed, the same array each time. */
  paths(): readonly string[];
}

export function createTexts(checkout: Checkout): Texts {
  const known = new Map<string, Promise<string>>();
  let sizes: ReadonlyMap<string, number> | undefined;
  let paths: readonly string[] | undefined;
  const listed = () => {
    sizes ??= new Map(checkout.files.map(({ path, size }) => [path, size]));
    return sizes;
  };
  const read = async (path: string, size: number) => {
    if (size > lockfileLimit)
      throw new Unreadable(`has ${size} bytes, more than the ${lockfileLimit} that are read`);
    return decode(await checkout.read(path, lockfileLimit));
  };
  return {
    read,
    async find(path) {
      const size = listed().get(path);
      if (size === undefined) return undefined;
      const reading = known.get(path) ?? read(path, size);
      known.set(path, reading);
      return reading;
    },
    has: (path) => listed().has(path),
    paths() {
      paths ??= [...listed().keys()];
      return paths;
    },
  };
}
