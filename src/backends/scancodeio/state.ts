import { cut, cutToEnd } from '../../core/cut.ts';
import type { ScanState, ScanStatus } from '../../core/model/scan.ts';
import type { Run } from './schema.ts';

/** The words of `runs[].status` (`AbstractTaskFieldsModel.Status` in `scanpipe/models.py`). */
const words = new Map<string, ScanState>([
  ['not_started', 'queued'],
  ['queued', 'queued'],
  ['running', 'running'],
  ['success', 'completed'],
  ['failure', 'failed'],
  ['stale', 'failed'],
  ['stopped', 'cancelled'],
]);

/** The state of a project is that of the first of these that one of its runs has: one failed run ends them all. */
const order: readonly ScanState[] = ['failed', 'cancelled', 'unknown', 'running', 'queued', 'completed'];

/** Lines and characters of the output of a failed pipeline that are shown. */
const shownLines = 5;
const shownLength = 600;

export function stateOfRun({ status }: Run): ScanState {
  return words.get(status.toLowerCase()) ?? 'unknown';
}

/** Where a project stands, from all its runs, with the run that decides it in words. */
export function statusOf(runs: readonly Run[]): ScanStatus {
  if (runs.length === 0) return { state: 'failed', detail: 'the project has no pipeline' };
  const state = order.find((candidate) => runs.some((run) => stateOfRun(run) === candidate)) ?? 'unknown';
  const index = runs.findIndex((run) => stateOfRun(run) === state);
  const run = runs[index];
  if (run === undefined || state === 'completed') return { state };
  if (state === 'unknown') return { state, detail: run.status };
  const place = runs.length === 1 ? '' : ` (${index + 1} of ${runs.length})`;
  return { state, detail: `${run.pipeline_name}${place} ${inWords(run, state)}` };
}

/** Nobody has started it yet, or its start was lost: every run waits, and none is in the queue. */
export function isUnstarted(runs: readonly Run[]): boolean {
  return runs.length > 0 && runs.every(({ status }) => status.toLowerCase() === 'not_started');
}

function inWords(run: Run, state: ScanState): string {
  const status = run.status.toLowerCase();
  if (status === 'stale')
    return 'is stale: its worker died or was restarted. Running again makes a new project';
  if (state === 'failed') return `failed${saidBy(run)}`;
  if (state === 'cancelled') return 'was stopped';
  if (state === 'running') return `is running${lastStep(run)}`;
  return status === 'queued' ? 'is in the queue' : 'waits';
}

/** `task_output` is the message of the exception, then its traceback (`Pipeline.execute`). */
function saidBy({ task_output: output, log }: Run): string {
  const [message = ''] = (output ?? '').split(/^\s*Traceback\b/m);
  const said = [message, output ?? '', log ?? ''].map(lastLines).find((text) => text !== '') ?? '';
  return said === '' ? '' : `: ${said}`;
}

function lastLines(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const last = lines.filter((line) => line !== '').slice(-shownLines);
  return cutToEnd(last.join(' | '), shownLength);
}

/** A line of the log without its date: `Step [scan_for_files] starting`. */
function lastStep({ log }: Run): string {
  const last =
    lastLines(log ?? '')
      .split(' | ')
      .at(-1) ?? '';
  const step = cut(last.replace(/^\d{4}-\d\d-\d\d[ T][\d:.]+\s*/, ''), 120);
  return step === '' ? '' : `: ${step}`;
}
