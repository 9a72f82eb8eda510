import { describe, expect, it } from 'vitest';
import { severityOf } from '../../../../src/backends/local/vulnerabilities/severity.ts';
import { aRecord } from './support.ts';

const critical = { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' };
const medium = { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L' };
const none = { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N' };

function severity(record: object): string {
  const parsed = aRecord(record);
  return severityOf(parsed, parsed.affected);
}

describe('severityOf', () => {
  it.each<[string, object, string]>([
    ['the word of the database', { database_specific: { severity: 'MODERATE' } }, 'medium'],
    ['the word before the vector', { database_specific: { severity: 'LOW' }, severity: [critical] }, 'low'],
    ['the word for the package', { affected: [{ database_specific: { severity: 'High' } }] }, 'high'],
    ['the word of the ecosystem', { affected: [{ ecosystem_specific: { severity: 'HIGH' } }] }, 'high'],
    [
      'the worse of two words',
      { database_specific: { severity: 'LOW' }, affected: [{ database_specific: { severity: 'HIGH' } }] },
      'high',
    ],
    [
      'the vector where the word is none',
      { database_specific: { severity: 'bad' }, severity: [medium] },
      'medium',
    ],
    [
      'the vector where the word is no text',
      { database_specific: { severity: 9 }, severity: [medium] },
      'medium',
    ],
    ['the vector for the package', { affected: [{ severity: [critical] }] }, 'critical'],
    ['the worst of the vectors', { severity: [medium, critical, none] }, 'critical'],
    ['a score of nothing', { severity: [none] }, 'info'],
    ['no vector that can be read', { severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N' }] }, 'unknown'],
    ['nothing', {}, 'unknown'],
  ])('goes by %s', (_, record, expected) => {
    expect(severity(record)).toBe(expected);
  });
});
