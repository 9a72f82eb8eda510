import { byText } from '../../../core/compare.ts';
import { fingerprintOf } from '../../../core/fingerprint.ts';
import type { AffectedComponent, Finding, Location } from '../../../core/model/finding.ts';
import { number } from '../../../core/words.ts';
import { type PolicyRule, type PolicyRuleId, policyRules } from './rules.ts';

/** Findings of one rule in one file; what is beyond is counted only. */
const mostPerFile = 1_000;
const mostLocations = 20;

/** Something that a rule found. */
export interface Breach {
  readonly rule: PolicyRuleId;
  readonly title: string;
  /** What tells it from others of its rule, from run to run: no line number, nothing that moves. */
  readonly identity: readonly string[];
  readonly location: Location;
  /** More than the sentence of the rule. */
  readonly detail?: string;
  readonly component?: AffectedComponent;
}

/** Joins what is found several times into one finding with several locations. */
export interface Collector {
  isOn(rule: PolicyRuleId): boolean;
  add(breach: Breach): void;
  /** By rule and title. */
  findings(): readonly Finding[];
  /** Why findings are missing, a sentence each. */
  readonly reasons: string[];
}

export function createCollector(off: ReadonlySet<PolicyRuleId>): Collector {
  const found = new Map<string, Finding & { readonly locations: Location[] }>();
  const counts = new Map<string, number>();
  const reasons: string[] = [];
  return {
    isOn: (rule) => !off.has(rule),
    add(breach) {
      const { rule, location } = breach;
      if (off.has(rule)) return;
      const fingerprint = fingerprintOf('compliance', rule, ...breach.identity);
      const known = found.get(fingerprint);
      if (known !== undefined) {
        if (known.locations.length < mostLocations && !known.locations.some((one) => isSame(one, location)))
          known.locations.push(location);
        return;
      }
      const key = `${rule} ${location.path}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count <= mostPerFile) found.set(fingerprint, toFinding(breach, fingerprint));
      else if (count === mostPerFile + 1)
        reasons.push(
          `${location.path} breaks ${rule} more than ${number(mostPerFile)} times: the rest is not listed`,
        );
    },
    findings: () => [...found.values()].sort(byText(({ ruleId, title }) => `${ruleId} ${title}`)),
    reasons,
  };
}

function isSame(a: Location, b: Location): boolean {
  return a.path === b.path && a.startLine === b.startLine;
}

function toFinding(
  { rule, title, detail, location, component }: Breach,
  fingerprint: string,
): Finding & { readonly locations: Location[] } {
  const { severity, why, remediation, cwes }: PolicyRule = policyRules[rule];
  return {
    fingerprint,
    category: 'compliance',
    severity,
    ruleId: rule,
    title,
    description: detail === undefined ? why : `${why} ${detail}`,
    locations: [location],
    ...(component && { component }),
    aliases: [],
    cwes,
    ratings: [],
    fixVersions: [],
    remediation,
  };
}
