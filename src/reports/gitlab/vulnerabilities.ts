import type { Finding, Location } from '../../core/model/finding.ts';
import type { ScanResult } from '../../core/model/result.ts';
import type { Severity } from '../../core/model/severity.ts';
import { line, message } from '../../core/text.ts';
import { locator } from '../locator.ts';
import { titleOf } from '../names.ts';
import { identifiersOf } from './identifiers.ts';
import { prose } from './prose.ts';
import type { GitLabType } from './types.ts';

const severities = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  info: 'Info',
  unknown: 'Unknown',
} as const satisfies Record<Severity, string>;

/** Characters, by the schema. */
const longestName = 255;
const longestDescription = 1_048_576;
const longestSolution = 7_000;

/** What GitLab's own scanner says when it looks at no commit. */
const noCommit = '0000000';

/** Turns the findings of a result into vulnerabilities of one type of report. */
export function vulnerabilityMaker(result: ScanResult, type: GitLabType): (finding: Finding) => object {
  const locate = locator(result.sbom);
  return (finding) => {
    const { fingerprint, description, severity, url } = finding;
    const solution = solutionOf(finding);
    const page = URL.parse(url ?? '');
    return {
      id: fingerprint,
      name: cut(titleOf(finding), longestName),
      ...(description === undefined ? {} : { description: cut(prose(description), longestDescription) }),
      severity: severities[severity],
      ...(solution === '' ? {} : { solution: cut(solution, longestSolution) }),
      identifiers: identifiersOf(finding),
      links: page?.protocol === 'https:' && page.username === '' ? [{ url: page.href }] : [],
      location: toLocation(finding, type, locate(finding)[0], result),
    };
  };
}

function solutionOf({ fixVersions, remediation, component }: Finding): string {
  const [fix] = fixVersions;
  const upgrade = fix === undefined ? [] : [line`Upgrade ${component?.name ?? 'it'} to version ${fix}.`];
  return prose([...upgrade, ...(remediation === undefined ? [] : [message(remediation)])].join(' '));
}

function toLocation(finding: Finding, type: GitLabType, place: Location, { target }: ScanResult): object {
  const { path: file, startLine, endLine } = place;
  const lines = {
    ...(startLine === undefined ? {} : { start_line: startLine }),
    ...(endLine === undefined || endLine < (startLine ?? 1) ? {} : { end_line: endLine }),
  };
  switch (type) {
    case 'sast':
      return { file, ...lines };
    case 'secret_detection':
      return { file, commit: { sha: target.sha || noCommit }, ...lines };
    case 'dependency_scanning':
      return { file, dependency: toDependency(finding) };
    case 'container_scanning':
      return {
        image: file,
        operating_system: operatingSystemOf(finding),
        dependency: toDependency(finding),
      };
  }
}

function toDependency({ component, ruleId }: Finding) {
  const name = component?.name ?? ruleId;
  return {
    package: { name: line`${name}`.toString() },
    version: line`${component?.version ?? ''}`.toString(),
  };
}

/** `debian-12` of `pkg:deb/debian/curl@7.88?distro=debian-12`. */
function operatingSystemOf({ component }: Finding): string {
  const query = component?.purl.split('?')[1]?.split('#')[0] ?? '';
  return line`${new URLSearchParams(query).get('distro') || 'unknown'}`.toString();
}

function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit - 1).toWellFormed()}…` : text;
}
