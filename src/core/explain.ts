import { describeProblem } from './errors.ts';
import { isFixable } from './model/finding.ts';
import type { ScanResult } from './model/result.ts';
import type { RuleVerdict } from './model/verdict.ts';
import type { Outcome } from './outcome.ts';
import { quote, type Sentence, say } from './text.ts';

/** A result in words: what every output says, so that a log, a report and a comment never disagree. */
export interface Explanation {
  /** The outcome. */
  readonly headline: Sentence;
  /** What decided: the rules, what could not be known, what went wrong. */
  readonly reasons: readonly Sentence[];
  /** What to do now, most urgent first. */
  readonly next: readonly Sentence[];
}

export function explain(result: ScanResult): Explanation {
  return { headline: headlines[result.outcome], reasons: reasonsOf(result), next: nextOf(result) };
}

const headlines: Readonly<Record<Outcome, Sentence>> = {
  passed: say`Passed`,
  skipped: say`Skipped: nothing was scanned`,
  started: say`Started: nothing is judged yet`,
  failed: say`Failed: the gate is broken`,
  inconclusive: say`Inconclusive: this is not a pass`,
  misconfigured: say`Misconfigured: nothing can be said about the code`,
  'timed-out': say`Timed out: nothing can be said about the code`,
  cancelled: say`Cancelled: nothing can be said about the code`,
};

function reasonsOf({ verdict, failure, outcome, scan }: ScanResult): Sentence[] {
  const problems = failure?.problems ?? [];
  return [
    ...(failure && problems.length === 0 ? [quote(failure.message)] : []),
    ...(outcome === 'started' && scan ? [say`scan ${scan.id} goes on`] : []),
    ...problems.map((problem) => quote(describeProblem(problem))),
    ...(verdict?.rules ?? []).toSorted((a, b) => Number(b.broken) - Number(a.broken)).map(describeRule),
    ...(verdict?.unmet ?? []).map((need) => quote(need.reason)),
    ...(verdict && verdict.rules.length === 0 ? [say`no rule was asked for, so this run only reports`] : []),
  ];
}

function describeRule({ rule, broken, count, allowed }: RuleVerdict): Sentence {
  const state = broken ? say`is broken` : say`holds`;
  return say`rule ${rule} ${state}: ${countOf(count, say`finding matches`, say`findings match`)}, ${allowed} allowed`;
}

function nextOf({ outcome, failure, findings, checks, verdict, backend, scan }: ScanResult): Sentence[] {
  const count = (category: string) => findings.filter((finding) => finding.category === category).length;
  const [malware, secrets, fixable] = [count('malware'), count('secret'), findings.filter(isFixable).length];
  const unchecked = checks.filter((check) => check.state !== 'complete');
  return [
    ...(failure?.hint ? [quote(failure.hint)] : []),
    ...(outcome === 'started' && scan
      ? [say`Wait for it and judge it: ${`scangate scan --backend ${backend} --scan-id ${scan.id}`}.`]
      : []),
    ...(malware > 0
      ? [
          say`Remove ${countOf(malware, say`malicious component`, say`malicious components`)}; take every machine that installed it as compromised.`,
        ]
      : []),
    ...(secrets > 0
      ? [
          say`Revoke ${countOf(secrets, say`secret`, say`secrets`)} at the issuer: taking a secret out of the code is not enough.`,
        ]
      : []),
    ...(fixable > 0
      ? [
          say`Upgrade: a fixed version is known for ${fixable} of ${countOf(findings.length, say`finding`, say`findings`)}.`,
        ]
      : []),
    ...(verdict?.gate === 'unknown'
      ? [say`Make the missing checks possible and run again, or ask for less with the input ${'require'}.`]
      : []),
    ...(outcome === 'passed' && unchecked.length > 0
      ? [say`Know that this verdict does not cover ${unchecked.map((check) => check.name).join(', ')}.`]
      : []),
    ...(outcome === 'failed' ? [say`To report without failing the job, set ${'fail-on'} to ${'none'}.`] : []),
  ];
}

/** A number with its noun. */
export function countOf(count: number, one: Sentence, many: Sentence): Sentence {
  return say`${count} ${count === 1 ? one : many}`;
}
