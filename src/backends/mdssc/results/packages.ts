import { ScangateError } from '../../../core/errors.ts';
import { parseSeverity, type Severity } from '../../../core/model/severity.ts';
import { pathOf } from '../wire/address.ts';
import type { MdsscClient } from '../wire/client.ts';
import { countOf, type Folded, listOf, objectOf, textIn, totalIn } from '../wire/fold.ts';
import { isPurl, purlOf } from './purl.ts';
import type { Vulnerability } from './vulnerability.ts';

/** What the list of packages of a scan tells. */
export interface PackageReport {
  /** How many packages the list has. */
  readonly packages: number;
  readonly vulnerabilities: readonly Vulnerability[];
  /** Some packages were not asked about, since there are too many. */
  readonly cut: boolean;
  /** The packages whose licence is blocked. */
  readonly blocked: readonly ScannedPackage[];
}

export interface ScannedPackage {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly string[];
}

/** Vulnerabilities are asked for package by package, so many at once, and no more than so many in all. */
const atOnce = 4;
const mostAsked = 1_000;

/** `GET /packages?ScanId=…`, and `GET /packages/{id}/cves` for each that is not known to have none. */
export async function readPackages(
  client: MdsscClient,
  scanId: string,
  signal: AbortSignal,
): Promise<PackageReport> {
  const { value } = await client.ask(
    { path: 'packages', query: [['ScanId', scanId]], meaning: { about: `the packages of scan ${scanId}` } },
    signal,
  );
  const list = listOf(value, 'packages', 'items', 'data', 'entries', 'results')?.map(objectOf);
  if (list === undefined)
    throw new ScangateError('BACKEND_PROTOCOL', 'the list of packages is in an unknown shape');
  const packages = list.flatMap((item) => {
    const read = packageIn(item);
    return read ? [{ ...read, item }] : [];
  });
  const all = packages.filter(({ item }) => mayBeVulnerable(item));
  const suspects = all.slice(0, mostAsked);
  const vulnerabilities: Vulnerability[] = [];
  for (let at = 0; at < suspects.length; at += atOnce) {
    const some = suspects.slice(at, at + atOnce);
    const found = await Promise.all(some.map((scanned) => vulnerabilitiesOf(client, scanned, signal)));
    for (const vulnerability of found.flat()) vulnerabilities.push(vulnerability);
  }
  return {
    packages: totalIn(value) ?? packages.length,
    vulnerabilities,
    cut: all.length > suspects.length,
    blocked: packages.filter(({ item }) => isBlocked(item)),
  };
}

function packageIn(item: Folded): ScannedPackage | undefined {
  const id = textIn(item, 'id', 'packageid');
  const name = textIn(item, 'name', 'packagename');
  if (id === undefined || name === undefined) return undefined;
  const version = textIn(item, 'version', 'packageversion') ?? '';
  const told = textIn(item, 'purl') ?? '';
  const ecosystem = textIn(item, 'ecosystem', 'packagetype') ?? '';
  const purl = isPurl(told) ? told : purlOf(ecosystem, name, version);
  const licenses = (listOf(item.licenses) ?? []).flatMap(
    (license) => (typeof license === 'string' ? license : textIn(license, 'name', 'id', 'spdxid')) ?? [],
  );
  return { id, name, version, purl, licenses };
}

/** A package that says itself that it has no vulnerability need not be asked about. */
function mayBeVulnerable(item: Folded): boolean {
  const told = item.vulnerabilities ?? item.vulnerabilitiescount ?? item.vulnerabilitycount;
  return Array.isArray(told) ? told.length > 0 : countOf(told) !== 0;
}

function isBlocked(item: Folded): boolean {
  const risks = [item.licenserisk, item.licenserisks, item.licensestatus].flat();
  return item.isblocked === true || risks.some((risk) => String(risk).toLowerCase() === 'blocked');
}

async function vulnerabilitiesOf(
  client: MdsscClient,
  scanned: ScannedPackage,
  signal: AbortSignal,
): Promise<Vulnerability[]> {
  const { id, name, version, purl } = scanned;
  const path = pathOf('packages', id, 'cves');
  const { value } = await client.ask(
    { path, meaning: { about: `the vulnerabilities of package ${name}` } },
    signal,
  );
  return (listOf(value, 'cves', 'vulnerabilities') ?? []).flatMap((item): Vulnerability[] => {
    const cve = objectOf(item);
    const cveId = textIn(cve, 'id', 'cveid', 'name');
    if (cveId === undefined) return [];
    return [
      {
        id: cveId,
        severity: severityOf(cve.severity),
        component: { purl, name, version },
        aliases: [],
        cwes: textsIn(cve.cwes).filter((cwe) => /^CWE-\d+$/.test(cwe)),
        ratings: [],
        fixVersions: textsIn(cve.fixedversions),
      },
    ];
  });
}

/** The place in the enumeration `None, Critical, High, Medium, Low, Unknown`, as older versions give it. */
const byNumber: readonly Severity[] = ['info', 'critical', 'high', 'medium', 'low', 'unknown'];

function severityOf(value: unknown): Severity {
  if (typeof value === 'number') return byNumber[value] ?? 'unknown';
  return typeof value === 'string' && value.toLowerCase() === 'none' ? 'info' : parseSeverity(value);
}

function textsIn(value: unknown): string[] {
  return (listOf(value) ?? []).filter((item): item is string => typeof item === 'string' && item !== '');
}
