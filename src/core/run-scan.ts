import { describeError, ScangateError, toScangateError } from './errors.ts';
import { evaluate, type GateSettings } from './gate/evaluate.ts';
import type { ScanResult } from './model/result.ts';
import type { OutcomePolicies } from './outcome.ts';
import { poll } from './poll.ts';
import type { Backend, ScanOrder, StartedScan } from './ports/backend.ts';
import type { Clock } from './ports/clock.ts';
import type { Logger } from './ports/logger.ts';
import type { Platform } from './ports/platform.ts';
import type { ReportWriter } from './ports/report-writer.ts';
import type { StateStore } from './ports/state-store.ts';
import type { Supplement } from './ports/supplement.ts';
import { begin } from './run/begin.ts';
import { collect } from './run/collect.ts';
import { conclude, type Progress } from './run/conclude.ts';
import { type Decisions, decide } from './run/decide.ts';
import { leaveScan, stopTime } from './run/leave.ts';
import { createScanRecord, type ScanRecord } from './run/scan-record.ts';
import { line, message } from './text.ts';
import { type Deadline, type TimeLimit, withDeadline } from './wait/deadline.ts';

/** How a run comes to its scan, and how it waits for it. */
export interface Waiting {
  readonly limit: TimeLimit;
  /** Instead of the schedule. */
  readonly pollIntervalMs?: number;
  /** False: start the scan and leave; the backend can `attach`. */
  readonly wait: boolean;
  /** The scan to take up instead of starting one; the backend can `attach`. */
  readonly scanId?: string;
  /** Whether the scan of an earlier run of the same order is taken up. */
  readonly reuse: boolean;
  /** Whether a scan that takes too long is stopped; one that was cancelled always is. */
  readonly cancelOnTimeout: boolean;
}

export interface ScanRequest {
  readonly order: ScanOrder;
  /** What made the key of the order unlike any other, where it was to be so. */
  readonly nonce?: string;
  readonly waiting: Waiting;
  readonly gate: GateSettings;
  /** What was decided about findings before; nothing when absent. */
  readonly decisions?: Decisions;
  readonly policies: OutcomePolicies;
}

export interface ScanDeps {
  readonly tool: ScanResult['tool'];
  readonly backend: Backend;
  readonly platform: Platform;
  readonly reports: ReportWriter;
  readonly state: StateStore;
  /** Absent: the reports are made of what the backend delivers. */
  readonly supplement?: Supplement;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: () => number;
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
    progress.prepared = true;
    await withDeadline(deps.clock, request.waiting.limit, signal, (deadline) =>
      scan(deps, request, progress, deadline),
    );
  } catch (thrown) {
    progress.failure = toScangateError(thrown);
    for (const row of progress.failure.trace) deps.logger.debug(message(row));
  }
  const result = await writeReports(deps, request, progress);
  try {
    await deps.platform.publish(result);
  } catch (thrown) {
    deps.logger.warn(line`the result could not be shown: ${message(describeError(thrown))}`);
  }
  return result;
}

async function scan(
  deps: ScanDeps,
  request: ScanRequest,
  progress: Progress,
  deadline: Deadline,
): Promise<void> {
  const { order, waiting } = request;
  const record = createScanRecord(deps, {
    key: order.key,
    ...(request.nonce ? { nonce: request.nonce } : {}),
  });
  const stopBy = stopTime(deps.clock, deadline.signal);
  try {
    const started = await begin(deps, request, record, deadline);
    progress.scan = started.ref;
    deadline.signal.throwIfAborted();
    if (!waiting.wait) {
      progress.left = true;
      return await record.left();
    }
    await waitForCompletion(deps, started, deadline, waiting.pollIntervalMs, record);
    const results = await collect(deps, started.ref, order.target, deadline);
    progress.results = decide(results, request.decisions ?? { ignore: [] }, deps.clock.date());
    progress.verdict = evaluate(progress.results, request.gate);
    if (deps.supplement) progress.results = await deps.supplement(progress.results, deadline.signal);
  } catch (thrown) {
    const { scan: known } = record.current ?? {};
    if (known) progress.scan ??= known;
    throw await leaveScan(deps, request, record, toScangateError(thrown), stopBy());
  }
}

async function waitForCompletion(
  deps: ScanDeps,
  started: StartedScan,
  deadline: Deadline,
  intervalMs: number | undefined,
  record: ScanRecord,
): Promise<void> {
  const { state, detail } = await poll(deps, started, deadline, intervalMs);
  await record.ended();
  if (state === 'completed') return;
  throw new ScangateError('SCAN_FAILED', `the scan ended as '${state}'${detail ? `: ${detail}` : ''}`, {
    hint: 'Nothing can be said about the code; look at the scan, then run again.',
  });
}

async function writeReports(deps: ScanDeps, request: ScanRequest, progress: Progress): Promise<ScanResult> {
  const result = conclude(deps, request, progress);
  if (!progress.prepared) return result;
  try {
    return { ...result, reports: await deps.reports.write(result, progress.results?.nativeReports ?? []) };
  } catch (thrown) {
    const { message: text, hint } = toScangateError(thrown);
    deps.logger.warn(line`the reports are lost: ${message(text)}`);
    progress.failure ??= new ScangateError('REPORTS_LOST', text, { hint, cause: thrown });
    return conclude(deps, request, progress);
  }
}
