import type { Check, CheckName } from '../model/check.ts';
import { type Finding, isFixable } from '../model/finding.ts';
import { type KnownSeverity, knownSeverities, rank, type Severity } from '../model/severity.ts';
import type { RuleVerdict, UnmetNeed, Verdict } from '../model/verdict.ts';
import { formatRule, type Rule } from './rules.ts';

/** How a result is judged. */
export interface GateSettings {
  /** Empty: report only. */
  readonly rules: readonly Rule[];
  /** What a finding of unknown severity counts as. */
  readonly unknownSeverity: KnownSeverity;
  /** The checks that must be complete; `auto`: those that the rules depend on. */
  readonly require: 'auto' | readonly CheckName[];
}

/** What is judged. */
export interface Evidence {
  readonly findings: readonly Finding[];
  readonly checks: readonly Check[];
}

/**
 * Judges a result. A broken rule stays broken whatever was not checked, since more findings could only break it more;
 * a rule that holds says nothing when something it depends on is missing.
 */
export function evaluate(evidence: Evidence, settings: GateSettings): Verdict {
  const rules = settings.rules.map((rule) => judge(rule, evidence.findings, settings.unknownSeverity));
  const unmet = [
    ...unanswerable(settings.rules, evidence),
    ...(settings.require === 'auto'
      ? needsOfRules(settings.rules, evidence)
      : needsOf(settings.require, evidence)),
  ];
  const gate = rules.some((rule) => rule.broken) ? 'broken' : unmet.length > 0 ? 'unknown' : 'held';
  return { gate, rules, unmet };
}

function judge(rule: Rule, findings: readonly Finding[], unknownSeverity: KnownSeverity): RuleVerdict {
  const count = findings.reduce((sum, finding) => sum + (matches(rule, finding, unknownSeverity) ? 1 : 0), 0);
  return { rule: formatRule(rule), broken: count > rule.allowed, count, allowed: rule.allowed };
}

/**
 * Whether a rule counts a finding. Without a baseline every finding is new; one that was only counted may be fixable.
 */
export function matches(rule: Rule, finding: Finding, unknownSeverity: KnownSeverity): boolean {
  if (rule.isNew && finding.baseline === 'known') return false;
  if (rule.fixable && !isFixable(finding) && !finding.countedOnly) return false;
  if (rule.category !== undefined && finding.category !== rule.category) return false;
  if (rule.severity === undefined) return true;
  if (rule.severity === 'unknown') return !isKnown(finding.severity);
  const severity = isKnown(finding.severity) ? finding.severity : unknownSeverity;
  return rule.only ? severity === rule.severity : rank(severity) >= rank(rule.severity);
}

function isKnown(severity: Severity): severity is KnownSeverity {
  return (knownSeverities as readonly string[]).includes(severity);
}

/** What rules ask about and no check looks at: such a rule would hold for ever, whatever is required. */
function unanswerable(rules: readonly Rule[], { checks }: Evidence): UnmetNeed[] {
  return rules
    .filter((rule) => checksFor(rule, checks).length === 0)
    .map((rule) => {
      const about = rule.category ?? 'any check';
      return {
        about,
        reason: `no check for ${about} was made, and rule '${formatRule(rule)}' depends on it`,
      };
    });
}

function needsOfRules(rules: readonly Rule[], { checks }: Evidence): UnmetNeed[] {
  const unmet = new Map<string, UnmetNeed>();
  for (const rule of rules)
    for (const check of checksFor(rule, checks).filter((candidate) => canBreak(rule, candidate)))
      if (!unmet.has(check.name))
        for (const need of incomplete(check, `rule '${formatRule(rule)}' depends on it`))
          unmet.set(check.name, need);
  return [...unmet.values()];
}

/** The checks that a rule depends on: those of its category, or all. */
function checksFor({ category }: Rule, checks: readonly Check[]): readonly Check[] {
  return category === undefined ? checks : checks.filter((check) => check.categories.includes(category));
}

/** Whether a check could find what a rule counts. */
function canBreak({ severity }: Rule, { worst }: Check): boolean {
  if (worst === undefined || severity === undefined) return true;
  return severity !== 'unknown' && rank(worst) >= rank(severity);
}

function needsOf(names: readonly CheckName[], { checks }: Evidence): UnmetNeed[] {
  return names.flatMap((name) => {
    const check = checks.find((candidate) => candidate.name === name);
    const why = `'require' asks for it`;
    return check
      ? incomplete(check, why)
      : [{ about: name, reason: `${name} is not checked by this backend, and ${why}` }];
  });
}

function incomplete(check: Check, why: string): UnmetNeed[] {
  if (check.state === 'complete') return [];
  const what = check.state === 'not-checked' ? 'was not checked' : 'was checked only in part';
  return [{ about: check.name, reason: `${check.name} ${what}, and ${why}` }];
}
