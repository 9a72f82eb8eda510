import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { GitDir } from './git-dir.ts';
import { readSmallFile } from './git-files.ts';

const indexLimit = 512 * 1024 * 1024;
const statBytes = 40;
const flagExtended = 0x4000;
const extensionsThatMoveEntries = new Set(['link', 'sdir']);

/**
 * The tracked paths of a checkout, relative, with `/`; a submodule counts as one path. Undefined when there is no
 * index or it cannot be relied on: another version, a wrong checksum, a split or sparse index, a path that leaves the
 * checkout.
 */
export async function readTrackedPaths(
  dir: GitDir,
  objectFormat: 'sha1' | 'sha256',
): Promise<readonly string[] | undefined> {
  const content = await readSmallFile(join(dir.own, 'index'), indexLimit);
  return content === undefined ? undefined : parseIndex(content, objectFormat);
}

/** Parses an index file of version 2, 3 or 4 (gitformat-index(5)). */
export function parseIndex(index: Buffer, objectFormat: 'sha1' | 'sha256'): readonly string[] | undefined {
  const hashBytes = objectFormat === 'sha256' ? 32 : 20;
  const end = index.length - hashBytes;
  if (end < 12 || index.toString('latin1', 0, 4) !== 'DIRC' || !hasChecksum(index, end, objectFormat))
    return undefined;
  const version = index.readUInt32BE(4);
  if (version < 2 || version > 4) return undefined;
  const paths: string[] = [];
  let previous = Buffer.alloc(0);
  let at = 12;
  for (let left = index.readUInt32BE(8); left > 0; left -= 1) {
    const start = at;
    at += statBytes + hashBytes;
    if (at + 2 > end) return undefined;
    at += index.readUInt16BE(at) & flagExtended ? 4 : 2;
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
    if (!staysInside(text)) return undefined;
    if (text !== paths.at(-1)) paths.push(text);
    previous = path;
    at = version === 4 ? nul + 1 : start + Math.ceil((nul + 1 - start) / 8) * 8;
  }
  return hasOnlyKnownExtensions(index, at, end) ? paths : undefined;
}

/** All zeros when git was told not to compute it (`index.skipHash`). */
function hasChecksum(index: Buffer, end: number, algorithm: string): boolean {
  const stored = index.subarray(end);
  return (
    stored.every((byte) => byte === 0) ||
    createHash(algorithm).update(index.subarray(0, end)).digest().equals(stored)
  );
}

function hasOnlyKnownExtensions(index: Buffer, from: number, end: number): boolean {
  let at = from;
  while (at + 8 <= end) {
    if (extensionsThatMoveEntries.has(index.toString('latin1', at, at + 4))) return false;
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
