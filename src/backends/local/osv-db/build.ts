import { gzipSync } from 'node:zlib';
import { byText } from '../../../core/compare.ts';
import { isAskable } from '../vulnerabilities/coverage.ts';
import type { OsvRecord } from '../vulnerabilities/schema.ts';
import { isWithdrawn } from '../vulnerabilities/withdrawn.ts';
import { type About, createTally } from './about.ts';
import { isNewer, packagesOf } from './database.ts';
import { type IndexHead, indexFormat } from './index-file.ts';
import { readAdvisories } from './records.ts';
import type { Layout } from './sources.ts';
import { trim } from './trim.ts';
import { refuseEmpty } from './unusable.ts';

/** An index, and what is in it. */
export interface BuiltIndex {
  readonly about: About;
  readonly packages: number;
  /** Gzipped; the same for the same files. */
  readonly bytes: Buffer;
}

/** A copy of a record; `json` is absent where it was withdrawn or speaks of no version. */
interface Kept {
  readonly modified: string | undefined;
  readonly json: string | undefined;
}

/**
 * Makes an index of all the sources. Rejects with `INPUT_INVALID` when one is damaged, or there is no advisory: an index
 * that misses a part would be taken for whole.
 */
export async function buildIndex(
  root: string,
  { sources }: Layout,
  now: Date,
  signal: AbortSignal,
): Promise<BuiltIndex> {
  const tally = createTally(now);
  const packages = new Map<string, Map<string, Kept>>();
  for (const source of sources) {
    for await (const reading of readAdvisories(source, signal)) {
      tally.add(reading, source);
      if (reading.record !== undefined) keep(packages, reading.record, now);
    }
  }
  const about = refuseEmpty(root, tally.about());
  const lines = [...packages].flatMap(([key, kept]) => lineOf(key, kept) ?? []).sort();
  const head: IndexHead = {
    ...indexFormat,
    ...(about.date !== undefined && { date: about.date }),
    ecosystems: Object.fromEntries(about.ecosystems),
    records: about.records,
    packages: lines.length,
    unreadable: [...about.unreadable],
  };
  const text = `${[JSON.stringify(head), ...lines].join('\n')}\n`;
  return { about, packages: lines.length, bytes: gzipSync(text, { level: 9 }) };
}

function keep(packages: Map<string, Map<string, Kept>>, record: OsvRecord, now: Date): void {
  const { id, modified } = record;
  for (const [key, subject] of packagesOf(record)) {
    if (!isAskable(subject.ecosystem)) continue;
    const records = packages.get(key) ?? new Map<string, Kept>();
    packages.set(key, records);
    const known = records.get(id);
    if (known !== undefined && isNewer(known, record)) continue;
    const trimmed = isWithdrawn(record, now) ? undefined : trim(record, subject);
    records.set(id, { modified, json: trimmed && JSON.stringify(trimmed) });
  }
}

function lineOf(key: string, records: ReadonlyMap<string, Kept>): string | undefined {
  const rows = [...records].sort(byText(([id]) => id)).flatMap(([, { json }]) => json ?? []);
  return rows.length === 0 ? undefined : `${key.slice(0, -1)},[${rows.join(',')}]]`;
}
