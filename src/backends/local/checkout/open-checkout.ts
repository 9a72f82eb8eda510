import { constants } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { describeError, ScangateError } from '../../../core/errors.ts';
import type { Checkout } from './checkout.ts';
import { compileRules } from './ignore-rules.ts';
import { walk } from './walk.ts';

export interface CheckoutOptions {
  /** Patterns as in a `.gitignore` at the root; they hide tracked files too. */
  readonly exclude: readonly string[];
  /** Default 200,000. */
  readonly maxFiles?: number;
}

/**
 * Lists the files of a checkout: all but `.git`, `node_modules`, what `exclude` names and what is both untracked and
 * ignored. An ignore line hides no tracked file, since what is committed counts; without an index that can be read
 * nothing is ignored.
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
  const exclude = compileRules('', options.exclude.join('\n'));
  const listing = await walk(real, exclude, maxFiles, signal);
  if (listing.unreadable.includes('.'))
    throw new ScangateError('TARGET_UNUSABLE', `the folder ${root} cannot be read`, {
      hint: 'Give the user that runs the scan the right to read it.',
    });
  const listed = new Set(listing.files.map((file) => file.path));
  return {
    root: real,
    files: listing.files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    links: listing.links.sort(),
    unreadable: listing.unreadable.sort(),
    ...(listing.cut ? { fileLimit: maxFiles } : {}),
    read: (path, maxBytes) => readListed(real, listed, path, maxBytes),
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
    if (found.size > maxBytes) throw refuse(`has ${found.size} bytes, more than ${maxBytes}`);
    const content = Buffer.alloc(found.size);
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
  return describeError(cause);
}
