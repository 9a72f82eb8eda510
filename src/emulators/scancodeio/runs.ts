import { randomUUID } from 'node:crypto';
import type { EmulatorSettings } from '../emulator.ts';
import { phaseOf } from '../kit/timeline.ts';
import type { ScancodeioBehaviour } from './behaviours.ts';

/** One pipeline of a project. */
export interface Run {
  readonly uuid: string;
  readonly pipeline: string;
  readonly groups: readonly string[];
  /** Set once a client has stopped it. */
  stopped?: true;
}

export interface Project {
  readonly uuid: string;
  readonly name: string;
  readonly createdAt: number;
  readonly labels: readonly string[];
  readonly notes: string;
  readonly inputs: readonly { readonly filename: string; readonly downloadUrl: string }[];
  runs: Run[];
  /** When the first of its pipelines was started. */
  startedAt?: number;
  /** All its pipelines ended in this word before. */
  readonly endedAs?: string;
  isArchived: boolean;
  stopAsked: boolean;
}

export interface RunSettings extends EmulatorSettings {
  readonly plays: (behaviour: ScancodeioBehaviour) => boolean;
}

export function newRun(asked: string): Run {
  const [pipeline = '', groups = ''] = asked.split(':');
  return { uuid: randomUUID(), pipeline, groups: groups.split(',').filter((group) => group !== '') };
}

/** How the pipeline at this place of a project ends when its time has come. */
function endOf(project: Project, index: number, { scenario, plays }: RunSettings): string {
  const { pipeline } = project.runs[index] ?? {};
  if (scenario === 'failed' && index === 0) return 'failure';
  if (scenario === 'cancelled' && index === 0) return 'stopped';
  if (plays('stale') && index === 0) return 'stale';
  if (plays('second-pipeline-fails') && index === 1) return 'failure';
  if (plays('vulnerablecode-missing') && pipeline === 'find_vulnerabilities') return 'failure';
  return 'success';
}

/**
 * The state of each run of a project, in the words of the API. They run one after the other, and the first that does
 * not succeed ends it: the others are `not_started` for ever.
 */
export function statesOf(project: Project, settings: RunSettings): readonly string[] {
  const { endedAs, startedAt, runs } = project;
  if (settings.state !== undefined) return runs.map(() => settings.state ?? '');
  if (endedAs !== undefined) return runs.map(() => endedAs);
  let last: string | undefined;
  return runs.map((run, index) => {
    if (last !== undefined && last !== 'success') return 'not_started';
    last = stateOf(project, run, index, startedAt, settings);
    return last;
  });
}

function stateOf(
  project: Project,
  run: Run,
  index: number,
  startedAt: number | undefined,
  settings: RunSettings,
): string {
  if (run.stopped) return 'stopped';
  if (startedAt === undefined) return 'not_started';
  const share = settings.durationMs / project.runs.length;
  const phase = phaseOf({ ...settings, durationMs: share }, startedAt + index * share);
  if (phase === 'ended') return endOf(project, index, settings);
  return phase === 'queued' && !settings.plays('synchronous') ? 'queued' : 'running';
}

/** A run as the API shows it (RunSerializer). */
export function showRun(project: Project, index: number, origin: string, settings: RunSettings) {
  const { uuid, pipeline, groups } = project.runs[index] ?? newRun('');
  const status = statesOf(project, settings)[index] ?? 'not_started';
  const exitCode = { success: 0, failure: 1, stale: 88, stopped: 99 }[status] ?? null;
  const waits = status === 'not_started';
  const date = (at: number) =>
    new Date(settings.clock.date().getTime() - settings.clock.now() + at).toISOString();
  return {
    url: `${origin}/api/runs/${uuid}/`,
    pipeline_name: pipeline,
    status,
    description: `The pipeline ${pipeline}.`,
    selected_groups: groups.length > 0 ? groups : null,
    selected_steps: null,
    project: `${origin}/api/projects/${project.uuid}/`,
    uuid,
    created_date: date(project.createdAt),
    scancodeio_version: 'v37.2.0',
    task_id: waits ? null : uuid,
    task_start_date: waits || status === 'queued' ? null : date(project.startedAt ?? project.createdAt),
    task_end_date: exitCode === null ? null : date(settings.clock.now()),
    task_exitcode: exitCode,
    task_output: outputOf(status, pipeline),
    log: logOf(status, pipeline, settings),
    execution_time: exitCode === null ? null : 12,
  };
}

function outputOf(status: string, pipeline: string): string {
  if (status === 'stale') return 'Run is stale';
  if (status !== 'failure') return '';
  return pipeline === 'find_vulnerabilities'
    ? 'VulnerableCode is not configured.\n\nTraceback:\n  File "/app/pipeline.py", line 1, in execute\n    step(self)\n'
    : 'Error: the archive cannot be read.\n\nTraceback:\n  File "/app/pipeline.py", line 1, in execute\n    step(self)\n';
}

function logOf(status: string, pipeline: string, { plays }: RunSettings): string {
  if (status === 'not_started' || status === 'queued') return '';
  const begun = `2026-05-04 10:00:00.12 Pipeline [${pipeline}] starting\n`;
  if (status === 'running') return begun;
  if (pipeline === 'find_vulnerabilities' && plays('vulnerablecode-exception'))
    return `${begun}2026-05-04 10:00:05.00 VulnerableCode [Exception] 502 Server Error: Bad Gateway\n`;
  return `${begun}2026-05-04 10:00:12.00 Pipeline completed in 12 seconds\n`;
}
