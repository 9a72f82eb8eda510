import type { AffectedComponent, CvssRating, Finding, IgnoredFinding } from '../../core/model/finding.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { unique } from '../unique.ts';

const methods = {
  '2.0': 'CVSSv2',
  '3.0': 'CVSSv3',
  '3.1': 'CVSSv31',
  '4.0': 'CVSSv4',
} as const satisfies Record<CvssRating['version'], string>;

/** A finding that is about a component: the others, secrets among them, have no place in a bill of materials. */
type ComponentFinding = Finding & { readonly component: AffectedComponent };

/** A finding of a bill of materials, and the decision not to count it. */
export interface Entry {
  readonly finding: ComponentFinding;
  readonly ignored?: IgnoredFinding;
}

/** Each once, those that are ignored last. */
export function* componentFindings({ findings, ignored = [] }: ScanResult): Generator<Entry> {
  const seen = new Set<string>();
  const isNew = (fingerprint: string) => seen.size < seen.add(fingerprint).size;
  for (const finding of findings)
    if (isComponentFinding(finding) && isNew(finding.fingerprint)) yield { finding };
  for (const entry of ignored)
    if (isComponentFinding(entry.finding) && isNew(entry.finding.fingerprint))
      yield { finding: entry.finding, ignored: entry };
}

function isComponentFinding(finding: Finding): finding is ComponentFinding {
  const { category, component } = finding;
  return (
    (category === 'sca' || category === 'malware' || category === 'container') &&
    component !== undefined &&
    component.purl !== ''
  );
}

/** What a finding says about a component that no bill of materials names. */
export function toFoundComponent({ purl, name, version }: AffectedComponent) {
  return { type: 'library', 'bom-ref': purl, name, ...(version === '' ? {} : { version }), purl };
}

/**
 * One finding as a CycloneDX vulnerability. `analysis` is there only where somebody decided not to count it: else nobody
 * has analysed it yet.
 */
export function toVulnerability({ finding, ignored }: Entry) {
  const { component, baseline } = finding;
  const advisory = webPage(finding.url);
  const cwes = finding.cwes.flatMap((cwe) => /^CWE-([1-9]\d{0,5})$/.exec(cwe)?.[1] ?? []).map(Number);
  const ratings = finding.ratings.map(({ version, vector, score }) => ({
    score,
    method: methods[version],
    vector,
  }));
  const references = finding.aliases.map((id) => ({ id, source: sourceOf(id) }));
  const recommendation = recommend(finding);
  return {
    'bom-ref': finding.fingerprint,
    id: finding.ruleId,
    source: sourceOf(finding.ruleId),
    ...(references.length === 0 ? {} : { references: [...unique(references, ({ id }) => id)] }),
    ratings: [
      { source: { name: 'Scangate' }, severity: finding.severity, method: 'other' },
      ...unique(ratings, (rating) => JSON.stringify(rating)),
    ],
    ...(cwes.length === 0 ? {} : { cwes: [...new Set(cwes)] }),
    description: finding.title,
    ...(finding.description === undefined ? {} : { detail: finding.description }),
    ...(recommendation === '' ? {} : { recommendation }),
    ...(advisory === undefined ? {} : { advisories: [{ url: advisory }] }),
    ...(ignored ? { analysis: toAnalysis(ignored) } : {}),
    affects: [
      {
        ref: component.purl,
        ...(component.version === ''
          ? {}
          : { versions: [{ version: component.version, status: 'affected' }] }),
      },
    ],
    ...(baseline ? { properties: [{ name: 'scangate:baseline', value: baseline }] } : {}),
  };
}

/** Somebody decided not to count it; whether it can be exploited, or will be mended, is not said. */
function toAnalysis({ reason, until }: IgnoredFinding) {
  const end = until === undefined ? '' : ` until ${until}`;
  return { detail: `Ignored${end}: ${reason}` };
}

function recommend({ component, fixVersions, remediation }: ComponentFinding): string {
  const [nearest, ...others] = fixVersions;
  const also = others.length === 0 ? '' : ` (also fixed in ${others.join(', ')})`;
  const upgrade =
    nearest === undefined
      ? []
      : [`Upgrade ${component.name} from ${component.version} to ${nearest}${also}.`];
  return [...upgrade, ...(remediation === undefined ? [] : [remediation])].join('\n');
}

/** The database that gives out ids of this shape. */
function sourceOf(id: string): { name: string; url?: string } {
  if (/^CVE-\d{4}-\d{4,}$/.test(id)) return { name: 'NVD', url: `https://nvd.nist.gov/vuln/detail/${id}` };
  if (/^GHSA(-[0-9a-z]{4}){3}$/.test(id))
    return { name: 'GitHub Advisories', url: `https://github.com/advisories/${id}` };
  if (/^[A-Z]+-[A-Za-z0-9-]+$/.test(id)) return { name: 'OSV', url: `https://osv.dev/vulnerability/${id}` };
  return { name: 'unknown' };
}

function webPage(text: string | undefined): string | undefined {
  const url = text === undefined ? null : URL.parse(text);
  return url?.protocol === 'https:' && url.username === '' ? url.href : undefined;
}
