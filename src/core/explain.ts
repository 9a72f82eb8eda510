import { describeProblem } from './errors.ts';
import type { Check } from './model/check.ts';
import { isFixable, isVulnerability } from './model/finding.ts';
import type { ScanResult } from './model/result.ts';
import type { Verdict } from './model/verdict.ts';
import type { Outcome } from './outcome.ts';
import { quote, type Sentence, say } from './text.ts';

/** A result in words: what every output says, so that a log, a report and a comment never disagree. */
export interface Explanation {
  /** The outcome. */
  readonly headline: Sentence;
  /** What decided: the rules, what could not be known, what went wrong; the first 25 of it. */
  readonly reasons: readonly Sentence[];
  /** What a reader of the findings must know about them. */
  readonly notices: readonly Sentence[];
  /** What to do now, most urgent first. */
  readonly next: readonly Sentence[];
}

export function explain(result: ScanResult): Explanation {
  return {
    headline: headlineOf(result),
    reasons: shortened(reasonsOf(result)),
    notices: noticesOf(result),
    next: nextOf(result),
  };
}

/** More would flood a log, and nobody reads them. */
const mostReasons = 25;

function shortened(reasons: Sentence[]): Sentence[] {
  const rest = reasons.length - mostReasons;
  if (rest <= 0) return reasons;
  return [...reasons.slice(0, mostReasons), say`and ${countOf(rest, say`more reason`, say`more reasons`)}`];
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

/** Without a rule nothing was decided, so it does not sound like it. */
function headlineOf({ outcome, verdict }: ScanResult): Sentence {
  const nothingAsked = outcome === 'passed' && verdict?.rules.length === 0;
  return nothingAsked ? say`Reported: no rule was asked for` : headlines[outcome];
}

function reasonsOf({ verdict, failure, checks, outcome, scan }: ScanResult): Sentence[] {
  const problems = failure?.problems ?? [];
  return [
    ...(failure && problems.length === 0 ? [quote(failure.message)] : []),
    ...(outcome === 'started' && scan ? [say`scan ${scan.id} goes on`] : []),
    ...problems.map((problem) => quote(describeProblem(problem))),
    ...(verdict ? describeRules(verdict) : []),
    ...(verdict?.unmet ?? []).map((need) => quote(need.reason)),
    ...(verdict ? describeGaps(checks, verdict) : []),
  ];
}

/** Broken ones first. One that is not broken holds only when everything was looked at. */
function describeRules({ rules, unmet }: Verdict): Sentence[] {
  const unbroken = unmet.length > 0 ? say`is not broken so far` : say`holds`;
  return rules
    .toSorted((a, b) => Number(b.broken) - Number(a.broken))
    .map(({ rule, broken, count, allowed }) => {
      const state = broken ? say`is broken` : unbroken;
      return say`rule ${rule} ${state}: ${countOf(count, say`finding matches`, say`findings match`)}, ${allowed} allowed`;
    });
}

/** What the verdict does not speak of, though nothing depends on it. */
function describeGaps(checks: readonly Check[], { unmet }: Verdict): Sentence[] {
  return checks
    .filter((check) => check.state !== 'complete' && !unmet.some((need) => need.about === check.name))
    .map(({ name, state }) =>
      state === 'not-checked'
        ? say`${name} was NOT checked; this verdict does not speak of it`
        : say`${name} was checked only in part; this verdict speaks of that part`,
    );
}

function noticesOf({ grading, notices = [] }: ScanResult): Sentence[] {
  return [
    ...(grading === 'pass-fail'
      ? [say`The scanner only says pass, warn or fail: failed counts as high or worse, warned as less.`]
      : []),
    ...notices.map(quote),
  ];
}

function nextOf({ outcome, failure, findings, verdict, backend, scan, checks }: ScanResult): Sentence[] {
  const count = (category: string) => findings.filter((finding) => finding.category === category).length;
  const [malware, secrets] = [count('malware'), count('secret')];
  const vulnerabilities = findings.filter(isVulnerability);
  const fixable = vulnerabilities.filter(isFixable).length;
  return [
    ...(failure?.hint ? [quote(failure.hint)] : []),
    ...(outcome === 'started' && scan
      ? [
          say`Wait for it and judge it: run the same job with ${'scan-id'} set to ${scan.id}, or ${`scangate scan --backend ${backend} --scan-id ${scan.id}`} with the same address and options.`,
        ]
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
          say`Upgrade: a fixed version is known for ${fixable} of ${countOf(vulnerabilities.length, say`vulnerability`, say`vulnerabilities`)}.`,
        ]
      : []),
    ...(verdict?.gate === 'unknown'
      ? [say`Make the missing checks possible and run again, or ask for less with the input ${'require'}.`]
      : []),
    ...(outcome === 'passed' && checks.some((check) => check.state !== 'complete')
      ? [say`To have everything checked, mend what is named above and run again.`]
      : []),
    ...(outcome === 'failed' ? [say`To report without failing the job, set ${'fail-on'} to ${'none'}.`] : []),
  ];
}

/** A number with its noun. */
export function countOf(count: number, one: Sentence, many: Sentence): Sentence {
  return say`${count} ${count === 1 ? one : many}`;
}
