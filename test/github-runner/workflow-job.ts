import type { LogCommand } from './log.ts';
import type { CancelTimes } from './step-process.ts';

/** A step of a workflow job: an action, or lines of bash. */
export interface WorkflowStep {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
}

export interface JobOptions {
  /** The repository that the actions are in. */
  readonly repository: string;
  /** The folder that the job works in. */
  readonly workspace: string;
  readonly steps: readonly WorkflowStep[];
  /** Of the `github` context: what the event says, and where GitHub is. `token` is among it. */
  readonly github: Readonly<Record<string, unknown>>;
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  /** What only node steps get: the service for artifacts and its token. */
  readonly runtime?: Readonly<Record<string, string>>;
  readonly times?: CancelTimes;
}

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

/** A process that ran for a step. */
export interface StepRun {
  /** `scan`, `gate`; of a post step `post scan`. */
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly code: number | null;
  readonly log: string;
  readonly commands: readonly LogCommand[];
  readonly outputs: Readonly<Record<string, string>>;
}

export interface EndedJob {
  readonly conclusion: Conclusion;
  readonly runs: readonly StepRun[];
  /** Outputs of the steps of the workflow, by their ids. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the summary of the job shows. */
  readonly summary: string;
  /** All logs, in their order. */
  readonly log: string;
  readonly annotations: readonly LogCommand[];
}

export interface RunningJob {
  readonly ended: Promise<EndedJob>;
  /** What a user does with the button: every running step whose condition does not hold any more is signalled. */
  cancel(): void;
  /** Ends the running process at once, without a word. */
  kill(): void;
}
