import type { SeverityCounts } from '../../../core/model/severity.ts';
import { countOf, objectOf, textIn, totalIn } from '../wire/fold.ts';

/** How much of something a scan says that it found; not exact where it only says that there is some. */
export interface Signal {
  readonly count: number;
  readonly exact: boolean;
}

/** What a scan says about itself in numbers; what it does not say is absent. */
export interface ScanFacts {
  readonly vulnerabilities?: SeverityCounts;
  readonly malware?: Signal;
  readonly secrets?: Signal;
  readonly blockedLicenses?: Signal;
  readonly packages?: number;
  readonly vulnerablePackages?: number;
  readonly repositoryId?: string;
  readonly repositoryName?: string;
  readonly serviceId?: string;
  readonly reference?: string;
  /** ISO 8601, as the server wrote it. */
  readonly startedAt?: string;
}

/**
 * Reads `GET /scans/{id}/overview` or `GET /scans/{id}` (names in lower case), whose numbers are nested in the scan of a
 * repository and flat in that of an upload.
 */
export function factsIn(scan: unknown): ScanFacts {
  const top = objectOf(scan);
  const information = objectOf(top.scaninformation);
  const places = [
    top,
    information,
    objectOf(top.package),
    objectOf(information.licenses),
    objectOf(top.licenses),
  ];
  const find = <Value>(read: (value: unknown) => Value | undefined, ...names: readonly string[]) =>
    places.flatMap((place) => names.map((name) => read(place[name]))).find((value) => value !== undefined);
  return present({
    vulnerabilities: find(countsOf, 'vulnerabilityissues'),
    malware: find(signalOf, 'malware', 'infectedfiles', 'threats'),
    secrets: find(signalOf, 'secret', 'secrets', 'fileswithsecrets'),
    blockedLicenses: find(signalOf, 'blockedlicensescount', 'blockedlicenses'),
    packages: find(countOf, 'totalpackages'),
    vulnerablePackages: find(countOf, 'vulnerablepackages'),
    repositoryId: textIn(top, 'repositoryid'),
    repositoryName: textIn(top, 'repositoryname'),
    serviceId: textIn(top, 'serviceid', 'storageid'),
    reference: textIn(top, 'repositoryreference', 'reference', 'branch'),
    startedAt: startIn(top),
  });
}

/** When a scan, or an item of a list of scans, says that it began. */
export function startIn(scan: unknown): string | undefined {
  return textIn(
    scan,
    'starttime',
    'startedat',
    'startdate',
    'scanstarttime',
    'createdat',
    'created',
    'scandate',
  );
}

/** Of two readings of the same scan: whatever was told, and the worse where both told it. */
export function worseFacts(a: ScanFacts, b: ScanFacts): ScanFacts {
  return present({
    ...a,
    ...b,
    vulnerabilities: both(a.vulnerabilities, b.vulnerabilities, moreOf),
    malware: both(a.malware, b.malware, strongerOf),
    secrets: both(a.secrets, b.secrets, strongerOf),
    blockedLicenses: both(a.blockedLicenses, b.blockedLicenses, strongerOf),
    packages: both(a.packages, b.packages, Math.max),
    vulnerablePackages: both(a.vulnerablePackages, b.vulnerablePackages, Math.max),
  });
}

/** Whether the numbers of a completed scan may not be there yet: some servers complete it before they are. */
export function looksUnsettled(facts: ScanFacts): boolean {
  const { vulnerabilities, malware, secrets, blockedLicenses, packages = 0 } = facts;
  const found = Object.values(vulnerabilities ?? {}).some((count) => count > 0);
  return (
    packages === 0 &&
    !found &&
    ![malware, secrets, blockedLicenses].some((signal) => (signal?.count ?? 0) > 0)
  );
}

const words = ['critical', 'high', 'medium', 'low', 'unknown', 'none'] as const;

/** Undefined for what is no set of counts: it is not taken as zero. One that leaves out some severities has none of them. */
function countsOf(value: unknown): SeverityCounts | undefined {
  const issues = objectOf(value);
  const told = words.filter((word) => issues[word] !== undefined && issues[word] !== null);
  const counts = Object.fromEntries(told.map((word) => [word, countOf(issues[word])]));
  if (told.length === 0 || Object.values(counts).includes(undefined)) return undefined;
  const { critical = 0, high = 0, medium = 0, low = 0, unknown = 0 } = counts;
  return { critical, high, medium, low, info: 0, unknown };
}

/** A flag, a count (alone or in an object of its own), or a list. */
function signalOf(value: unknown): Signal | undefined {
  if (typeof value === 'boolean') return { count: value ? 1 : 0, exact: !value };
  if (Array.isArray(value)) return { count: value.length, exact: true };
  const count = countOf(value) ?? totalIn(value);
  return count === undefined ? undefined : { count, exact: true };
}

function strongerOf(a: Signal, b: Signal): Signal {
  if (a.count === b.count) return a.exact ? a : b;
  return a.count > b.count ? a : b;
}

function moreOf(a: SeverityCounts, b: SeverityCounts): SeverityCounts {
  return {
    critical: Math.max(a.critical, b.critical),
    high: Math.max(a.high, b.high),
    medium: Math.max(a.medium, b.medium),
    low: Math.max(a.low, b.low),
    info: Math.max(a.info, b.info),
    unknown: Math.max(a.unknown, b.unknown),
  };
}

function both<Value>(
  a: Value | undefined,
  b: Value | undefined,
  merge: (a: Value, b: Value) => Value,
): Value | undefined {
  return a === undefined || b === undefined ? (a ?? b) : merge(a, b);
}

/** Without the members that are undefined. */
function present<Facts extends object>(
  facts: Facts,
): { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<{
    [Key in keyof Facts]: Exclude<Facts[Key], undefined>;
  }>;
}
