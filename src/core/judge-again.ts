import { evaluate, type GateSettings } from './gate/evaluate.ts';
import { formatRule } from './gate/rules.ts';
import type { ScanResult } from './model/result.ts';
import { exitCodeOf, type OutcomePolicies } from './outcome.ts';

/**
 * A stored result, judged by other rules. Of a run that ended without results nothing new can be said: it keeps its
 * outcome, whatever the rules are. A run that only started its scan is no answer to a gate.
 */
export function judgeAgain(stored: ScanResult, gate: GateSettings, policies: OutcomePolicies): ScanResult {
  const failOn = gate.rules.map(formatRule);
  if (stored.outcome === 'started') {
    const failure = {
      code: 'SCAN_NOT_ENDED',
      message: 'the scan was started, and its results were not fetched',
      hint: `Wait for it and judge it: scangate scan --backend ${stored.backend} --scan-id ${stored.scan?.id}.`,
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
