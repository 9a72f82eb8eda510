import { Cancellation } from '../cancellation.ts';
import { InputError, type ScangateError } from '../errors.ts';
import { formatRule } from '../gate/rules.ts';
import type { Failure, ScanResult } from '../model/result.ts';
import type { ScanRef } from '../model/scan.ts';
import { countBySeverity } from '../model/severity.ts';
import type { Verdict } from '../model/verdict.ts';
import { exitCodeOf, type Outcome } from '../outcome.ts';
import type { ScanDeps, ScanRequest } from '../run-scan.ts';
import type { DecidedResults } from './decide.ts';

/** What a run has learned so far. */
export interface Progress {
  readonly startedAt: Date;
  /** The reports can be written. */
  prepared?: true;
  scan?: ScanRef;
  /** The scan was left to run, as the user wished. */
  left?: true;
  results?: DecidedResults;
  verdict?: Verdict;
  failure?: ScangateError;
}

/** The result of a run that has learned so much. */
export function conclude(
  { tool, backend, clock }: Pick<ScanDeps, 'tool' | 'backend' | 'clock'>,
  request: ScanRequest,
  progress: Progress,
): ScanResult {
  const { failure, verdict, results } = progress;
  const { path: _, ...target } = request.order.target;
  const outcome = outcomeOf(progress);
  const cancelledBy = failure instanceof Cancellation ? failure.signal : undefined;
  const findings = results?.findings ?? [];
  return {
    tool,
    outcome,
    exitCode: exitCodeOf(outcome, request.policies, cancelledBy),
    backend: backend.id,
    target,
    ...(progress.scan ? { scan: progress.scan } : {}),
    startedAt: progress.startedAt.toISOString(),
    finishedAt: clock.date().toISOString(),
    failOn: request.gate.rules.map(formatRule),
    ...(verdict ? { verdict } : {}),
    ...(failure ? { failure: toFailure(failure) } : {}),
    checks: results?.checks ?? [],
    counts: countBySeverity(findings),
    findings,
    ...(results?.ignored?.length ? { ignored: results.ignored } : {}),
    ...(results?.sbom ? { sbom: results.sbom } : {}),
    ...(results?.notices?.length ? { notices: results.notices } : {}),
    ...(results?.grading ? { grading: results.grading } : {}),
    reports: [],
  };
}

/** A broken gate is certain, even when the reports could not be kept. */
function outcomeOf({ verdict, failure, left }: Progress): Outcome {
  if (verdict?.gate === 'broken') return 'failed';
  if (failure) return failure.outcome;
  if (left) return 'started';
  return verdict?.gate === 'held' ? 'passed' : 'inconclusive';
}

function toFailure(error: ScangateError): Failure {
  return {
    code: error.code,
    message: error.message,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    ...(error instanceof InputError ? { problems: error.problems } : {}),
  };
}
