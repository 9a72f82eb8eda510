import type { Finding } from '../../core/model/finding.ts';
import type { Sbom } from '../../core/model/sbom.ts';
import { locator, toSarifLocation } from './locations.ts';
import { ruleIdOf } from './rules.ts';
import { levels } from './severity.ts';
import { plain } from './text.ts';

export function toResults(
  findings: readonly Finding[],
  sbom: Sbom | undefined,
  ruleIndexes: ReadonlyMap<string, number>,
) {
  const locate = locator(sbom);
  return findings.map((finding) => {
    const ruleId = ruleIdOf(finding);
    const [first, ...others] = locate(finding).map(toSarifLocation);
    const related = new Map(others.map((location) => [JSON.stringify(location), location]));
    return {
      ruleId,
      ruleIndex: ruleIndexes.get(ruleId) ?? -1,
      level: levels[finding.severity],
      message: { text: messageOf(finding) },
      locations: first ? [first] : [],
      ...(related.size > 0 ? { relatedLocations: [...related.values()] } : {}),
      partialFingerprints: {
        'scangate/v1': finding.fingerprint,
        // The only one that GitHub compares; it makes one of the source line when this is absent.
        primaryLocationLineHash: `${finding.fingerprint.slice(0, 16)}:1`,
      },
      properties: {
        category: finding.category,
        severity: finding.severity,
        ...(finding.component ? { purl: finding.component.purl } : {}),
        ...(finding.aliases.length > 0 ? { aliases: finding.aliases } : {}),
        ...(finding.fixVersions.length > 0 ? { fixVersions: finding.fixVersions } : {}),
      },
    };
  });
}

function messageOf({ title, ruleId, component, fixVersions }: Finding): string {
  const what = plain(title) || plain(ruleId) || 'finding';
  const subject = component ? `${plain(`${component.name} ${component.version}`)}: ` : '';
  const fix = fixVersions[0] === undefined ? '' : ` (fixed in ${plain(fixVersions[0])})`;
  return subject + what + fix;
}
