import { readFile, stat } from 'node:fs/promises';
import { describeError } from '../../../core/errors.ts';
import { type OsvRecord, osvRecord } from '../vulnerabilities/schema.ts';
import type { AdvisoryFile } from './sources.ts';
import { unusable } from './unusable.ts';
import { readZip, type ZippedFile } from './zip.ts';

const recordLimit = 32 * 1024 * 1024;

/** What one file of a database holds; no record where it cannot be understood. */
export interface Reading {
  /** The name of the file. */
  readonly where: string;
  readonly record: OsvRecord | undefined;
}

/** The records of a source, one at a time. Rejects when the source as a whole cannot be read. */
export async function* readAdvisories(source: AdvisoryFile, signal: AbortSignal): AsyncGenerator<Reading> {
  for await (const { name, bytes } of source.kind === 'zip'
    ? readZip(source.path)
    : readSingle(source.path)) {
    signal.throwIfAborted();
    if (name.toLowerCase().endsWith('.json')) yield { where: name, record: parse(bytes) };
  }
}

async function* readSingle(path: string): AsyncGenerator<ZippedFile> {
  try {
    if ((await stat(path)).size > recordLimit) throw new Error('it is too large for an advisory');
    yield { name: path, bytes: await readFile(path) };
  } catch (error) {
    throw unusable(path, `cannot be read: ${describeError(error)}`, error);
  }
}

function parse(bytes: Buffer): OsvRecord | undefined {
  try {
    return osvRecord.safeParse(JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''))).data;
  } catch {
    return undefined;
  }
}
