import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { GitDir } from './git-dir.ts';
import { readSmallFile } from './git-files.ts';

const indexLimit = 512 * 1024 * 1024;
const statBytes = 40;
const modeOffset = 24;
const typeMask = 0o170000;
const typeSubmodule = 0o160000;
const typeFolder = 0o040000;
const flagExtended = 0x4000;
const flagSkipWorktree = 0x4000;

/** Tracked paths, relative to the work tree, with `/`. */
export interface Index {
  /** Files, links and submodules, each submodule as one path. */
  readonly paths: readonly string[];
  /** Those that are submodules. */
  readonly submodules: readonly string[];
  /** What a sparse checkout leaves out of the work tree: paths, and whole folders with a trailing `/`. */
  readonly sparse: readonly string[];
}

/**
 * The index of a work tree. Undefined when there is none or it cannot be relied on: another version, a wrong checksum,
 * a split index or another extension that changes its meaning, a path that leaves the checkout.
 */
export async function readIndex(dir: GitDir, objectFormat: 'sha1' | 'sha256'): Promise<Index | undefined> {
  const content = await readSmallFile(join(dir.own, 'index'), indexLimit);
  return content === undefined ? undefined : parseIndex(content, objectFormat);
}

/** Parses an index file of version 2, 3 or 4 (gitformat-index(5)). */
export function parseIndex(index: Buffer, objectFormat: 'sha1' | 'sha256'): Index | undefined {
  const hashBytes = objectFormat === 'sha256' ? 32 : 20;
  const end = index.length - hashBytes;
  if (end < 12 || index.toString('latin1', 0, 4) !== 'DIRC' || !hasChecksum(index, end, objectFormat))
    return undefined;
  const version = index.readUInt32BE(4);
  if (version < 2 || version > 4) return undefined;
  const paths: string[] = [];
  const submodules: string[] = [];
  const sparse: string[] = [];
  let previous = Buffer.alloc(0);
  let at = 12;
  for (let left = index.readUInt32BE(8); left > 0; left -= 1) {
    const start = at;
    at += statBytes + hashBytes;
    if (at + 2 > end) return undefined;
    const type = index.readUInt32BE(start + modeOffset) & typeMask;
    const isExtended = (index.readUInt16BE(at) & flagExtended) !== 0;
    if (at + 4 > end) return undefined;
    const isSparse = isExtended && (index.readUInt16BE(at + 2) & flagSkipWorktree) !== 0;
    at += isExtended ? 4 : 2;
    let kept = 0;
    if (version === 4) {
      const strip = readVarint(index, at, end);
      if (strip === undefined || strip.value > previous.length) return undefined;
      kept = previous.length - strip.value;
      at = strip.next;
    }
    const nul = index.indexOf(0, at);
    if (nul < 0 || nul >= end) return undefined;
    const path = Buffer.concat([previous.subarray(0, kept), index.subarray(at, nul)]);
    const text = path.toString('utf8');
    const isFolder = type === typeFolder && text.endsWith('/');
    if (!staysInside(isFolder ? text.slice(0, -1) : text)) return undefined;
    if (isSparse && type !== typeSubmodule) sparse.push(text);
    // A path in conflict has up to three entries.
    if (!isFolder && text !== paths.at(-1)) {
      paths.push(text);
      if (type === typeSubmodule) submodules.push(text);
    }
    previous = path;
    at = version === 4 ? nul + 1 : start + Math.ceil((nul + 1 - start) / 8) * 8;
  }
  return hasOnlyKnownExtensions(index, at, end) ? { paths, submodules, sparse } : undefined;
}

/** All zeros when git was told not to compute it (`index.skipHash`). */
function hasChecksum(index: Buffer, end: number, algorithm: string): boolean {
  const stored = index.subarray(end);
  return (
    stored.every((byte) => byte === 0) ||
    createHash(algorithm).update(index.subarray(0, end)).digest().equals(stored)
  );
}

/**
 * A reader may pass over an extension whose name begins with a capital letter. It must understand every other one:
 * `sdir`, which says that entries may be folders, is understood, `link` (a split index) is not (gitformat-index(5),
 * "Extensions").
 */
function hasOnlyKnownExtensions(index: Buffer, from: number, end: number): boolean {
  let at = from;
  while (at + 8 <= end) {
    if (!/^(?:[A-Z]|sdir$)/.test(index.toString('latin1', at, at + 4))) return false;
    at += 8 + index.readUInt32BE(at + 4);
  }
  return at === end;
}

/** The offset encoding of pack files (gitformat-pack(5)): seven bits a byte, plus one at each continuation. */
function readVarint(bytes: Buffer, from: number, end: number): { value: number; next: number } | undefined {
  let value = 0;
  for (let at = from; at < end && at < from + 5; at += 1) {
    const byte = bytes.readUInt8(at);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: at + 1 };
    value += 1;
  }
  return undefined;
}

function staysInside(path: string): boolean {
  return path !== '' && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
