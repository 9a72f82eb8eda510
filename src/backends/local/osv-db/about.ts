import { number, someOf } from '../../../core/words.ts';
import { isAskable } from '../vulnerabilities/coverage.ts';
import { packageEcosystem } from '../vulnerabilities/package-name.ts';
import type { OsvRecord } from '../vulnerabilities/schema.ts';
import type { Reading } from './records.ts';
import type { AdvisoryFile } from './sources.ts';

/** What a database says of itself. */
export interface About {
  /** When its newest record was modified, ISO 8601 in UTC; absent where none says so. */
  readonly date: string | undefined;
  /** The ecosystems that it covers, with the number of records of each: only those that a component can be of. */
  readonly ecosystems: ReadonlyMap<string, number>;
  readonly records: number;
  /** Names of files that hold no record that can be understood. */
  readonly unreadable: readonly string[];
}

const dayMs = 24 * 3_600_000;
/** A copy without dates may have the year 1 in their place. */
const earliest = Date.UTC(2000);

/** Counts records as they are read. What was modified after today was not, so it tells no date. */
export function createTally(now: Date) {
  const ids = new Set<string>();
  const idsOf = new Map<string, Set<string>>();
  const unreadable: string[] = [];
  let newest = Number.NEGATIVE_INFINITY;

  function count(record: OsvRecord, ecosystems: ReadonlySet<string>): void {
    if (ecosystems.size > 0) ids.add(record.id);
    for (const ecosystem of ecosystems) {
      const known = idsOf.get(ecosystem) ?? new Set();
      idsOf.set(ecosystem, known.add(record.id));
    }
    const modified = Date.parse(record.modified ?? '');
    if (modified > earliest && modified > newest && modified <= now.getTime() + dayMs) newest = modified;
  }

  return {
    add({ where, record }: Reading, { ecosystem }: AdvisoryFile): void {
      if (record === undefined) unreadable.push(where);
      else count(record, ecosystem === undefined ? ecosystemsOf(record) : new Set([ecosystem]));
    },
    /** Without an ecosystem whose source broke off. */
    about: (broken: ReadonlySet<string> = new Set()): About => ({
      date: Number.isFinite(newest) ? new Date(newest).toISOString() : undefined,
      ecosystems: new Map(
        [...idsOf]
          .filter(([ecosystem]) => !broken.has(ecosystem))
          .map(([ecosystem, known]) => [ecosystem, known.size] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
      records: ids.size,
      unreadable,
    }),
  };
}

function ecosystemsOf({ affected }: OsvRecord): Set<string> {
  return new Set(affected.flatMap((entry) => packageEcosystem(entry) ?? []).filter(isAskable));
}

/** Why what a database says is not all that its publisher says, a sentence. */
export function unreadableReason(path: string, unreadable: readonly string[]): string[] {
  if (unreadable.length === 0) return [];
  const hold = unreadable.length === 1 ? '1 file' : `${number(unreadable.length)} files`;
  return [`${hold} of the database ${path} cannot be understood as an advisory: ${someOf(unreadable)}`];
}
