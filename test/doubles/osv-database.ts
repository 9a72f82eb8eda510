import semver from 'semver';

/** What the stand-in reads of a record; it serves the whole of it as it is. */
interface StoredRecord {
  readonly id: string;
  readonly modified?: string;
  readonly affected?: readonly {
    readonly package?: { readonly ecosystem: string; readonly name: string };
    readonly versions?: readonly string[];
    readonly ranges?: readonly {
      readonly type: string;
      readonly events: readonly Record<string, string>[];
    }[];
  }[];
}

export interface PackageVersion {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}

/** Records by id, and which of them are about a version (https://ossf.github.io/osv-schema/#evaluation). */
export class OsvDatabase {
  readonly #records: ReadonlyMap<string, StoredRecord>;

  constructor(records: readonly object[]) {
    this.#records = new Map((records as readonly StoredRecord[]).map((record) => [record.id, record]));
  }

  record(id: string): object | undefined {
    return this.#records.get(id);
  }

  /** In the order of the ids, as `POST /v1/querybatch` lists them. */
  matching(queried: PackageVersion): { readonly id: string; readonly modified: string }[] {
    return [...this.#records.values()]
      .filter((record) => affects(record, queried))
      .map(({ id, modified = '2024-01-01T00:00:00Z' }) => ({ id, modified }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

function affects(record: StoredRecord, { ecosystem, name, version }: PackageVersion): boolean {
  return (record.affected ?? [])
    .filter((entry) => entry.package?.ecosystem === ecosystem && entry.package.name === name)
    .some(
      (entry) =>
        entry.versions?.includes(version) ||
        entry.ranges?.some((range) => range.type !== 'GIT' && isInRange(range.events, version)),
    );
}

/** The events of the fixtures stand in the order of their versions. */
function isInRange(events: readonly Record<string, string>[], version: string): boolean {
  if (semver.valid(version) === null) return false;
  let vulnerable = false;
  for (const { introduced, fixed, last_affected: last } of events) {
    if (introduced !== undefined && (introduced === '0' || semver.gte(version, introduced)))
      vulnerable = true;
    if (fixed !== undefined && semver.gte(version, fixed)) vulnerable = false;
    if (last !== undefined && semver.gt(version, last)) vulnerable = false;
  }
  return vulnerable;
}
