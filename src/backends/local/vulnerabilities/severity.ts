import type { CvssRating } from '../../../core/model/finding.ts';
import { parseSeverity, type Severity, worse } from '../../../core/model/severity.ts';
import { rate, severityOfRating } from './cvss.ts';
import type { OsvAffected, OsvRecord } from './schema.ts';

/** The CVSS vectors of a record that can be scored, those for this package first. */
export function ratingsOf(record: OsvRecord, affected: readonly OsvAffected[]): CvssRating[] {
  return [...affected.flatMap((entry) => entry.severity), ...record.severity].flatMap(
    ({ score }) => rate(score) ?? [],
  );
}

/**
 * The database's own word (people weighed it), else the worst of its CVSS vectors, else `unknown`.
 */
export function severityOf(record: OsvRecord, affected: readonly OsvAffected[]): Severity {
  const words = [
    record.database_specific.severity,
    ...affected.flatMap((entry) => [entry.database_specific.severity, entry.ecosystem_specific.severity]),
  ];
  const word = worst(words.map(parseSeverity));
  return word === 'unknown' ? worst(ratingsOf(record, affected).map(severityOfRating)) : word;
}

export function worst(severities: readonly Severity[]): Severity {
  return severities.reduce(worse, 'unknown');
}
