import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedByGate } from '../../../src/core/gate/counted.ts';
import { type Evidence, evaluate, type GateSettings } from '../../../src/core/gate/evaluate.ts';
import type { IgnoreRule } from '../../../src/core/gate/ignore.ts';
import { formatRule, parseRules, type Rule } from '../../../src/core/gate/rules.ts';
import { judgeAgain } from '../../../src/core/judge-again.ts';
import { type Check, checkNames } from '../../../src/core/model/check.ts';
import { categories, type Finding } from '../../../src/core/model/finding.ts';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { countBySeverity, knownSeverities, severities } from '../../../src/core/model/severity.ts';
import { type Decisions, decide } from '../../../src/core/run/decide.ts';
import { anyFinding } from '../../factories/arbitraries.ts';
import { aScanResult } from '../../factories/model.ts';

fc.configureGlobal({ seed: 20_261_122, numRuns: 300 });

const now = new Date('2026-11-22T12:00:00Z');
const policies = { onTimeout: 'fail', onInconclusive: 'fail' } as const;

const anyRule: fc.Arbitrary<Rule> = fc
  .record({
    isNew: fc.boolean(),
    fixable: fc.boolean(),
    category: fc.option(fc.constantFrom(...categories), { nil: undefined }),
    severity: fc.option(fc.constantFrom(...severities), { nil: undefined }),
    only: fc.boolean(),
    allowed: fc.constantFrom(0, 0, 0, 1, 2, 5),
  })
  .filter(({ isNew, fixable, category, severity }) => isNew || fixable || !!category || !!severity)
  .map(({ category, severity, only, ...rule }) => ({
    ...rule,
    ...(category ? { category } : {}),
    ...(severity ? { severity } : {}),
    only: only && severity !== undefined,
  }));

const anyCheck: fc.Arbitrary<Check> = fc
  .record({
    name: fc.constantFrom(...checkNames),
    categories: fc.subarray([...categories], { minLength: 1 }),
    state: fc.constantFrom('complete', 'complete', 'complete', 'incomplete', 'not-checked'),
    worst: fc.option(fc.constantFrom(...knownSeverities), { nil: undefined }),
  })
  .map(({ worst, ...check }) => ({
    ...check,
    ...(worst ? { worst } : {}),
    reasons: check.state === 'complete' ? [] : ['why'],
    scope: '',
  }));

const anySettings: fc.Arbitrary<GateSettings> = fc.record({
  rules: fc.array(anyRule, { maxLength: 4 }),
  unknownSeverity: fc.constantFrom(...knownSeverities),
  require: fc.oneof(fc.constant('auto' as const), fc.subarray([...checkNames])),
});

/** Small words, so that rules often name what is there. */
const aWord = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor');
const aFindingOfFewWords: fc.Arbitrary<Finding> = fc
  .tuple(anyFinding, aWord, aWord, aWord, fc.boolean())
  .map(([{ countedOnly: _, ...finding }, ruleId, alias, name, counted]) => ({
    ...finding,
    ruleId,
    aliases: [alias],
    fixVersions: finding.fixVersions.slice(0, 1),
    component: { purl: `pkg:npm/${name}@1`, name, version: '1' },
    locations: [{ path: `${name}/file` }],
    ...(counted ? { countedOnly: true as const } : {}),
  }));
const findings = fc.array(aFindingOfFewWords, { maxLength: 8 });
const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  findings,
  checks: fc.uniqueArray(anyCheck, { maxLength: 5, selector: ({ name }) => name }),
});

const anyIgnoreRule: fc.Arbitrary<IgnoreRule> = fc
  .record({
    id: aWord,
    component: fc.option(aWord, { nil: undefined }),
    path: fc.option(aWord, { nil: undefined }),
    until: fc.option(fc.constantFrom('2026-11-21', '2026-11-22', '2027-01-01'), { nil: undefined }),
  })
  .map(({ id, component, path, until }) => ({
    id,
    reason: 'because',
    ...(component ? { component } : {}),
    ...(path ? { path } : {}),
    ...(until ? { until } : {}),
  }));

const passes = (evidence: Evidence, settings: GateSettings) => evaluate(evidence, settings).gate === 'held';
const breaks = (evidence: Evidence, settings: GateSettings) => evaluate(evidence, settings).gate === 'broken';
const decided = (all: readonly Finding[], decisions: Decisions) =>
  decide({ findings: all, checks: [], nativeReports: [] }, decisions, now);
const sorted = (all: readonly Finding[]) => all.map((finding) => JSON.stringify(finding)).sort();

describe('for any findings, checks and rules', () => {
  it('one more finding never lets pass what did not pass, and never mends what was broken', () => {
    fc.assert(
      fc.property(anyEvidence, anySettings, aFindingOfFewWords, (evidence, settings, one) => {
        const more = { ...evidence, findings: [...evidence.findings, one] };
        if (breaks(evidence, settings)) expect(breaks(more, settings)).toBe(true);
        if (passes(more, settings)) expect(passes(evidence, settings)).toBe(true);
      }),
    );
  });

  it('one more rule never lets pass what did not pass', () => {
    fc.assert(
      fc.property(anyEvidence, anySettings, anyRule, (evidence, settings, rule) => {
        const stricter = { ...settings, rules: [...settings.rules, rule] };
        if (passes(evidence, stricter)) expect(passes(evidence, settings)).toBe(true);
        if (breaks(evidence, settings)) expect(breaks(evidence, stricter)).toBe(true);
      }),
    );
  });

  it('a check that was not completed never lets pass what did not pass', () => {
    fc.assert(
      fc.property(anyEvidence, anySettings, fc.nat(), (evidence, settings, which) => {
        const checks = evidence.checks.map((check, index) =>
          index === which % evidence.checks.length
            ? { ...check, state: 'not-checked' as const, reasons: ['unreadable'] }
            : check,
        );
        if (passes({ ...evidence, checks }, settings)) expect(passes(evidence, settings)).toBe(true);
      }),
    );
  });

  it('what cannot be read never passes a rule', () => {
    const unread = (check: Check): Check => {
      const { worst: _, ...any } = check;
      return { ...any, state: 'incomplete', reasons: ['unreadable'] };
    };
    fc.assert(
      fc.property(anyEvidence, anySettings, anyRule, ({ checks }, settings, rule) => {
        const evidence = { findings: [], checks: checks.map(unread) };
        const rules = [...settings.rules, rule];
        expect(passes(evidence, { ...settings, rules, require: 'auto' })).toBe(false);
      }),
    );
  });

  it('order changes nothing', () => {
    fc.assert(
      fc.property(anyEvidence, anySettings, (evidence, settings) => {
        const turned = { findings: evidence.findings.toReversed(), checks: evidence.checks.toReversed() };
        const other = { ...settings, rules: settings.rules.toReversed() };
        expect(evaluate(turned, other).gate).toBe(evaluate(evidence, settings).gate);
        expect(evaluate(turned, other).rules.toReversed()).toEqual(evaluate(evidence, settings).rules);
      }),
    );
  });

  it('the classes add up, and a rule about all of them counts every finding', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const counts = countBySeverity(evidence.findings);
        const total = evidence.findings.length;
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
        const exactly = severities.map((severity) => `only ${severity} > 9`).join();
        const { rules } = evaluate(evidence, { ...parsed(`info > 9,${exactly}`), unknownSeverity: 'info' });
        const [everything, ...classes] = rules.map(({ count }) => count);
        expect(everything).toBe(total);
        // Of unknown severity they are counted twice: as what they count as, and as unknown.
        expect(classes.reduce((sum, count) => sum + count, 0)).toBe(total + counts.unknown);
      }),
    );
  });

  it('the findings that are shown as counted are those that a broken rule counts', () => {
    fc.assert(
      fc.property(anyEvidence, anySettings, (evidence, settings) => {
        const verdict = evaluate(evidence, settings);
        const counted = evidence.findings.filter(countedByGate({ verdict, findings: evidence.findings }));
        const broken = verdict.rules.filter((rule) => rule.broken);
        if (broken.length === 0) expect(counted).toEqual([]);
        else expect(counted.length).toBeGreaterThanOrEqual(Math.max(...broken.map(({ count }) => count)));
      }),
    );
  });
});

function parsed(text: string): GateSettings {
  const { rules, problems } = parseRules(text);
  expect(problems).toEqual([]);
  return { rules, unknownSeverity: 'high', require: 'auto' };
}

describe('for any spelling', () => {
  const space = fc.constantFrom(' ', '\t', '  ', '\u00A0 ');
  const between = fc.constantFrom(',', ' , ', '\n', '\r\n', '\r', ',\n,');

  it('rules are the same in any case, with any white space and any separator', () => {
    const written = fc
      .array(anyRule, { minLength: 1, maxLength: 4 })
      .chain((rules) =>
        fc.tuple(fc.constant(rules), fc.tuple(...rules.map((rule) => spelled(formatRule(rule)))), between),
      );
    function spelled(rule: string): fc.Arbitrary<string> {
      const words = rule.split(' ').map((word) => fc.tuple(fc.mixedCase(fc.constant(word)), space));
      return fc.tuple(...words).map((parts) => parts.flat().join(''));
    }
    fc.assert(
      fc.property(written, ([rules, texts, separator]) => {
        expect(parseRules(texts.join(separator))).toEqual({ rules, problems: [] });
      }),
    );
  });

  it('what is no rule is never read as none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { rules, problems } = parseRules(text);
        if (rules.length === 0 && problems.length === 0)
          expect(text.trim().replace(/[,\s]/g, '')).toMatch(/^none$/i);
      }),
    );
  });
});

describe('for any decisions', () => {
  it('ignoring takes away only what it names, and loses nothing', () => {
    fc.assert(
      fc.property(findings, fc.array(anyIgnoreRule, { maxLength: 4 }), (all, ignore) => {
        const { findings: kept, ignored = [] } = decided(all, { ignore });
        expect(sorted([...kept, ...ignored.map(({ finding }) => finding)])).toEqual(sorted(all));
        const names = new Set(ignore.filter(({ until }) => until !== '2026-11-21').map(({ id }) => id));
        const isNamed = ({ ruleId, aliases, fingerprint }: Finding) =>
          [ruleId, ...aliases, fingerprint].some((name) => names.has(name));
        for (const { finding } of ignored) expect(isNamed(finding)).toBe(true);
        for (const finding of all.filter((one) => !isNamed(one))) expect(kept).toContain(finding);
      }),
    );
  });

  it('a baseline changes only what is new', () => {
    fc.assert(
      fc.property(anyEvidence, anySettings, fc.array(fc.nat()), (evidence, settings, picks) => {
        const picked = picks.flatMap((pick) => evidence.findings[pick % evidence.findings.length] ?? []);
        const baseline = new Set(picked.map(({ fingerprint }) => fingerprint));
        const { findings: marked } = decided(evidence.findings, { baseline, ignore: [] });
        expect(marked.map(({ baseline: _, ...rest }) => rest)).toEqual(
          evidence.findings.map(({ baseline: _, ...rest }) => rest),
        );
        for (const finding of marked)
          expect(finding.baseline).toBe(baseline.has(finding.fingerprint) ? 'known' : 'new');
        const rules = settings.rules.map((rule) => ({ ...rule, isNew: false }));
        const old = { ...settings, rules };
        expect(evaluate({ ...evidence, findings: marked }, old)).toEqual(evaluate(evidence, old));
      }),
    );
  });

  it('decides nothing for findings that are called as members of every object and are not named', () => {
    const all = [{ ...fc.sample(aFindingOfFewWords, 1)[0], ruleId: '__proto__', aliases: [] }] as Finding[];
    expect(decided(all, { ignore: [{ id: 'constructor', reason: 'x' }] }).findings).toEqual(all);
    const baseline: ReadonlySet<string> = new Set(['__proto__', 'constructor']);
    expect(decided(all, { baseline, ignore: [] }).findings[0]?.baseline).toBe('new');
  });
});

describe('judged again', () => {
  const anyDecisions: fc.Arbitrary<Decisions> = fc.record({
    ignore: fc.array(anyIgnoreRule, { maxLength: 3 }),
  });
  const stored = ({ findings: found, checks }: Evidence): ScanResult =>
    aScanResult({ findings: found, checks, verdict: { gate: 'held', rules: [], unmet: [] } });
  const again = (result: ScanResult, settings: GateSettings, decisions: Decisions = { ignore: [] }) =>
    judgeAgain(result, settings, policies, decisions, now);
  const essence = ({ verdict, outcome, exitCode, counts, findings: found, ignored = [] }: ScanResult) => ({
    verdict,
    outcome,
    exitCode,
    counts,
    findings: sorted(found),
    ignored: sorted(ignored.map(({ finding }) => finding)),
  });

  it('a result stays what it is', () => {
    fc.assert(
      fc.property(anyEvidence, anySettings, anyDecisions, (evidence, settings, decisions) => {
        const once = again(stored(evidence), settings, decisions);
        expect(again(once, settings)).toEqual(once);
        expect(essence(again(once, settings, decisions))).toEqual(essence(once));
        expect(again(once, settings, decisions).notices ?? []).toEqual(once.notices ?? []);
      }),
    );
  });

  it('a run without a verdict never passes', () => {
    fc.assert(
      fc.property(
        anyEvidence,
        anySettings,
        fc.constantFrom('misconfigured', 'inconclusive', 'timed-out', 'cancelled', 'started'),
        (evidence, settings, outcome) => {
          const { verdict: _, ...rest } = stored(evidence);
          const failure = { code: 'X', message: 'x' };
          const exitCode = outcome === 'cancelled' ? 130 : 2;
          const judged = again({ ...rest, outcome, exitCode, failure }, settings);
          expect(judged.exitCode).toBeGreaterThan(0);
          expect(judged.outcome).not.toBe('passed');
        },
      ),
    );
  });
});
