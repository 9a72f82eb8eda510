import type { Excluded } from './excluded.ts';
import type { NotCheckedOut } from './not-checked-out.ts';

/** A regular file of the checkout. */
export interface CheckoutFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** The files of a checkout, read-only, none of them outside its root. */
export interface Checkout {
  /** Absolute, with links resolved. */
  readonly root: string;
  /** Sorted by path. */
  readonly files: readonly CheckoutFile[];
  /** Symbolic links (never followed) and folders or files that could not be read, relative to the root. */
  readonly links: readonly string[];
  readonly unreadable: readonly string[];
  readonly excluded: Excluded;
  readonly notCheckedOut: NotCheckedOut;
  /** Present when the checkout holds more files than this, so that not all of them are listed. */
  readonly fileLimit?: number;
  /** Reads one of `files`; rejects when it grew beyond `maxBytes` or became a link since it was listed. */
  read(path: string, maxBytes: number): Promise<Buffer>;
  /** Reads at most the first `bytes` of one of `files`, however large it is. */
  readStart(path: string, bytes: number): Promise<Buffer>;
}
