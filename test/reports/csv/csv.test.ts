import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { renderCsv } from '../../../src/reports/csv/render.ts';
import { aFailedResult, aFinding, aScanResult, aSecretFinding } from '../../factories/model.ts';
import { naughtyNote, naughtyStrings } from '../../factories/naughty-strings.ts';
import { samples } from '../samples.ts';
import { parseCsv } from './parse-csv.ts';

const text = (result: ScanResult) => [...renderCsv(result)].join('');

/** The rows after the header, by column. */
function rowsOf(result: ScanResult): Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(text(result));
  return rows.map((row) => Object.fromEntries(head.map((name, column) => [name, row[column] ?? ''])));
}

describe(`findings as CSV${naughtyNote}`, () => {
  it('has a header that stays', () => {
    expect(text(aScanResult())).toBe(
      '"status","severity","category","rule","title","component","version","fixed_in","path","line","cvss_score","cvss_vector","aliases","cwes","baseline","remediation","url","purl","fingerprint","ignored_because","ignored_until"\r\n',
    );
  });

  it('says of a finding what a table can hold', () => {
    const finding = aFinding({ baseline: 'new', remediation: 'Upgrade.\nThen test.' });
    expect(rowsOf(aFailedResult([finding]))).toEqual([
      {
        status: 'open',
        severity: 'high',
        category: 'sca',
        rule: 'CVE-2021-23337',
        title: 'Command injection in lodash',
        component: 'lodash',
        version: '4.17.20',
        fixed_in: '4.17.21',
        path: 'package-lock.json',
        line: '',
        cvss_score: '7.2',
        cvss_vector: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H',
        aliases: 'GHSA-35jh-r3h4-6jhm',
        cwes: 'CWE-94',
        baseline: 'new',
        remediation: 'Upgrade.\\nThen test.',
        url: 'https://osv.dev/vulnerability/CVE-2021-23337',
        purl: 'pkg:npm/lodash@4.17.20',
        fingerprint: finding.fingerprint,
        ignored_because: '',
        ignored_until: '',
      },
    ]);
  });

  it('has the ignored findings last, with the reason', () => {
    const result = {
      ...aFailedResult([aFinding()]),
      ignored: [{ finding: aSecretFinding(), reason: 'a test key', until: '2027-01-31' }],
    };
    expect(
      rowsOf(result).map((row) => [row.status, row.rule, row.ignored_because, row.ignored_until]),
    ).toEqual([
      ['open', 'CVE-2021-23337', '', ''],
      ['ignored', 'AWSAccessKeyID', 'a test key', '2027-01-31'],
    ]);
  });

  it.each(samples)('reads back with one row a finding and a cell a column: %s', (_, result) => {
    const rows = parseCsv(text(result));
    expect(rows).toHaveLength(1 + result.findings.length + (result.ignored?.length ?? 0));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([21]));
    for (const cell of rows.flat()) expect(cell).not.toMatch(/[\r\n\t\0]|^\s*[=+\-@＝＋－＠]/u);
  });

  it.each([
    '=cmd|"/c calc"!A1',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '"=1',
    '＝1',
    '\u0000=1',
    '\u200B=1',
  ])('defuses %j, which a spreadsheet could compute', (title) => {
    const [row] = rowsOf(aFailedResult([aFinding({ title })]));
    expect(row?.title).toMatch(/^(?:'|<U\+200B>|\\n)/);
  });

  it('defuses a formula that begins where a semicolon separates cells', () => {
    const [row] = rowsOf(aFailedResult([aFinding({ title: 'a;=1+1;b; @x' })]));
    expect(row?.title).toBe("a;'=1+1;b;' @x");
  });

  it('leaves other text as it is', () => {
    const harmless = naughtyStrings.filter((string) => /^[\p{L}\p{N} .,'"<>&]{1,200}$/u.test(string));
    const rows = rowsOf(aFailedResult(harmless.map((title) => aFinding({ title }))));
    expect(harmless.length).toBeGreaterThan(2);
    expect(rows.map((row) => row.title)).toEqual(harmless);
  });
});
