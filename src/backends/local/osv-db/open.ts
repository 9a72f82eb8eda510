import { open, stat } from 'node:fs/promises';
import { describeError } from '../../../core/errors.ts';
import type { Database, Package } from './database.ts';
import { openIndex } from './index-file.ts';
import { searchLayout } from './search.ts';
import { type Layout, layoutOf, layoutOfArchive } from './sources.ts';
import { unusable } from './unusable.ts';

/** What a path holds: files as OSV publishes them, or the index of `scangate db build`. */
export type Opened = { readonly kind: 'files'; readonly layout: Layout } | { readonly kind: 'index' };

/** Rejects with `INPUT_INVALID` when nothing can be read there. */
export async function lookAt(path: string): Promise<Opened> {
  let isFolder: boolean;
  let start = '';
  try {
    isFolder = (await stat(path)).isDirectory();
    if (!isFolder) start = await startOf(path);
  } catch (error) {
    throw unusable(path, `cannot be read: ${describeError(error)}`, error);
  }
  if (isFolder) return { kind: 'files', layout: await layoutOf(path) };
  return start === 'PK' ? { kind: 'files', layout: layoutOfArchive(path) } : { kind: 'index' };
}

/**
 * Opens what `osv-db` names, and keeps only what is about the packages given. Rejects with `INPUT_INVALID` when it is no
 * database or is damaged as a whole.
 */
export async function openDatabase(
  path: string,
  packages: readonly Package[],
  now: Date,
  signal: AbortSignal,
): Promise<Database> {
  const opened = await lookAt(path);
  return opened.kind === 'index'
    ? openIndex(path, packages)
    : searchLayout(path, opened.layout, packages, now, signal);
}

async function startOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
