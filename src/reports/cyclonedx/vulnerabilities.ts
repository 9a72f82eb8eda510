import type { AffectedComponent, CvssRating, Finding } from '../../core/model/finding.ts';
import { unique } from './components.ts';

const methods = {
  '2.0': 'CVSSv2',
  '3.0': 'CVSSv3',
  '3.1': 'CVSSv31',
  '4.0': 'CVSSv4',
} as const satisfies Record<CvssRating['version'], string>;

/** A finding that is about a component: the others, secrets among them, have no place in a bill of materials. */
export type ComponentFinding = Finding & { readonly component: AffectedComponent };

export function isComponentFinding(finding: Finding): finding is ComponentFinding {
  const { category, component } = finding;
  return (category === 'sca' || category === 'malware') && component !== undefined && component.purl !== '';
}

/** One finding as a CycloneDX vulnerability. It says nothing about `analysis`: nobody has analysed it yet. */
export function toVulnerability(finding: ComponentFinding) {
  const advisory = webPage(finding.url);
  const cwes = finding.cwes.flatMap((cwe) => /^CWE-([1-9]\d{0,5})$/.exec(cwe)?.[1] ?? []).map(Number);
  const ratings = finding.ratings.map(({ version, vector, score }) => ({
    score,
    method: methods[version],
    vector,
  }));
  const references = finding.aliases.map((id) => ({ id, source: sourceOf(id) }));
  return {
    'bom-ref': finding.fingerprint,
    id: finding.ruleId,
    source: sourceOf(finding.ruleId),
    ...(references.length === 0 ? {} : { references: unique(references, ({ id }) => id) }),
    ratings: [
      { source: { name: 'Scangate' }, severity: finding.severity, method: 'other' },
      ...unique(ratings, (rating) => JSON.stringify(rating)),
    ],
    ...(cwes.length === 0 ? {} : { cwes: [...new Set(cwes)] }),
    description: finding.title,
    ...(finding.description === undefined ? {} : { detail: finding.description }),
    ...(finding.fixVersions.length === 0 ? {} : { recommendation: recommend(finding) }),
    ...(advisory === undefined ? {} : { advisories: [{ url: advisory }] }),
    affects: [
      {
        ref: finding.component.purl,
        versions: [{ version: finding.component.version, status: 'affected' }],
      },
    ],
  };
}

function recommend({ component, fixVersions }: ComponentFinding): string {
  const [nearest, ...others] = fixVersions;
  const also = others.length === 0 ? '' : ` (also fixed in ${others.join(', ')})`;
  return `Upgrade ${component.name} from ${component.version} to ${nearest}${also}.`;
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
