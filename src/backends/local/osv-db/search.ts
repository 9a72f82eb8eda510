import { ScangateError } from '../../../core/errors.ts';
import type { OsvRecord } from '../vulnerabilities/schema.ts';
import { createTally, unreadableReason } from './about.ts';
import { type Database, isNewer, keyOf, type Package, packagesOf } from './database.ts';
import { readAdvisories } from './records.ts';
import type { Layout } from './sources.ts';

/**
 * Reads through the sources that may be about the packages given. One that is damaged spoils its own ecosystem only,
 * which is not covered then.
 */
export async function searchLayout(
  root: string,
  { sources }: Layout,
  packages: readonly Package[],
  now: Date,
  signal: AbortSignal,
): Promise<Database> {
  const wanted = new Set(packages.map(({ ecosystem }) => ecosystem));
  const found = new Map(packages.map((each) => [keyOf(each), new Map<string, OsvRecord>()]));
  const tally = createTally(now);
  const broken = new Set<string>();
  const problems: string[] = [];

  function keep(record: OsvRecord): void {
    for (const key of packagesOf(record).keys()) {
      const records = found.get(key);
      const known = records?.get(record.id);
      if (known === undefined || !isNewer(known, record)) records?.set(record.id, record);
    }
  }

  for (const source of sources.filter(({ ecosystem }) => ecosystem === undefined || wanted.has(ecosystem))) {
    try {
      for await (const reading of readAdvisories(source, signal)) {
        tally.add(reading, source);
        if (reading.record !== undefined) keep(reading.record);
      }
    } catch (thrown) {
      signal.throwIfAborted();
      if (!(thrown instanceof ScangateError)) throw thrown;
      problems.push(thrown.message);
      for (const each of source.ecosystem === undefined ? wanted : [source.ecosystem]) broken.add(each);
    }
  }
  const about = tally.about(broken);
  return {
    about,
    problems: [...problems, ...unreadableReason(root, about.unreadable)],
    recordsOf: (subject) => [...(found.get(keyOf(subject))?.values() ?? [])],
  };
}
