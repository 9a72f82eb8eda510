import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type GateSettings } from '../../../src/core/gate/evaluate.ts';
import { parseRules } from '../../../src/core/gate/rules.ts';
import type { Check } from '../../../src/core/model/check.ts';
import type { Finding } from '../../../src/core/model/finding.ts';
import { countBySeverity, type Severity } from '../../../src/core/model/severity.ts';
import { anyFinding } from '../../factories/arbitraries.ts';
import { aFinding } from '../../factories/model.ts';

const complete: readonly Check[] = [
  { name: 'sbom', categories: ['sca'], state: 'complete', reasons: [], scope: '3 components' },
  { name: 'secrets', categories: ['secret'], state: 'complete', reasons: [], scope: '7 files' },
];

function settings(failOn: string, more: Partial<GateSettings> = {}): GateSettings {
  const { rules, problems } = parseRules(failOn);
  expect(problems).toEqual([]);
  return { rules, unknownSeverity: 'high', require: 'auto', ...more };
}

const of = (...severities: Severity[]) => severities.map((severity) => aFinding({ severity }));
const gateOf = (failOn: string, findings: Finding[], more: Partial<GateSettings> = {}) =>
  evaluate({ findings, checks: complete }, settings(failOn, more)).gate;

describe('evaluate', () => {
  it.each<[string, Finding[], string]>([
    ['high', of('medium', 'low'), 'held'],
    ['high', of('high'), 'broken'],
    ['high', of('critical'), 'broken'],
    ['high > 1', of('high'), 'held'],
    ['high > 1', of('high', 'critical'), 'broken'],
    ['only medium > 1', of('medium', 'high', 'critical'), 'held'],
    ['only medium > 1', of('medium', 'medium'), 'broken'],
    ['info', of('info'), 'broken'],
    ['fixable high', [aFinding({ severity: 'high', fixVersions: [] })], 'held'],
    ['fixable high', [aFinding({ severity: 'high', fixVersions: ['1.2.3'] })], 'broken'],
    ['secret', [aFinding({ category: 'secret', severity: 'info' })], 'broken'],
    ['secret', [aFinding({ category: 'sca', severity: 'critical' })], 'held'],
    ['sca only low', [aFinding({ category: 'sca', severity: 'low' })], 'broken'],
    ['new high', of('high'), 'broken'],
    ['none', of('critical'), 'held'],
  ])('%j over %# findings', (failOn, findings, gate) => {
    expect(gateOf(failOn, findings)).toBe(gate);
  });

  it('counts an unknown severity as asked, and never as nothing', () => {
    expect(gateOf('high', of('unknown'))).toBe('broken');
    expect(gateOf('high', of('unknown'), { unknownSeverity: 'medium' })).toBe('held');
    expect(gateOf('medium', of('unknown'), { unknownSeverity: 'medium' })).toBe('broken');
    expect(gateOf('only unknown', of('unknown'))).toBe('broken');
    expect(gateOf('only unknown', of('critical'))).toBe('held');
  });

  it('counts a severity that no one has heard of as unknown', () => {
    for (const word of ['__proto__', 'constructor', 'HIGH', 'kritisch'])
      expect(gateOf('high', [aFinding({ severity: word as Severity })])).toBe('broken');
  });

  it('says how many findings each rule matched', () => {
    const { rules } = evaluate(
      { findings: of('high', 'critical', 'low'), checks: complete },
      settings('high > 2, low'),
    );
    expect(rules).toEqual([
      { rule: 'high > 2', broken: false, count: 2, allowed: 2 },
      { rule: 'low', broken: true, count: 3, allowed: 0 },
    ]);
  });

  describe('when something was not checked', () => {
    const unchecked: Check = {
      name: 'vulnerabilities',
      categories: ['sca'],
      state: 'not-checked',
      reasons: ['no network'],
      scope: '',
    };
    const partial: Check = { ...unchecked, state: 'incomplete' };
    const gate = (failOn: string, check: Check, findings: Finding[] = [], more: Partial<GateSettings> = {}) =>
      evaluate({ findings, checks: [...complete, check] }, settings(failOn, more));

    it('is unknown where a rule depends on it', () => {
      expect(gate('high', unchecked).gate).toBe('unknown');
      expect(gate('sca', partial).gate).toBe('unknown');
      expect(gate('high', unchecked).unmet).toEqual([
        {
          about: 'vulnerabilities',
          reason: "vulnerabilities was not checked, and rule 'high' depends on it",
        },
      ]);
    });

    it('holds where no rule depends on it', () => {
      expect(gate('secret', unchecked).gate).toBe('held');
      expect(gate('none', unchecked).gate).toBe('held');
    });

    it('holds when less is required, and not when it is required', () => {
      expect(gate('high', unchecked, [], { require: ['sbom', 'secrets'] }).gate).toBe('held');
      expect(gate('secret', unchecked, [], { require: ['vulnerabilities'] }).gate).toBe('unknown');
      expect(gate('none', unchecked, [], { require: ['vulnerabilities'] }).gate).toBe('unknown');
    });

    it('is unknown for a rule that no check answers, whatever is required', () => {
      expect(gate('sast', unchecked, [], { require: ['sbom', 'secrets'] }).gate).toBe('unknown');
    });

    it('is broken all the same when a rule is', () => {
      expect(gate('high', unchecked, of('high')).gate).toBe('broken');
    });

    it('is unknown for a category or a check that the backend never looks at', () => {
      expect(gateOf('malware', [])).toBe('unknown');
      expect(gateOf('high', [], { require: ['licenses'] })).toBe('unknown');
      expect(evaluate({ findings: [], checks: [] }, settings('high')).gate).toBe('unknown');
    });
  });

  describe('for any findings', () => {
    const failOn = fc.constantFrom(
      'high',
      'high > 3',
      'only medium > 1',
      'fixable low',
      'secret',
      'new sca high > 2, info > 9',
    );
    const order = { held: 0, unknown: 0, broken: 1 };

    it('one more finding never mends the gate', () => {
      fc.assert(
        fc.property(failOn, fc.array(anyFinding), anyFinding, (rules, findings, one) => {
          expect(order[gateOf(rules, [...findings, one])]).toBeGreaterThanOrEqual(
            order[gateOf(rules, findings)],
          );
        }),
      );
    });

    it('their order never changes the verdict', () => {
      fc.assert(
        fc.property(failOn, fc.array(anyFinding), (rules, findings) => {
          expect(gateOf(rules, findings.toReversed())).toBe(gateOf(rules, findings));
        }),
      );
    });

    it('the counts add up', () => {
      fc.assert(
        fc.property(fc.array(anyFinding), (findings) => {
          const sum = Object.values(countBySeverity(findings)).reduce((total, count) => total + count, 0);
          expect(sum).toBe(findings.length);
        }),
      );
    });
  });
});

describe('a check that finds nothing worse than a severity', () => {
  const partial: Check = {
    name: 'compliance',
    categories: ['compliance'],
    worst: 'low',
    state: 'incomplete',
    reasons: ['a workflow cannot be read'],
    scope: 'some',
  };
  const gate = (failOn: string, more: Partial<GateSettings> = {}) =>
    evaluate({ findings: [], checks: [...complete, partial] }, settings(failOn, more)).gate;

  it.each([
    ['high', 'held'],
    ['medium', 'held'],
    ['only medium', 'held'],
    ['only unknown', 'held'],
    ['low', 'unknown'],
    ['info', 'unknown'],
    ['compliance', 'unknown'],
    ['compliance high', 'held'],
  ])('matters to %j only where it could break it: %s', (failOn, expected) => {
    expect(gate(failOn)).toBe(expected);
  });

  it('matters when it is asked for', () => {
    expect(gate('high', { require: ['compliance'] })).toBe('unknown');
  });
});
