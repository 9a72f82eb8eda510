import type { Environment } from './environment.ts';
import { wholeOf } from './pull-request.ts';

/** The run of a pipeline, and the job of it that this is. */
export interface Run {
  /** A newer run has a higher number; 0 where the agent does not say. */
  readonly id: number;
  /** A higher number each time that the job, or its stage, is started again; 1 at first. */
  readonly attempt: number;
  /** `2` or, where its stage was started again, `2.1`; absent at the first attempt. */
  readonly attemptName?: string;
  readonly pipeline: string;
  /** What tells the job from the others of the run: stage, job and leg of a matrix, as far as somebody named them. */
  readonly job: readonly string[];
  /** The step, where the pipeline or the agent names it. */
  readonly step: string;
  /** Its page, without a slash at the end; absent where the agent names no run. */
  readonly url?: URL;
}

/** What a part that nobody named is called. */
const unnamed = '__default';

/** Attempts at one job; a later attempt at its stage counts more than all of them. */
const mostJobAttempts = 1_000;

export function runOf(env: Environment): Run {
  const id = wholeOf(env.BUILD_BUILDID) ?? 0;
  const stage = wholeOf(env.SYSTEM_STAGEATTEMPT) ?? 1;
  const job = wholeOf(env.SYSTEM_JOBATTEMPT) ?? 1;
  const url = pageOf(env, id);
  return {
    id,
    attempt: (stage - 1) * mostJobAttempts + job,
    ...(stage === 1 && job === 1
      ? {}
      : { attemptName: stage === 1 || stage === job ? `${job}` : `${stage}.${job}` }),
    pipeline: env.SYSTEM_DEFINITIONID ?? env.BUILD_DEFINITIONNAME ?? '',
    // Of a job without a matrix the leg has no name; "phase" is what a pipeline calls a job.
    job: [env.SYSTEM_STAGENAME, env.SYSTEM_PHASENAME, env.SYSTEM_JOBNAME]
      .filter((name) => name !== undefined)
      .filter((name) => name !== '' && name !== unnamed),
    step: env.SYSTEM_TASKINSTANCENAME ?? '',
    ...(url === undefined ? {} : { url }),
  };
}

/** `https://dev.azure.com/acme/` and `https://tfs.acme.example/tfs/Main/` alike. */
export function collectionOf(env: Environment): URL | undefined {
  const url = URL.parse(env.SYSTEM_COLLECTIONURI || env.SYSTEM_TEAMFOUNDATIONCOLLECTIONURI || '');
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  return new URL(`${url.origin}${url.pathname.replace(/\/*$/, '/')}`);
}

/** Azure Pipelines, "Use predefined variables": a project is named by its id or by its name. */
export function projectOf(env: Environment): string | undefined {
  return env.SYSTEM_TEAMPROJECTID || env.SYSTEM_TEAMPROJECT || undefined;
}

function pageOf(env: Environment, id: number): URL | undefined {
  const [collection, project] = [collectionOf(env), env.SYSTEM_TEAMPROJECT || projectOf(env)];
  if (collection === undefined || project === undefined || id === 0) return undefined;
  return new URL(`${encodeURIComponent(project)}/_build/results?buildId=${id}`, collection);
}
