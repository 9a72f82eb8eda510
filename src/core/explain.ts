import type { Check } from './model/check.ts';
import { isFixable } from './model/finding.ts';
import type { ScanResult } from './model/result.ts';
import type { RuleVerdict } from './model/verdict.ts';

/**
 * A result in words: what every output says, so that a log, a report and a comment never disagree. The sentences
 * may quote text from outside; a sink cleans them.
 */
export interface Explanation {
  /** The outcome and the reason, in one sentence. */
  readonly headline: string;
  /** What decided, a sentence each: the rules, and what could not be known. */
  readonly reasons: readonly string[];
  /** What to do now, a sentence each. */
  readonly next: readonly string[];
}

export function explain(result: ScanResult): Explanation {
  return { headline: headlineOf(result), reasons: reasonsOf(result), next: nextOf(result) };
}

/** `512 components from 3 lockfiles`, or `NOT checked: …`, or `only in part: …`. */
export function describeCheck(check: Check): string {
  const why = check.reasons.join('; ');
  if (check.state === 'not-checked') return `NOT checked: ${why}`;
  return check.state === 'incomplete' ? `${check.scope}; only in part: ${why}` : check.scope;
}

export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : nouns}`;
}

function headlineOf(result: ScanResult): string {
  switch (result.outcome) {
    case 'passed':
      return result.failOn.length === 0 ? 'Passed: no rule was asked for' : 'Passed: no rule is broken';
    case 'failed': {
      const broken = result.verdict?.rules.filter((rule) => rule.broken) ?? [];
      return `Failed: ${broken.map((rule) => `rule '${rule.rule}' is broken`).join(', ')}`;
    }
    case 'inconclusive':
      return `Inconclusive: ${result.failure ? result.failure.message : 'something that the gate needs was not fully checked'}`;
    case 'misconfigured':
      return `Misconfigured: ${result.failure?.message ?? 'the inputs are wrong'}`;
    case 'timed-out':
      return `Timed out: ${result.failure?.message ?? 'the deadline passed'}`;
    case 'cancelled':
      return `Cancelled: ${result.failure?.message ?? 'stopped from outside'}`;
    case 'skipped':
      return `Skipped: ${result.failure?.message ?? 'nothing was scanned'}`;
  }
}

function reasonsOf({ verdict }: ScanResult): string[] {
  if (!verdict) return [];
  return [...verdict.rules.map(describeRule), ...verdict.unmet.map((need) => need.reason)];
}

function describeRule({ rule, broken, count, allowed }: RuleVerdict): string {
  const match = `${plural(count, 'finding')} ${count === 1 ? 'matches' : 'match'}, ${allowed.toLocaleString('en-US')} allowed`;
  return `rule '${rule}' ${broken ? 'is broken' : 'holds'}: ${match}`;
}

function nextOf(result: ScanResult): string[] {
  const next: string[] = [];
  if (result.failure?.hint) next.push(result.failure.hint);
  const unchecked = result.checks.filter((check) => check.state !== 'complete');
  if (result.outcome === 'failed') {
    const fixable = result.findings.filter(isFixable).length;
    if (fixable > 0)
      next.push(`${plural(fixable, 'finding has', 'findings have')} a fixed version: upgrade to it.`);
    next.push("To report without failing the job, set 'fail-on' to none.");
  }
  if (result.outcome === 'inconclusive' && !result.failure)
    next.push("Mend what is named above, or ask for less: 'require' lists the checks that must be complete.");
  if (result.outcome === 'passed' && unchecked.length > 0)
    next.push(
      `Not part of this verdict: ${unchecked.map((check) => `${check.name} (${check.state})`).join(', ')}.`,
    );
  return next;
}
