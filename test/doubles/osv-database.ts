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

/** The versions that the registry has of a package, from the oldest. */
export interface Releases extends Omit<PackageVersion, 'version'> {
  readonly versions: readonly string[];
}

/**
 * Records by id, and which of them are about a version (https://ossf.github.io/osv-schema/#evaluation). Versions of a
 * package whose releases are known stand in their order, whatever they look like; those of others are compared as
 * Semantic Versioning does.
 */
export class OsvDatabase {
  readonly #records: ReadonlyMap<string, StoredRecord>;
  readonly #byPackage = new Map<string, Set<StoredRecord>>();
  readonly #releases: ReadonlyMap<string, readonly string[]>;

  constructor(records: readonly object[], releases: readonly Releases[] = []) {
    this.#records = new Map((records as readonly StoredRecord[]).map((record) => [record.id, record]));
    for (const record of this.#records.values())
      for (const { package: subject } of record.affected ?? []) {
        const name = subject ? nameOf(subject) : '';
        this.#byPackage.set(name, (this.#byPackage.get(name) ?? new Set()).add(record));
      }
    this.#releases = new Map(releases.map((each) => [nameOf(each), each.versions]));
  }

  record(id: string): object | undefined {
    return this.#records.get(id);
  }

  /** In the order of the ids, as `POST /v1/querybatch` lists them. */
  matching(queried: PackageVersion): { readonly id: string; readonly modified: string }[] {
    const releases = this.#releases.get(nameOf(queried));
    const compare = releases === undefined ? bySemver : byPlace(releases);
    return [...(this.#byPackage.get(nameOf(queried)) ?? [])]
      .filter((record) => affects(record, queried, compare))
      .map(({ id, modified = '2024-01-01T00:00:00Z' }) => ({ id, modified }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** OSV makes no difference between the spellings of a name on PyPI (PEP 503). */
function nameOf({ ecosystem, name }: Omit<PackageVersion, 'version'>): string {
  return `${ecosystem}/${ecosystem === 'PyPI' ? name.replace(/[-_.]+/g, '-').toLowerCase() : name}`;
}

/** Undefined where one of them has no place. */
type Compare = (a: string, b: string) => number | undefined;

const bySemver: Compare = (a, b) =>
  semver.valid(a) === null || semver.valid(b) === null ? undefined : semver.compare(a, b);

function byPlace(releases: readonly string[]): Compare {
  const places = new Map(releases.map((version, place) => [version, place]));
  return (a, b) => {
    const [left, right] = [places.get(a), places.get(b)];
    return left === undefined || right === undefined ? undefined : left - right;
  };
}

function affects(record: StoredRecord, queried: PackageVersion, compare: Compare): boolean {
  const { version } = queried;
  return (record.affected ?? [])
    .filter((entry) => entry.package && nameOf(entry.package) === nameOf(queried))
    .some(
      (entry) =>
        entry.versions?.includes(version) ||
        entry.ranges?.some((range) => range.type !== 'GIT' && isInRange(range.events, version, compare)),
    );
}

/** The events of the fixtures stand in the order of their versions. */
function isInRange(events: readonly Record<string, string>[], version: string, compare: Compare): boolean {
  if (compare(version, version) === undefined) return false;
  const distance = (other: string) => compare(version, other) ?? Number.NaN;
  let vulnerable = false;
  for (const { introduced, fixed, last_affected: last } of events) {
    if (introduced !== undefined && (introduced === '0' || distance(introduced) >= 0)) vulnerable = true;
    if (fixed !== undefined && distance(fixed) >= 0) vulnerable = false;
    if (last !== undefined && distance(last) > 0) vulnerable = false;
  }
  return vulnerable;
}
