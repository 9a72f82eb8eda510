import cvss from 'ae-cvss-calculator';
import type { CvssRating } from '../../../core/model/finding.ts';
import type { Severity } from '../../../core/model/severity.ts';

/**
 * Scores a CVSS vector; `undefined` when it is not a whole and valid one. Versions 2 and 3: the base score. Version 4
 * has one score for all that the vector says, threat metrics included (CVSS v4.0 specification, section 8).
 */
export function rate(vector: string): CvssRating | undefined {
  const version = versionOf(vector);
  if (version === undefined || hasRepeatedMetric(vector)) return undefined;
  try {
    const score = scoreOf(version, vector);
    return score === undefined || !(score >= 0 && score <= 10) ? undefined : { version, vector, score };
  } catch {
    return undefined;
  }
}

/**
 * The qualitative severity rating scale of CVSS 3 and 4 (section 5 and 6 of the specifications); for version 2, that
 * of the National Vulnerability Database, which knows no critical (https://nvd.nist.gov/vuln-metrics/cvss).
 */
export function severityOfRating({ version, score }: CvssRating): Severity {
  if (score === 0) return 'info';
  if (score < 4) return 'low';
  if (score < 7) return 'medium';
  return score < 9 || version === '2.0' ? 'high' : 'critical';
}

function versionOf(vector: string): CvssRating['version'] | undefined {
  const shape = /^(?:CVSS:(3\.0|3\.1|4\.0)\/)?[A-Za-z]+:[A-Za-z]+(?:\/[A-Za-z]+:[A-Za-z]+)*$/.exec(vector);
  if (shape === null) return undefined;
  return (shape[1] as CvssRating['version'] | undefined) ?? '2.0';
}

/** The calculator would take the last of them. */
function hasRepeatedMetric(vector: string): boolean {
  const metrics = vector.split('/').map((metric) => metric.split(':', 1)[0]);
  return new Set(metrics).size !== metrics.length;
}

function scoreOf(version: CvssRating['version'], vector: string): number | undefined {
  if (version === '4.0') {
    const calculator = new cvss.Cvss4P0(vector);
    return calculator.isBaseFullyDefined() ? calculator.calculateScores().overall : undefined;
  }
  const calculator =
    version === '2.0'
      ? new cvss.Cvss2(vector)
      : version === '3.0'
        ? new cvss.Cvss3P0(vector)
        : new cvss.Cvss3P1(vector);
  return calculator.isBaseFullyDefined() ? calculator.calculateScores().base : undefined;
}
