import type { Finding } from '../../core/model/finding.ts';
import { line } from '../../core/text.ts';
import { ruleName } from '../names.ts';
import { unique } from '../unique.ts';

/** GitLab stores no more of one finding. */
const mostIdentifiers = 20;

const known = [
  {
    type: 'cve',
    shape: /^CVE-\d{4}-\d{4,}$/,
    page: (id: string) => `https://nvd.nist.gov/vuln/detail/${id}`,
  },
  {
    type: 'ghsa',
    shape: /^GHSA(?:-[0-9a-z]{4}){3}$/,
    page: (id: string) => `https://github.com/advisories/${id}`,
  },
  {
    type: 'cwe',
    shape: /^CWE-\d{1,6}$/,
    page: (id: string) => `https://cwe.mitre.org/data/definitions/${Number(id.slice(4))}.html`,
  },
] as const;

/** The rule or advisory first: GitLab takes the first one for the same finding from run to run. Never empty. */
export function identifiersOf(finding: Finding) {
  const others = [...finding.aliases, ...finding.cwes].map((id) => line`${id}`.toString().trim());
  const ids = [ruleName(finding), ...others];
  const once = unique(
    ids.filter((id) => id !== ''),
    String,
  );
  return [...once.take(mostIdentifiers)].map(toIdentifier);
}

function toIdentifier(id: string) {
  const kind = known.find(({ shape }) => shape.test(id));
  if (!kind) return { type: 'scangate_rule', name: id, value: id };
  const value = kind.type === 'cwe' ? id.slice('CWE-'.length) : id;
  return { type: kind.type, name: id, value, url: kind.page(id) };
}
