import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { describeError } from '../../../core/errors.ts';
import { number } from '../../../core/words.ts';
import { type OsvRecord, osvRecord } from '../vulnerabilities/schema.ts';
import { type About, unreadableReason } from './about.ts';
import { type Database, keyOf, type Package } from './database.ts';

import { unusable } from './unusable.ts';

/**
 * An index is one file of JSON lines, gzipped or not. The first line is the head, each other one a package with trimmed
 * OSV records about it: `["npm","lodash",[{…},{…}]]`.
 */
export const indexFormat = { format: 'scangate-osv-index', version: 1 } as const;

export const indexHead = z.object({
  format: z.literal(indexFormat.format),
  version: z.number(),
  date: z.iso.datetime().optional(),
  ecosystems: z.record(z.string(), z.int().min(1)),
  records: z.int().min(0),
  packages: z.int().min(0),
  unreadable: z.array(z.string()),
});
export type IndexHead = z.infer<typeof indexHead>;

const indexLine = z.tuple([z.string(), z.string(), z.array(osvRecord)]);

const fileLimit = 512 * 1024 * 1024;
const usualLimit = 1024 * 1024 * 1024;

/** Reads the head and the lines of the packages given; the others are only counted. `limit`: bytes once unpacked. */
export async function openIndex(
  path: string,
  packages: readonly Package[],
  limit = usualLimit,
): Promise<Database> {
  const bytes = await unpacked(path, limit);
  const lines = linesOf(bytes);
  const { value: first } = lines.next();
  const head = readHead(path, first === undefined ? '' : bytes.toString('utf8', first.start, first.end));
  const wanted = new Map(packages.map((each) => [startOf(keyOf(each)), keyOf(each)]));
  const found = new Map<string, readonly OsvRecord[]>();
  let count = 0;
  for (const { start, end } of lines) {
    count += 1;
    const key = wanted.get(bytes.toString('latin1', start, endOfStart(bytes, start, end)));
    if (key !== undefined) found.set(key, readLine(path, count, bytes.toString('utf8', start, end)));
  }
  if (count !== head.packages)
    throw unusable(path, `was cut short: it has ${number(count)} of ${number(head.packages)} packages`);
  return {
    about: aboutOf(head),
    problems: unreadableReason(path, head.unreadable),
    recordsOf: (subject) => found.get(keyOf(subject)) ?? [],
  };
}

function aboutOf({ date, ecosystems, records, unreadable }: IndexHead): About {
  return { date, ecosystems: new Map(Object.entries(ecosystems)), records, unreadable };
}

async function unpacked(path: string, limit: number): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > fileLimit) throw new Error(`it has ${number(size)} bytes`);
    const bytes = await readFile(path);
    const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return isZipped ? gunzipSync(bytes, { maxOutputLength: limit }) : bytes;
  } catch (error) {
    throw unusable(path, `cannot be read: ${describeError(error)}`, error);
  }
}

function* linesOf(bytes: Buffer): Generator<{ readonly start: number; readonly end: number }> {
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    yield { start, end };
    start = end + 1;
  }
}

function readHead(path: string, line: string): IndexHead {
  const head = indexHead.safeParse(parseJson(line));
  if (!head.success)
    throw unusable(path, "is neither a folder, an archive of OSV nor an index of 'scangate db build'");
  if (head.data.version !== indexFormat.version)
    throw unusable(path, `is an index of version ${head.data.version}, which this Scangate cannot read`);
  return head.data;
}

/** A line begins with its key, but for the bracket that closes it. */
function startOf(key: string): string {
  return Buffer.from(key.slice(0, -1)).toString('latin1');
}

/** Behind the second string of a line. */
function endOfStart(bytes: Buffer, start: number, end: number): number {
  const [quote, backslash] = [0x22, 0x5c];
  let quotes = 0;
  for (let at = start; at < end; at += 1) {
    if (bytes[at] === backslash) at += 1;
    else if (bytes[at] === quote) quotes += 1;
    if (quotes === 4) return at + 1;
  }
  return end;
}

function readLine(path: string, count: number, line: string): OsvRecord[] {
  const parsed = indexLine.safeParse(parseJson(line));
  if (!parsed.success) throw unusable(path, `is damaged in line ${count + 1}`);
  const [ecosystem, name, records] = parsed.data;
  const subject = { ecosystem, name };
  return records.map((record) => ({
    ...record,
    affected: record.affected.map((entry) => ({ ...entry, package: subject })),
  }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
