import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../src/backends/local/vulnerabilities/normalise.ts';
import type { OsvRecord } from '../../../../src/backends/local/vulnerabilities/schema.ts';
import { aRecord, npm } from './support.ts';

const component = npm('it', '1.0.0');
const normaliseAll = (...records: object[]) => normalise(component, records.map(aRecord));
const one = (...records: object[]) => {
  const [finding, ...others] = normaliseAll(...records);
  expect(others).toEqual([]);
  if (finding === undefined) throw new Error('no finding');
  return finding;
};
const fixedIn = (fixed: string) => ({
  package: { ecosystem: 'npm', name: 'it' },
  ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed }] }],
});

describe('normalise', () => {
  it('merges the records of several databases, the worse severity winning', () => {
    const finding = one(
      {
        id: 'PYSEC-2024-1',
        aliases: ['CVE-2024-0001'],
        details: 'By PyPA.',
        affected: [fixedIn('1.0.1')],
        database_specific: { severity: 'CRITICAL', cwe_ids: ['CWE-79', 'CWE-80'] },
      },
      {
        id: 'GHSA-zzzz-zzzz-zzzz',
        aliases: ['CVE-2024-0001'],
        summary: 'By GitHub',
        details: 'At length.',
        affected: [fixedIn('1.0.2')],
        database_specific: { severity: 'LOW', cwe_ids: ['CWE-79', 'not a cwe', 7] },
      },
    );
    expect(finding).toMatchObject({
      ruleId: 'CVE-2024-0001',
      aliases: ['GHSA-zzzz-zzzz-zzzz', 'PYSEC-2024-1'],
      severity: 'critical',
      title: 'By GitHub',
      description: 'At length.',
      cwes: ['CWE-79', 'CWE-80'],
      fixVersions: ['1.0.2'],
      url: 'https://osv.dev/vulnerability/GHSA-zzzz-zzzz-zzzz',
    });
  });

  it('follows aliases through ids that have no record', () => {
    const finding = one(
      { id: 'A-1', aliases: ['B-1'] },
      { id: 'C-1', aliases: ['D-1'] },
      { id: 'E-1', aliases: ['B-1', 'D-1'] },
    );
    expect([finding.ruleId, ...finding.aliases]).toEqual(['A-1', 'B-1', 'C-1', 'D-1', 'E-1']);
  });

  it('keeps apart what is not the same', () => {
    const findings = normaliseAll(
      { id: 'B-1', aliases: ['CVE-2024-2222'] },
      { id: 'A-1', aliases: ['CVE-2024-1111'] },
    );
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['CVE-2024-1111', 'CVE-2024-2222']);
  });

  it('copes with aliases in a circle and with itself', () => {
    expect(one({ id: 'A-1', aliases: ['B-1', 'A-1'] }, { id: 'B-1', aliases: ['A-1'] }).aliases).toEqual([
      'B-1',
    ]);
  });

  it('merges 20,000 records that are linked in a chain', () => {
    const records = Array.from({ length: 20_000 }, (_, i) =>
      aRecord({ id: `A-${i}`, aliases: [`A-${i + 1}`] }),
    );
    expect(normalise(component, records)).toHaveLength(1);
  });

  it.each<[string, object[], string]>([
    ['the CVE', [{ id: 'GHSA-1', aliases: ['CVE-2024-1'] }], 'CVE-2024-1'],
    ['else the GHSA', [{ id: 'PYSEC-1', aliases: ['GHSA-1'] }], 'GHSA-1'],
    ['else the id', [{ id: 'RUSTSEC-1', aliases: ['OTHER-1'] }], 'RUSTSEC-1'],
  ])('is called by %s', (_, records, ruleId) => {
    expect(one(...records).ruleId).toBe(ruleId);
  });

  it('is malware as soon as one database says so', () => {
    expect(
      one({ id: 'GHSA-1', aliases: ['MAL-2024-1'], database_specific: { severity: 'LOW' } }),
    ).toMatchObject({
      category: 'malware',
      severity: 'critical',
    });
  });

  it.each<[string, object, string]>([
    ['the summary', { summary: ' Short \n', details: 'Long' }, 'Short'],
    [
      'the first line of prose',
      { summary: '', details: '\n### Impact\r\n\r\n  It fails. \nOften.' },
      'It fails.',
    ],
    ['the id', { details: '## Only a heading' }, 'GHSA-aaaa-bbbb-cccc'],
  ])('is titled by %s', (_, record, title) => {
    expect(one(record).title).toBe(title);
  });

  it('cuts a long first line at a word', () => {
    const { title } = one({ details: 'word '.repeat(100) });
    expect(title).toMatch(/^(word )+word…$/);
    expect(title.length).toBeLessThanOrEqual(120);
  });

  it('takes fixes and severities from the entries about this package only', () => {
    const finding = one({
      affected: [
        {
          ...fixedIn('9.0.0'),
          package: { ecosystem: 'npm', name: 'It' },
          database_specific: { severity: 'HIGH' },
        },
        {
          ...fixedIn('8.0.0'),
          package: { ecosystem: 'PyPI', name: 'it' },
          database_specific: { severity: 'HIGH' },
        },
        { ...fixedIn('7.0.0'), package: undefined },
        { ...fixedIn('1.0.1'), database_specific: { severity: 'LOW' } },
      ],
    });
    expect(finding).toMatchObject({ severity: 'low', fixVersions: ['1.0.1'] });
  });

  it.each([
    ['PyPI', 'Zope_Interface', 'zope.interface'],
    ['NuGet', 'Newtonsoft.Json', 'newtonsoft.json'],
    ['Maven', 'org.x:y', 'org.x:y', 'Maven:https://maven.google.com'],
  ])('knows the spellings of %s names', (ecosystem, name, spelling, recordEcosystem = ecosystem) => {
    const affected = [{ ...fixedIn('2.0'), package: { ecosystem: recordEcosystem, name: spelling } }];
    const [finding] = normalise(npm(name, '1.0', { ecosystem }), [aRecord({ affected })]);
    expect(finding?.fixVersions).toEqual(['2.0']);
  });

  it('lists each rating once', () => {
    const severity = [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }];
    expect(
      one({ id: 'GHSA-1', severity, aliases: ['PYSEC-1'] }, { id: 'PYSEC-1', severity }).ratings,
    ).toHaveLength(1);
  });

  it('reads records in which empty fields are null', () => {
    const nulls = {
      aliases: null,
      affected: [{ package: null, ranges: [{ type: 'SEMVER', events: [{ introduced: '0', fixed: null }] }] }],
      severity: null,
      withdrawn: null,
    };
    expect(one({ ...nulls, summary: null, details: null, database_specific: null }).title).toBe(
      'GHSA-aaaa-bbbb-cccc',
    );
  });
});

describe('the fingerprint', () => {
  const fingerprint = (records: readonly OsvRecord[], installed = component) =>
    normalise(installed, records)[0]?.fingerprint;
  const record = aRecord({ id: 'GHSA-1', aliases: ['PYSEC-1'] });

  it('stays when the component moves to another lockfile', () => {
    const moved = { ...component, lockfiles: ['apps/web/pnpm-lock.yaml'] };
    expect(fingerprint([record], moved)).toBe(fingerprint([record]));
  });

  it('stays when a CVE is assigned later', () => {
    const later = aRecord({ id: 'GHSA-1', aliases: ['PYSEC-1', 'CVE-2024-1'], summary: 'Now with a number' });
    expect(fingerprint([later])).toBe(fingerprint([record]));
  });

  it('differs by advisory and by installed version', () => {
    expect(fingerprint([aRecord({ id: 'GHSA-2' })])).not.toBe(fingerprint([record]));
    expect(fingerprint([record], npm('it', '1.0.1'))).not.toBe(fingerprint([record]));
  });
});
