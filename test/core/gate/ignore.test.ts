import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithBaseline } from '../../../src/core/gate/baseline.ts';
import { evaluate } from '../../../src/core/gate/evaluate.ts';
import { sortOut } from '../../../src/core/gate/ignore.ts';
import { parseRules } from '../../../src/core/gate/rules.ts';
import { decide } from '../../../src/core/run/decide.ts';
import { aFinding, allChecks } from '../../factories/model.ts';

const now = new Date('2026-11-22T23:30:00Z');
const lodash = aFinding({
  fingerprint: 'a'.repeat(64),
  ruleId: 'CVE-2021-23337',
  aliases: ['GHSA-35jh-r3h4-6jhm'],
  severity: 'high',
  locations: [{ path: 'shop/package-lock.json' }],
  component: { purl: 'pkg:npm/%40acme/lodash@4.17.20', name: '@acme/lodash', version: '4.17.20' },
});
const other = aFinding({
  fingerprint: 'b'.repeat(64),
  ruleId: 'CVE-2020-0001',
  aliases: [],
  severity: 'high',
});
const reason = 'the function is not called';

const ignoredBy = (rule: object) =>
  sortOut([lodash, other], [{ id: lodash.ruleId, reason, ...rule }], now).ignored.map(
    ({ finding }) => finding.ruleId,
  );

describe('a decision to ignore', () => {
  it.each([
    { id: 'CVE-2021-23337' },
    { id: 'cve-2021-23337' },
    { id: 'GHSA-35jh-r3h4-6jhm' },
    { id: 'a'.repeat(64) },
    { component: '@acme/lodash' },
    { component: 'pkg:npm/%40acme/lodash' },
    { component: 'pkg:npm/%40acme/lodash@4.17.20' },
    { path: 'shop' },
    { path: 'shop/' },
    { path: 'shop/package-lock.json' },
    { until: '2026-11-22' },
  ])('matches by %j, and nothing else', (rule) => {
    expect(ignoredBy(rule)).toEqual([lodash.ruleId]);
  });

  it.each([
    { id: 'CVE-2021-2333' },
    { component: 'lodash' },
    { component: '@acme/lodash@4.17.21' },
    { path: 'sho' },
    { path: 'package-lock.json' },
    { until: '2026-11-21' },
  ])('does not match by %j', (rule) => {
    expect(ignoredBy(rule)).toEqual([]);
  });

  it('keeps its reason and its last day with the finding', () => {
    const { findings, ignored } = sortOut(
      [lodash, other],
      [{ id: lodash.ruleId, reason, until: '2027-01-31' }],
      now,
    );
    expect(ignored).toEqual([{ finding: lodash, reason, until: '2027-01-31' }]);
    expect(findings).toEqual([other]);
  });

  it('is spoken of when it has run out or matches nothing', () => {
    const rules = [
      { id: lodash.ruleId, reason, until: '2026-11-21' },
      { id: 'CVE-1999-0001', reason },
    ];
    expect(sortOut([lodash], rules, now)).toEqual({
      findings: [lodash],
      ignored: [],
      notices: [
        'The decision to ignore CVE-2021-23337 ran out on 2026-11-21; it counts again.',
        'The decision to ignore CVE-1999-0001 matches nothing; it may be removed.',
      ],
    });
  });

  it('loses no finding', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A', 'B', 'C')),
        fc.array(fc.constantFrom('A', 'B')),
        (ids, given) => {
          const findings = ids.map((ruleId, index) =>
            aFinding({ ruleId, aliases: [], fingerprint: String(index).padStart(64, '0') }),
          );
          const sorted = sortOut(
            findings,
            given.map((id) => ({ id, reason })),
            now,
          );
          expect(sorted.findings.length + sorted.ignored.length).toBe(findings.length);
          for (const { finding } of sorted.ignored) expect(given).toContain(finding.ruleId);
        },
      ),
    );
  });
});

describe('a baseline', () => {
  const evidence = (known: readonly string[]) => ({
    findings: compareWithBaseline([lodash, other], new Set(known)),
    checks: allChecks(),
  });
  const gate = (rule: string, known: readonly string[]) =>
    evaluate(evidence(known), {
      rules: parseRules(rule).rules,
      unknownSeverity: 'high',
      require: 'auto',
    });

  it('makes known what it holds, and everything else new', () => {
    expect(evidence([lodash.fingerprint]).findings.map(({ baseline }) => baseline)).toEqual(['known', 'new']);
  });

  it('decides which findings a rule about new ones counts', () => {
    expect(gate('new high', []).rules).toMatchObject([{ count: 2, broken: true }]);
    expect(gate('new high', [lodash.fingerprint]).rules).toMatchObject([{ count: 1, broken: true }]);
    expect(gate('new high', [lodash.fingerprint, other.fingerprint]).gate).toBe('held');
    expect(gate('high', [lodash.fingerprint, other.fingerprint]).gate).toBe('broken');
  });

  it('is none when it was not given: everything counts as new', () => {
    const findings = [lodash, other];
    expect(decide({ findings, checks: [], nativeReports: [] }, { ignore: [] }, now)).toEqual({
      findings,
      checks: [],
      nativeReports: [],
    });
  });
});
