import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedByGate } from '../../../src/core/gate/counted.ts';
import { evaluate, matches } from '../../../src/core/gate/evaluate.ts';
import { parseRules } from '../../../src/core/gate/rules.ts';
import { knownSeverities } from '../../../src/core/model/severity.ts';
import { anyFinding } from '../../factories/arbitraries.ts';
import { aFinding, aVerdict } from '../../factories/model.ts';

const anyRules = fc.constantFrom(
  'high',
  'low > 1',
  'only medium',
  'secret',
  'unknown',
  'fixable high, sca low',
  'new high',
  'medium, only low, info > 2',
);

describe('what broke the gate', () => {
  it('is what its broken rules match, though the result does not say what unknown counted as', () => {
    fc.assert(
      fc.property(
        fc.array(anyFinding, { maxLength: 12 }),
        anyRules,
        fc.constantFrom(...knownSeverities),
        (findings, text, unknownSeverity) => {
          const { rules } = parseRules(text);
          const verdict = evaluate({ findings, checks: [] }, { rules, unknownSeverity, require: [] });
          const broken = rules.filter((_, index) => verdict.rules[index]?.broken);
          expect(findings.filter(countedByGate({ verdict, findings }))).toEqual(
            findings.filter((finding) => broken.some((rule) => matches(rule, finding, unknownSeverity))),
          );
        },
      ),
    );
  });

  it('is nothing where there is no verdict or no broken rule', () => {
    const findings = [aFinding()];
    expect(findings.filter(countedByGate({ findings }))).toEqual([]);
    expect(findings.filter(countedByGate({ findings, verdict: aVerdict() }))).toEqual([]);
  });
});
