import { z } from 'zod';
import type { AffectedComponent, CvssRating } from '../../../core/model/finding.ts';
import { parseSeverity, type Severity, worse } from '../../../core/model/severity.ts';
import { isPurl } from './purl.ts';
import type { Vulnerability } from './vulnerability.ts';

/** What a CycloneDX export tells. */
export interface Bom {
  readonly components: number;
  /** Absent where it has no such section, which says nothing about the code. */
  readonly vulnerabilities?: readonly Vulnerability[];
  /** Vulnerabilities that could not be read. */
  readonly unreadable: number;
}

const text = z.string().min(1);

/** The parts of a document that are used (cyclonedx.org/docs/1.6/json); each item is read on its own. */
const document = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(z.unknown()).optional(),
  vulnerabilities: z.array(z.unknown()).optional(),
});

const component = z.object({
  'bom-ref': text.optional().catch(undefined),
  name: text,
  group: text.optional().catch(undefined),
  version: z.string().catch(''),
  purl: z.string().refine(isPurl).catch(''),
  components: z.array(z.unknown()).catch([]),
});

const rating = z.object({
  score: z.number().min(0).max(10).optional().catch(undefined),
  severity: text.optional().catch(undefined),
  vector: text.optional().catch(undefined),
  method: text.optional().catch(undefined),
});

const affected = z.object({
  ref: text,
  versions: z.array(z.object({ version: text, status: z.string() }).or(z.unknown())).catch([]),
});

const source = z.object({ url: z.string().catch('') }).catch({ url: '' });

const vulnerability = z.object({
  id: text,
  source: source.optional(),
  references: z.array(z.object({ id: text }).or(z.unknown())).catch([]),
  ratings: z.array(rating.or(z.unknown())).catch([]),
  cwes: z.array(z.unknown()).catch([]),
  description: text.optional().catch(undefined),
  recommendation: text.optional().catch(undefined),
  affects: z.array(z.unknown()).catch([]),
});

/** Reads a CycloneDX document; undefined for what is none. */
export function readBom(value: unknown): Bom | undefined {
  const bom = document.safeParse(value);
  if (!bom.success) return undefined;
  const { byRef, count } = componentsIn(bom.data.components ?? []);
  if (bom.data.vulnerabilities === undefined) return { components: count, unreadable: 0 };
  let unreadable = 0;
  const vulnerabilities = bom.data.vulnerabilities.flatMap((item): Vulnerability[] => {
    const found = vulnerability.safeParse(item);
    if (found.success) return toVulnerabilities(found.data, byRef);
    unreadable += 1;
    return [];
  });
  return { components: count, vulnerabilities, unreadable };
}

/** Components may hold components. */
function componentsIn(items: readonly unknown[]) {
  const byRef = new Map<string, AffectedComponent>();
  const queue = [...items];
  let count = 0;
  for (const item of queue) {
    const parsed = component.safeParse(item);
    if (!parsed.success) continue;
    count += 1;
    const { 'bom-ref': ref, name, group, version, purl, components } = parsed.data;
    const known = { name: group === undefined ? name : `${group}/${name}`, version, purl };
    if (purl !== '') byRef.set(purl, known);
    if (ref !== undefined) byRef.set(ref, known);
    for (const inner of components) queue.push(inner);
  }
  return { byRef, count };
}

function toVulnerabilities(
  found: z.infer<typeof vulnerability>,
  byRef: ReadonlyMap<string, AffectedComponent>,
): Vulnerability[] {
  const { id, description, recommendation, source: origin } = found;
  const ratings = found.ratings.flatMap((item) => rating.safeParse(item).data ?? []);
  const url = origin?.url ?? '';
  const common = {
    id,
    severity: severityOf(ratings),
    ...(description === undefined ? {} : { description }),
    ...(recommendation === undefined ? {} : { remediation: recommendation }),
    aliases: found.references.flatMap((item) => z.object({ id: text }).safeParse(item).data?.id ?? []),
    cwes: found.cwes.filter((cwe) => Number.isSafeInteger(cwe)).map((cwe) => `CWE-${cwe}`),
    ratings: ratings.flatMap(cvssOf),
    ...(/^https?:\/\//.test(url) ? { url } : {}),
  };
  const places = found.affects.flatMap((item) => affected.safeParse(item).data ?? []);
  if (places.length === 0) return [{ ...common, fixVersions: [] }];
  return places.map(({ ref, versions }) => {
    const named = byRef.get(ref) ?? byRef.get(ref.slice(ref.indexOf('#') + 1));
    const fixed = versions.flatMap((item) => {
      const { data } = z.object({ version: text, status: z.literal('unaffected') }).safeParse(item);
      return data?.version ?? [];
    });
    return { ...common, component: named ?? { purl: '', name: ref, version: '' }, fixVersions: fixed };
  });
}

type Rating = z.infer<typeof rating>;

/** The worst that any rating says. */
function severityOf(ratings: readonly Rating[]): Severity {
  return ratings.map(ratedSeverity).reduce(worse, 'unknown');
}

function ratedSeverity({ severity, score }: Rating): Severity {
  if (severity?.toLowerCase() === 'none') return 'info';
  const word = parseSeverity(severity);
  return word === 'unknown' && score !== undefined ? ofScore(score) : word;
}

/** CVSS v3.1, section 5: qualitative severity rating scale. */
function ofScore(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'info';
}

const versionOfMethod: ReadonlyMap<string, CvssRating['version']> = new Map([
  ['CVSSv2', '2.0'],
  ['CVSSv3', '3.0'],
  ['CVSSv31', '3.1'],
  ['CVSSv4', '4.0'],
]);

function cvssOf({ method = '', vector, score }: Rating): CvssRating[] {
  const version = versionOfMethod.get(method);
  return version === undefined || vector === undefined || score === undefined
    ? []
    : [{ version, vector, score }];
}
