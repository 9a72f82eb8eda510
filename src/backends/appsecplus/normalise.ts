import { cut } from '../../core/cut.ts';
import { fingerprintOf } from '../../core/fingerprint.ts';
import type { Category, Finding } from '../../core/model/finding.ts';
import { parseSeverity } from '../../core/model/severity.ts';
import type { Vulnerability } from './schema.ts';

const longestTitle = 500;
const longestText = 10_000;

/** Whether a finding is to be judged: all are but those that somebody accepted or resolved. */
export function isOpen({ status }: Vulnerability): boolean {
  return !['accepted', 'resolved'].includes(status?.trim().toLowerCase() ?? '');
}

/**
 * Findings of one scan in normal form. AppSec+ names no file and no package. Its ids may change from scan to scan, so
 * what identifies a finding is what it says; several that say the same are numbered.
 */
export function normalise(
  vulnerabilities: readonly Vulnerability[],
  category: Category,
  applicationId: string,
): readonly Finding[] {
  const alike = new Map<string, number>();
  return vulnerabilities.map((vulnerability) => {
    const { title = '', introducedIn = '' } = vulnerability;
    const [cve, ...otherCves] = idsIn(vulnerability.cve, /\bCVE-\d{4}-\d{4,}\b/gi);
    const cwes = cwesIn(vulnerability.cwe);
    const ruleId = cve ?? cwes[0] ?? 'appsecplus-unclassified';
    const identity = [ruleId, applicationId, title, introducedIn];
    const same = JSON.stringify(identity);
    const number = (alike.get(same) ?? 0) + 1;
    alike.set(same, number);
    const url = pageOf(ruleId);
    return {
      fingerprint: fingerprintOf(category, 'appsecplus', ...identity, String(number)),
      category,
      severity: parseSeverity(vulnerability.severity),
      ruleId,
      title: cut(title.trim() === '' ? ruleId : title, longestTitle),
      ...given('description', describe(vulnerability)),
      locations: [],
      aliases: otherCves,
      cwes,
      ratings: [],
      fixVersions: [],
      ...given('remediation', cut(vulnerability.remediation ?? '', longestText)),
      ...(url === undefined ? {} : { url }),
    };
  });
}

/** The text as it came, and what the model has no place for: where it came in, and a CVSS score without a vector. */
function describe({ description = '', introducedIn, cvssScore }: Vulnerability): string {
  const facts = [
    ...(introducedIn ? [`Introduced in ${cut(introducedIn, longestTitle)}.`] : []),
    ...(cvssScore === undefined ? [] : [`CVSS score ${cvssScore}.`]),
  ].join(' ');
  return [cut(description, longestText), facts].filter((part) => part !== '').join('\n\n');
}

function given<Name extends string>(name: Name, text: string): { readonly [Key in Name]?: string } {
  return text === '' ? {} : ({ [name]: text } as { readonly [Key in Name]?: string });
}

/** `CWE-89`, as a text, a number or a list of these. */
function cwesIn(value: unknown): readonly string[] {
  const numbers = [value].flat().map((entry) => (typeof entry === 'number' ? `CWE-${entry}` : entry));
  return idsIn(numbers, /\bCWE-\d{1,6}\b/gi);
}

function idsIn(value: unknown, pattern: RegExp): readonly string[] {
  const texts = [value].flat().filter((entry) => typeof entry === 'string');
  return [...new Set(texts.flatMap((text) => text.match(pattern) ?? []).map((id) => id.toUpperCase()))];
}

function pageOf(ruleId: string): string | undefined {
  if (ruleId.startsWith('CVE-')) return `https://nvd.nist.gov/vuln/detail/${ruleId}`;
  if (ruleId.startsWith('CWE-')) return `https://cwe.mitre.org/data/definitions/${ruleId.slice(4)}.html`;
  return undefined;
}
