import { join } from 'node:path';
import type { GitDir } from './git-dir.ts';
import { readSmallFile } from './git-files.ts';

/** What is checked out. */
export interface Head {
  /** Branch or tag without `refs/heads/` or `refs/tags/`; absent when HEAD is detached. */
  readonly ref?: string;
  /** Commit: 40 or 64 hexadecimal digits; absent before the first commit. */
  readonly sha?: string;
}

const sha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const symbolic = /^ref: (refs\/\S+)$/;

/** A ref may point at another ref; git itself stops after five. */
const longestChain = 5;
const packedRefsLimit = 64 * 1024 * 1024;

/** Reads HEAD, then the ref that it names, loose before packed (gitrepository-layout(5)). */
export async function readHead(dir: GitDir): Promise<Head> {
  const head = await readLine(join(dir.own, 'HEAD'));
  if (head === undefined) return {};
  if (sha.test(head)) return { sha: head };
  const name = symbolic.exec(head)?.[1];
  // A repository with the reftable format keeps this placeholder in HEAD (git-init(1), `--ref-format`).
  if (name === undefined || !isRefName(name) || name === 'refs/heads/.invalid') return {};
  const commit = await resolveRef(dir, name);
  const ref = name.replace(/^refs\/(?:heads|tags)\//, '');
  return commit === undefined ? { ref } : { ref, sha: commit };
}

async function resolveRef(dir: GitDir, name: string, depth = 0): Promise<string | undefined> {
  const loose = (await readLine(join(dir.own, name))) ?? (await readLine(join(dir.common, name)));
  if (loose === undefined) return findPacked(dir, name);
  if (sha.test(loose)) return loose;
  const next = symbolic.exec(loose)?.[1];
  if (next === undefined || !isRefName(next) || depth >= longestChain) return undefined;
  return resolveRef(dir, next, depth + 1);
}

async function findPacked(dir: GitDir, name: string): Promise<string | undefined> {
  const packed = (await readSmallFile(join(dir.common, 'packed-refs'), packedRefsLimit))?.toString('utf8');
  for (const line of packed?.split('\n') ?? []) {
    const space = line.indexOf(' ');
    if (line.slice(space + 1) === name && sha.test(line.slice(0, space))) return line.slice(0, space);
  }
  return undefined;
}

/** The part of git-check-ref-format(1) that keeps a name within its folder. */
function isRefName(name: string): boolean {
  return !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|\/$/.test(name) && !name.split('/').includes('.');
}

async function readLine(file: string): Promise<string | undefined> {
  return (await readSmallFile(file, 4096))?.toString('utf8').trimEnd();
}
