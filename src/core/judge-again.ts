import { evaluate, type GateSettings } from './gate/evaluate.ts';
import { formatRule } from './gate/rules.ts';
import type { ScanResult } from './model/result.ts';
import { countBySeverity } from './model/severity.ts';
import { exitCodeOf, type OutcomePolicies } from './outcome.ts';
import { type Decisions, decide } from './run/decide.ts';

/**
 * A stored result, judged by other rules. Of a run that ended without results nothing new can be said: it keeps its
 * outcome, whatever the rules are. A run that only started its scan is no answer to a gate.
 */
export function judgeAgain(
  original: ScanResult,
  gate: GateSettings,
  policies: OutcomePolicies,
  decisions: Decisions,
  now: Date,
): ScanResult {
  const stored = decideAgain(original, decisions, now);
  const failOn = gate.rules.map(formatRule);
  if (stored.outcome === 'started') {
    const failure = {
      code: 'SCAN_NOT_ENDED',
      message: 'the scan was started, and its results were not fetched',
      hint: `Wait for it and judge it: run the same job with 'scan-id' set to ${stored.scan?.id}, or 'scangate scan --backend ${stored.backend} --scan-id ${stored.scan?.id}' with the same address and options.`,
    };
    return {
      ...stored,
      failOn,
      failure,
      outcome: 'inconclusive',
      exitCode: exitCodeOf('inconclusive', policies),
    };
  }
  if (!stored.verdict) {
    const code = exitCodeOf(stored.outcome, policies);
    return { ...stored, failOn, exitCode: stored.outcome === 'cancelled' ? stored.exitCode : code };
  }
  const verdict = evaluate(stored, gate);
  const outcome = ({ broken: 'failed', held: 'passed', unknown: 'inconclusive' } as const)[verdict.gate];
  const { failure: _, ...rest } = stored;
  return { ...rest, failOn, verdict, outcome, exitCode: exitCodeOf(outcome, policies) };
}

/** Without decisions of its own, a judgement goes by those that the result holds. */
function decideAgain(stored: ScanResult, decisions: Decisions, now: Date): ScanResult {
  const { baseline, ignore } = decisions;
  if (baseline === undefined && ignore.length === 0) return stored;
  const everything = [...stored.findings, ...(stored.ignored ?? []).map(({ finding }) => finding)];
  const all = ignore.length === 0 ? stored.findings : everything;
  const {
    findings,
    ignored = stored.ignored,
    notices,
  } = decide({ ...stored, findings: all, nativeReports: [] }, decisions, now);
  return {
    ...stored,
    findings,
    counts: countBySeverity(findings),
    ...(ignored ? { ignored } : {}),
    ...(notices ? { notices } : {}),
  };
}
