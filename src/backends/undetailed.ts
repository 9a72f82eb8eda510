import { fingerprintOf } from '../core/fingerprint.ts';
import type { Category, Finding } from '../core/model/finding.ts';
import type { Severity } from '../core/model/severity.ts';

/** Of what is only counted, so many become findings: more of them would say no more. */
export const mostUndetailed = 10_000;

/** What is known of something that a vendor counts and does not tell. */
export interface CountedOnly {
  readonly category: Category;
  readonly severity: Severity;
  /** `rafter-undetailed` */
  readonly ruleId: string;
  /** The product's name. */
  readonly vendor: string;
  /** Tells it from its likes, the same in the next scan. */
  readonly parts: readonly string[];
}

/** A finding for something that was only counted, so that the gate counts what the vendor counted. */
export function undetailedFinding({ category, severity, ruleId, vendor, parts }: CountedOnly): Finding {
  return {
    fingerprint: fingerprintOf(category, ruleId, severity, ...parts),
    category,
    severity,
    ruleId,
    title: `Counted by ${vendor}, without details`,
    locations: [],
    aliases: [],
    cwes: [],
    ratings: [],
    fixVersions: [],
    countedOnly: true,
  };
}
