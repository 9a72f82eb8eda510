import type { Project, Run, RunSettings } from './runs.ts';
import { statesOf } from './runs.ts';

/** What one server holds. */
export interface Store {
  readonly settings: RunSettings;
  /** By id, oldest first. */
  readonly projects: Map<string, Project>;
}

export interface FoundRun {
  readonly project: Project;
  readonly run: Run;
  readonly index: number;
  readonly status: string;
}

export function findRun({ projects, settings }: Store, uuid: string): FoundRun | undefined {
  for (const project of projects.values()) {
    const index = project.runs.findIndex((run) => run.uuid === uuid);
    const run = project.runs[index];
    if (run) return { project, run, index, status: statesOf(project, settings)[index] ?? 'not_started' };
  }
  return undefined;
}

/** Whether one of its pipelines runs, waits in the queue, or will be started by the one before it. */
export function isActive({ settings }: Store, project: Project): boolean {
  const states = statesOf(project, settings);
  if (states.some((state) => state === 'running' || state === 'queued')) return true;
  const allWell = states.every((state) => state === 'success' || state === 'not_started');
  return project.startedAt !== undefined && allWell && states.includes('not_started');
}
