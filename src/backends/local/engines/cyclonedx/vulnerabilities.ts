import { fingerprintOf } from '../../../../core/fingerprint.ts';
import type { CvssRating, Finding } from '../../../../core/model/finding.ts';
import type { Component } from '../../../../core/model/sbom.ts';
import { parseSeverity, type Severity, worse } from '../../../../core/model/severity.ts';
import { counted } from '../../../../core/words.ts';
import { bomRating, bomVulnerability } from './schema.ts';

const versions: Readonly<Record<string, CvssRating['version']>> = {
  CVSSv2: '2.0',
  CVSSv3: '3.0',
  CVSSv31: '3.1',
  CVSSv4: '4.0',
};

/** A finding for each package that a vulnerability affects. What affects nothing that is listed is a problem. */
export function vulnerabilitiesOf(
  listed: readonly unknown[],
  purlOf: ReadonlyMap<string, string>,
  components: readonly Component[],
): { readonly findings: readonly Finding[]; readonly problems: readonly string[] } {
  const byPurl = new Map(components.map((component) => [component.purl, component]));
  const findings = new Map<string, Finding>();
  let malformed = 0;
  let adrift = 0;
  for (const raw of listed) {
    const { data } = bomVulnerability.safeParse(raw);
    if (data === undefined) {
      malformed += 1;
      continue;
    }
    for (const { ref } of data.affects) {
      const component = byPurl.get(purlOf.get(ref) ?? '');
      if (component === undefined) adrift += 1;
      else {
        const finding = toFinding(data, component);
        findings.set(finding.fingerprint, finding);
      }
    }
  }
  return {
    findings: [...findings.values()],
    problems: [
      ...(malformed > 0
        ? [`${counted(malformed, 'vulnerability', 'vulnerabilities')} of its report cannot be understood`]
        : []),
      ...(adrift > 0
        ? [
            `${counted(adrift, 'vulnerability', 'vulnerabilities')} of its report ${adrift === 1 ? 'is' : 'are'} of no component in it`,
          ]
        : []),
    ],
  };
}

function toFinding(
  { id, description, recommendation, ratings, cwes }: ReturnType<typeof bomVulnerability.parse>,
  { purl, name, version, lockfiles }: Component,
): Finding {
  const rated = ratings.flatMap((raw) => bomRating.safeParse(raw).data ?? []);
  const vectors = rated.flatMap(({ method = '', vector, score }): CvssRating[] => {
    const known = versions[method];
    return known === undefined || vector === undefined || score === undefined
      ? []
      : [{ version: known, vector, score }];
  });
  const severity = rated.map((rating) => parseSeverity(rating.severity)).reduce<Severity>(worse, 'unknown');
  return {
    fingerprint: fingerprintOf('sca', purl, id),
    category: 'sca',
    severity,
    ruleId: id,
    title: titleOf(description) ?? id,
    ...(description !== undefined && { description }),
    locations: lockfiles.map((path) => ({ path })),
    component: { purl, name, version },
    aliases: [],
    cwes: cwes.filter((cwe) => Number.isInteger(cwe)).map((cwe) => `CWE-${cwe}`),
    ratings: [...new Map(vectors.map((rating) => [rating.vector, rating])).values()],
    fixVersions: fixesIn(recommendation),
    ...(recommendation !== undefined && { remediation: recommendation }),
  };
}

function titleOf(description: string | undefined): string | undefined {
  const line = description
    ?.split('\n')
    .find((one) => one.trim() !== '')
    ?.trim();
  return line === undefined || line.length <= 120 ? line : `${line.slice(0, 119)}…`;
}

/** Trivy writes `Upgrade lodash to version 4.17.21, 5.0.0`. */
function fixesIn(recommendation: string | undefined): readonly string[] {
  const [, list] = /^Upgrade \S+ to version (.+)$/.exec(recommendation ?? '') ?? [];
  return list?.split(/,\s*/).filter((one) => /^[\w.+~:-]+$/.test(one)) ?? [];
}
