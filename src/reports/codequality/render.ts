import type { Finding } from '../../core/model/finding.ts';
import type { ScanResult } from '../../core/model/result.ts';
import type { Severity } from '../../core/model/severity.ts';
import { line } from '../../core/text.ts';
import { jsonPieces } from '../json-pieces.ts';
import { locator, type Places } from '../locator.ts';
import { ruleName, titleOf } from '../names.ts';
import { unique } from '../unique.ts';

/** A severity nobody named is not waved through as a minor one. */
const severities = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
  info: 'info',
  unknown: 'major',
} as const satisfies Record<Severity, string>;

/**
 * `scangate.codequality.json`: what GitLab shows in a merge request on every tier ("Code Quality report format",
 * docs.gitlab.com/ci/testing/code_quality). Ignored findings are left out.
 */
export function* renderCodeQuality({ findings, sbom }: ScanResult): Generator<string> {
  const locate = locator(sbom);
  const once = unique(findings, ({ fingerprint }) => fingerprint);
  yield* jsonPieces(
    once.map((finding) => toIssue(finding, locate(finding))),
    { depth: 0 },
  );
  yield '\n';
}

function toIssue(finding: Finding, [{ path, startLine = 1 }]: Places) {
  const { fingerprint, severity } = finding;
  return {
    description: describe(finding),
    check_name: ruleName(finding),
    fingerprint,
    severity: severities[severity],
    location: { path, lines: { begin: startLine } },
  };
}

function describe(finding: Finding): string {
  const { component, fixVersions } = finding;
  const [fix] = fixVersions;
  const subject = component ? line`${`${component.name} ${component.version}`.trim()}: ` : '';
  return `${subject}${titleOf(finding)}${fix === undefined ? '' : line` (fixed in ${fix})`}`;
}
