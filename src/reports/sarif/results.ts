import type { Finding } from '../../core/model/finding.ts';
import type { Places } from '../locator.ts';
import type { Held } from './held.ts';
import { toSarifLocation } from './locations.ts';
import { ruleIdOf } from './rules.ts';
import { levels } from './severity.ts';
import { plain } from './text.ts';

/** GitHub reads no more of one result. */
const mostLocations = 10;

const baselineStates = { new: 'new', known: 'unchanged' } as const;

/** What the results of a log have in common. */
export interface ResultContext {
  readonly locate: (finding: Finding) => Places;
  readonly ruleIndexes: ReadonlyMap<string, number>;
  /** Whether any result is suppressed: then each has to say whether it is (section 3.27.23). */
  readonly suppressions: boolean;
}

export function toResult(
  { finding, ignored }: Held,
  { locate, ruleIndexes, suppressions }: ResultContext,
): object {
  const ruleId = ruleIdOf(finding);
  const [first, ...others] = locate(finding).slice(0, mostLocations).map(toSarifLocation);
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
    ...(finding.baseline ? { baselineState: baselineStates[finding.baseline] } : {}),
    ...(suppressions ? { suppressions: ignored ? [toSuppression(ignored)] : [] } : {}),
    properties: {
      category: finding.category,
      severity: finding.severity,
      ...(finding.component?.purl ? { purl: finding.component.purl } : {}),
      ...(finding.aliases.length > 0 ? { aliases: finding.aliases } : {}),
      ...(finding.fixVersions.length > 0 ? { fixVersions: finding.fixVersions } : {}),
    },
  };
}

function toSuppression({ reason, until }: NonNullable<Held['ignored']>) {
  return {
    kind: 'external',
    status: 'accepted',
    justification: plain(reason),
    ...(until === undefined ? {} : { properties: { until } }),
  };
}

function messageOf({ title, ruleId, component, fixVersions }: Finding): string {
  const what = plain(title) || plain(ruleId) || 'finding';
  const subject = component ? `${plain(`${component.name} ${component.version}`.trim())}: ` : '';
  const fix = fixVersions[0] === undefined ? '' : ` (fixed in ${plain(fixVersions[0])})`;
  return subject + what + fix;
}
