import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rate, severityOfRating } from '../../../../src/backends/local/vulnerabilities/cvss.ts';

describe('rate', () => {
  // Scores as published: FIRST's own examples (first.org/cvss/v3.1/examples, first.org/cvss/v4.0/examples and the CVSS
  // v2 guide, section 3.3) and the National Vulnerability Database.
  it.each([
    ['CVE-2002-0392', '2.0', 'AV:N/AC:L/Au:N/C:N/I:N/A:C', 7.8],
    ['CVE-2003-0818', '2.0', 'AV:N/AC:L/Au:N/C:C/I:C/A:C', 10],
    ['CVE-2003-0062', '2.0', 'AV:L/AC:H/Au:N/C:C/I:C/A:C', 6.2],
    ['CVE-2014-3566', '3.0', 'CVSS:3.0/AV:N/AC:H/PR:N/UI:R/S:C/C:L/I:N/A:N', 3.4],
    ['CVE-2013-1937', '3.1', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
    ['CVE-2013-0375', '3.1', 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4],
    ['CVE-2014-0160', '3.1', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', 7.5],
    ['CVE-2012-1516', '3.1', 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', 9.9],
    ['CVE-2009-0658', '3.1', 'CVSS:3.1/AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H', 7.8],
    ['CVE-2021-44228', '3.1', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10],
    ['CVE-2020-28500', '3.1', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L', 5.3],
    ['CVE-2022-41741', '4.0', 'CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.3],
    ['CVE-2020-3549', '4.0', 'CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.7],
    ['CVE-2021-44714', '4.0', 'CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N', 4.6],
    ['CVE-2014-0160', '4.0', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N/E:A', 8.7],
    ['CVE-2021-44228', '4.0', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/E:A', 10],
  ])('scores %s by CVSS %s', (_, version, vector, score) => {
    expect(rate(vector)).toEqual({ version, vector, score });
  });

  it('takes the base score of version 3, whatever temporal metrics follow', () => {
    expect(rate('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/E:U/RL:O')?.score).toBe(10);
  });

  it('takes the threat metrics of version 4 into account', () => {
    expect(rate('CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N')?.score).toBe(9.3);
    expect(rate('CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:P')?.score).toBe(8.9);
  });

  it.each([
    '',
    '7.5',
    'HIGH',
    'CVSS:3.1',
    'CVSS:3.1/AV:N',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H',
    'CVSS:3.1/AV:Z/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/ZZ:Z',
    'CVSS:3.1/AV:N/AV:L/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'CVSS:5.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'CVSS:4.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'AV:N/AC:L/Au:N/C:P/I:P',
    `CVSS:3.1${'/AV:N'.repeat(10_000)}`,
  ])('does not score %j', (vector) => {
    expect(rate(vector)).toBeUndefined();
  });
});

describe('rate on anything', () => {
  const metric = fc
    .tuple(
      fc.constantFrom('AV', 'AC', 'AT', 'PR', 'UI', 'S', 'C', 'I', 'A', 'Au', 'VC', 'E', 'x'),
      fc.string({ maxLength: 2 }),
    )
    .map((pair) => pair.join(':'));
  const vector = fc
    .tuple(fc.constantFrom('', 'CVSS:3.0/', 'CVSS:3.1/', 'CVSS:4.0/'), fc.array(metric, { maxLength: 14 }))
    .map(([prefix, metrics]) => prefix + metrics.join('/'));

  it('never throws and gives a score from 0 to 10 or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), vector), (text) => {
        const score = rate(text)?.score ?? 0;
        expect(score >= 0 && score <= 10).toBe(true);
      }),
    );
  });
});

describe('severityOfRating', () => {
  it.each<[number, string, string]>([
    [0, 'info', 'info'],
    [0.1, 'low', 'low'],
    [3.9, 'low', 'low'],
    [4, 'medium', 'medium'],
    [6.9, 'medium', 'medium'],
    [7, 'high', 'high'],
    [8.9, 'high', 'high'],
    [9, 'critical', 'high'],
    [10, 'critical', 'high'],
  ])('calls %d %s, and %s by version 2', (score, severity, byVersion2) => {
    for (const version of ['3.0', '3.1', '4.0'] as const)
      expect(severityOfRating({ version, vector: '', score })).toBe(severity);
    expect(severityOfRating({ version: '2.0', vector: '', score })).toBe(byVersion2);
  });
});
