import { constants } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { byText } from '../../../core/compare.ts';
import { describeError, ScangateError } from '../../../core/errors.ts';
import type { Checkout } from './checkout.ts';
import { compileRules } from './ignore-rules.ts';
import { findNotCheckedOut } from './not-checked-out.ts';
import { ownReportsIn } from './own-reports.ts';
import { systemErrorInWords } from './system-error.ts';
import { isWithinReach, walk } from './walk.ts';

export interface CheckoutOptions {
  /** Patterns as in a `.gitignore` at the root; they hide tracked files too. */
  readonly exclude: readonly string[];
  /** Default 200,000. */
  readonly maxFiles?: number;
  /** The folder that reports go into (absolute): those of earlier runs are no files of the checkout. */
  readonly ownReports?: string | undefined;
}

/**
 * Lists the files of a checkout: all but `.git`, `node_modules`, what `exclude` names and what is both untracked and
 * ignored. An ignore line hides no tracked file, since what is committed counts; without an index that can be read
 * nothing is ignored. A folder of a work tree is under the index and the ignore files of the folders above it too.
 *
 * Rejects with `TARGET_UNUSABLE` when `root` is no readable folder, or with the signal's reason.
 */
export async function openCheckout(
  root: string,
  options: CheckoutOptions,
  signal: AbortSignal,
): Promise<Checkout> {
  signal.throwIfAborted();
  const real = await resolveRoot(root);
  const maxFiles = options.maxFiles ?? 200_000;
  const exclude = compileRules({ base: '', prefix: '' }, options.exclude.join('\n'));
  const isOwn = await ownReportsIn(real, options.ownReports);
  const listing = await walk(real, { exclude, isOwn, maxFiles }, signal);
  if (listing.unreadable.includes('.'))
    throw new ScangateError('TARGET_UNUSABLE', `the folder ${root} cannot be read`, {
      hint: 'Give the user that runs the scan the right to read it.',
    });
  const listed = new Set(listing.files.map((file) => file.path));
  const isThere = new Set([...listed, ...listing.links, ...listing.unreadable]);
  const notCheckedOut = await findNotCheckedOut(
    real,
    listing.worktrees,
    (path) => isWithinReach(path, exclude),
    (path) => listing.cut || isThere.has(path),
  );
  return {
    root: real,
    files: listing.files.sort(byText((file) => file.path)),
    links: listing.links.sort(),
    unreadable: listing.unreadable.sort(),
    excluded: listing.excluded,
    notCheckedOut,
    ...(listing.cut ? { fileLimit: maxFiles } : {}),
    read: (path, maxBytes) => readListed(real, listed, path, maxBytes, 'whole'),
    readStart: (path, bytes) => readListed(real, listed, path, bytes, 'start'),
  };
}

async function resolveRoot(root: string): Promise<string> {
  try {
    const real = await realpath(root);
    if ((await stat(real)).isDirectory()) return real;
  } catch (cause) {
    throw new ScangateError('TARGET_UNUSABLE', `cannot open ${root}: ${describeError(cause)}`, {
      cause,
      hint: 'Give the path of an existing folder: scangate scan <path>.',
    });
  }
  throw new ScangateError('TARGET_UNUSABLE', `${root} is not a folder`, {
    hint: 'Give the folder that holds the code, not a file in it.',
  });
}

async function readListed(
  root: string,
  listed: ReadonlySet<string>,
  path: string,
  maxBytes: number,
  part: 'whole' | 'start',
): Promise<Buffer> {
  const refuse = (why: string, cause?: unknown) =>
    new ScangateError('TARGET_UNUSABLE', `${path} ${why}`, { cause });
  if (!listed.has(path)) throw refuse('is not a file of the checkout');
  const full = join(root, path.replaceAll('/', sep));
  try {
    // Without O_NONBLOCK, opening a pipe that took the file's place would wait for ever.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    await using handle = await open(full, flags);
    // O_NOFOLLOW speaks of the last part of a path only: a folder above it may have become a link.
    if ((await realpath(full)) !== full) throw refuse('became a symbolic link');
    const found = await handle.stat();
    if (!found.isFile()) throw refuse('is no longer a regular file');
    if (found.size > maxBytes && part === 'whole')
      throw refuse(`has ${found.size} bytes, more than ${maxBytes}`);
    const content = Buffer.alloc(Math.min(found.size, maxBytes));
    let length = 0;
    while (length < content.length) {
      const { bytesRead } = await handle.read(content, length, content.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return content.subarray(0, length);
  } catch (cause) {
    if (cause instanceof ScangateError) throw cause;
    throw refuse(`cannot be read: ${reasonOf(cause)}`, cause);
  }
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ELOOP') return 'it became a symbolic link';
  if (code === 'ENOENT') return 'it is no longer there';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  return systemErrorInWords(cause);
}
