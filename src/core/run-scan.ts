import { Cancellation } from './cancellation.ts';
import { InputError, ScangateError, toScangateError } from './errors.ts';
import { evaluate, type GateSettings } from './gate/evaluate.ts';
import { formatRule } from './gate/rules.ts';
import type { Failure, ScanResult } from './model/result.ts';
import type { ScanRef, ScanResults, ScanTarget } from './model/scan.ts';
import { countBySeverity } from './model/severity.ts';
import type { Verdict } from './model/verdict.ts';
import { exitCodeOf, type Outcome, type OutcomePolicies } from './outcome.ts';
import { poll } from './poll.ts';
import type { Backend, StartedScan } from './ports/backend.ts';
import type { Clock } from './ports/clock.ts';
import type { Logger } from './ports/logger.ts';
import type { Platform } from './ports/platform.ts';
import type { ReportWriter } from './ports/report-writer.ts';
import { line, message } from './text.ts';

/** How long a backend may take to stop a scan that nobody waits for any more. */
const stopBudgetMs = 5_000;

export interface ScanRequest {
  readonly target: ScanTarget;
  readonly gate: GateSettings;
  readonly timeoutMs: number;
  readonly policies: OutcomePolicies;
}

export interface ScanDeps {
  readonly tool: ScanResult['tool'];
  readonly backend: Backend;
  readonly platform: Platform;
  readonly reports: ReportWriter;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: () => number;
}

/** What a run has learned so far. */
interface Progress {
  readonly startedAt: Date;
  scan?: ScanRef;
  results?: ScanResults;
  verdict?: Verdict;
  failure?: ScangateError;
}

/**
 * The whole job: start, wait, collect, judge, write the reports, publish. It always resolves: a red gate, a failed
 * scan and bad credentials are results, each with its outcome.
 */
export async function runScan(
  deps: ScanDeps,
  request: ScanRequest,
  signal: AbortSignal,
): Promise<ScanResult> {
  const progress: Progress = { startedAt: deps.clock.date() };
  try {
    await deps.reports.prepare();
    await withDeadline(deps.clock, request.timeoutMs, signal, (deadline) =>
      collect(deps, request, progress, deadline),
    );
  } catch (thrown) {
    progress.failure = toScangateError(thrown);
    deps.logger.debug(message(progress.failure.stack ?? progress.failure.message));
  }
  const result = await writeReports(deps, request, progress);
  await deps.platform.publish(result);
  return result;
}

async function collect(
  deps: ScanDeps,
  request: ScanRequest,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const started = await deps.backend.start(request.target, signal);
  progress.scan = started.ref;
  try {
    await waitForCompletion(deps, started, signal);
    progress.results = await deps.backend.results(started.ref, signal);
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
    await stop(deps, started.ref);
    throw signal.reason;
  }
  progress.verdict = evaluate(progress.results, request.gate);
}

async function waitForCompletion(deps: ScanDeps, started: StartedScan, signal: AbortSignal): Promise<void> {
  const status = await poll(deps, started, signal);
  if (status.state === 'completed') return;
  const detail = status.detail ? `: ${status.detail}` : '';
  throw new ScangateError('SCAN_FAILED', `the scan ended as '${status.state}'${detail}`, {
    hint: 'Nothing can be said about the code; look at the scan, then run again.',
  });
}

async function stop(deps: ScanDeps, ref: ScanRef): Promise<void> {
  if (!deps.backend.cancel) return;
  try {
    await deps.backend.cancel(ref, AbortSignal.timeout(stopBudgetMs));
  } catch (thrown) {
    deps.logger.warn(line`scan ${ref.id} could not be stopped: ${toScangateError(thrown).message}`);
  }
}

/** Runs `work` with a signal that also fires once `timeoutMs` have passed. */
async function withDeadline(
  clock: Clock,
  timeoutMs: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const deadline = new AbortController();
  const done = new AbortController();
  const timer = clock.sleep(timeoutMs, done.signal).then(
    () =>
      deadline.abort(
        new ScangateError(
          'DEADLINE_PASSED',
          `the scan did not end within ${Math.round(timeoutMs / 1000)} s`,
          {
            hint: "Give it longer with 'timeout', for example 2h.",
          },
        ),
      ),
    () => undefined,
  );
  try {
    await work(AbortSignal.any([signal, deadline.signal]));
  } finally {
    done.abort();
    await timer;
  }
}

async function writeReports(deps: ScanDeps, request: ScanRequest, progress: Progress): Promise<ScanResult> {
  const result = conclude(deps, request, progress);
  if (progress.failure?.code === 'REPORT_WRITE_FAILED') return result;
  try {
    return { ...result, reports: await deps.reports.write(result, progress.results?.nativeReports ?? []) };
  } catch (thrown) {
    const failure = toScangateError(thrown);
    progress.failure ??= new ScangateError('REPORTS_LOST', failure.message, {
      hint: failure.hint,
      cause: thrown,
    });
    return conclude(deps, request, progress);
  }
}

function conclude(deps: ScanDeps, request: ScanRequest, progress: Progress): ScanResult {
  const { failure, verdict, results } = progress;
  const { path: _, ...target } = request.target;
  const outcome = outcomeOf(verdict, failure);
  const cancelledBy = failure instanceof Cancellation ? failure.signal : undefined;
  const findings = results?.findings ?? [];
  return {
    tool: deps.tool,
    outcome,
    exitCode: exitCodeOf(outcome, request.policies, cancelledBy),
    backend: deps.backend.id,
    target,
    ...(progress.scan ? { scan: progress.scan } : {}),
    startedAt: progress.startedAt.toISOString(),
    finishedAt: deps.clock.date().toISOString(),
    failOn: request.gate.rules.map(formatRule),
    ...(verdict ? { verdict } : {}),
    ...(failure ? { failure: toFailure(failure) } : {}),
    checks: results?.checks ?? [],
    counts: countBySeverity(findings),
    findings,
    ...(results?.sbom ? { sbom: results.sbom } : {}),
    reports: [],
  };
}

/** A broken gate is certain, even when the reports could not be kept. */
function outcomeOf(verdict: Verdict | undefined, failure: ScangateError | undefined): Outcome {
  if (verdict?.gate === 'broken') return 'failed';
  if (failure) return failure.outcome;
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
