import type { Environment } from './environment.ts';
import { textAt, wholeAt } from './payload.ts';
import type { Server } from './server.ts';

/** The workflow run that produced the result. */
export interface Run {
  /** A newer run has a higher number; 0 where the runner does not say. */
  readonly id: number;
  /** From 1, one more each time the same run is started again. */
  readonly attempt: number;
  /** Key of the job in its workflow file; the legs of a matrix share it. */
  readonly job: string;
  readonly workflow: string;
  /** Page of this attempt; absent where the runner names no run. */
  readonly url?: string;
}

/** In a `workflow_run` the run meant is the one that has ended, not the one that reports about it. */
export function runOf(env: Environment, payload: unknown, server: Server): Run {
  const other = env.GITHUB_EVENT_NAME === 'workflow_run' ? 'workflow_run' : '';
  const id = wholeAt(payload, other, 'id') ?? whole(env.GITHUB_RUN_ID) ?? 0;
  const attempt = wholeAt(payload, other, 'run_attempt') ?? whole(env.GITHUB_RUN_ATTEMPT) ?? 1;
  const repository = env.GITHUB_REPOSITORY;
  return {
    id,
    attempt,
    job: env.GITHUB_JOB ?? '',
    workflow: textAt(payload, other, 'name') ?? env.GITHUB_WORKFLOW ?? '',
    ...(id > 0 && repository
      ? { url: `${server.url.origin}/${repository}/actions/runs/${id}/attempts/${attempt}` }
      : {}),
  };
}

function whole(text: string | undefined): number | undefined {
  return /^\d{1,15}$/.test(text ?? '') && Number(text) > 0 ? Number(text) : undefined;
}
