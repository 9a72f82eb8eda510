import { ScangateError } from '../../core/errors.ts';
import type { ScanOrder } from '../../core/ports/backend.ts';
import { HttpError } from '../../http/http-client.ts';
import type { NewProject, ScancodeioClient } from './client.ts';
import { notesFor, packCommit } from './input.ts';
import type { ScancodeioOptions } from './options.ts';
import { findAttempts } from './projects.ts';
import { type Refusals, wordsOf } from './refusals.ts';
import { type Project, project, read } from './schema.ts';
import { isUnstarted, statusOf } from './state.ts';

export interface StartDeps {
  readonly client: ScancodeioClient;
  readonly refuse: Refusals;
  readonly options: ScancodeioOptions;
}

/** Names that another job may take while we look for a free one. */
const tries = 3;

/**
 * Makes the project of an order and starts it. One of the order that has not ended is taken instead; beside one that
 * has, a further one is made.
 */
export async function startProject(
  deps: StartDeps,
  order: ScanOrder,
  signal: AbortSignal,
  noAttemptAfter: AbortSignal,
): Promise<Project> {
  const chosen = await choose(deps, order, signal, noAttemptAfter);
  noAttemptAfter.throwIfAborted();
  await startUnstarted(deps, chosen, signal);
  return chosen;
}

async function choose(
  deps: StartDeps,
  order: ScanOrder,
  signal: AbortSignal,
  noAttemptAfter: AbortSignal,
): Promise<Project> {
  for (let attempt = 1; ; attempt++) {
    const { usable, freeName } = await findAttempts(deps.client, deps.refuse, deps.options, order, signal);
    if (usable !== undefined && statusOf(usable.runs).state !== 'completed') return usable;
    try {
      return await create(deps, order, freeName, signal, noAttemptAfter);
    } catch (thrown) {
      const isTaken = thrown instanceof ScangateError && thrown.code === 'SCAN_CONFLICT';
      if (!isTaken || attempt === tries) throw thrown;
    }
  }
}

async function create(
  { client, refuse, options }: StartDeps,
  { target }: ScanOrder,
  name: string,
  signal: AbortSignal,
  noAttemptAfter: AbortSignal,
): Promise<Project> {
  const urls = options['input-urls'];
  const isUpload = urls.length === 0;
  const fields: NewProject = {
    name,
    pipeline: options.pipelines,
    labels: options.labels,
    notes: notesFor(target, isUpload),
  };
  const about = `making project ${name}`;
  const send = async () => {
    if (!isUpload) return client.create(fields, { urls }, signal, noAttemptAfter);
    await using upload = await packCommit(target, signal);
    return await client.create(fields, upload, signal, noAttemptAfter);
  };
  const answer = await send().catch((thrown: unknown) => {
    throw isTaken(thrown) ? takenMeanwhile(thrown, about) : refuse(thrown, about);
  });
  try {
    return read(project, answer, about);
  } catch (thrown) {
    if (!(thrown instanceof ScangateError)) throw thrown;
    const { code, message, hint } = thrown;
    throw new ScangateError(code, message, { hint, cause: thrown, mayHaveRun: true });
  }
}

/** Starts the first pipeline of a project that nobody has started; the server starts each further one itself. */
export async function startUnstarted(
  { client, refuse }: Pick<StartDeps, 'client' | 'refuse'>,
  { name, runs }: Project,
  signal: AbortSignal,
): Promise<void> {
  const [first] = runs;
  if (first === undefined || !isUnstarted(runs)) return;
  try {
    await client.act('start_pipeline', first.uuid, signal);
  } catch (thrown) {
    signal.throwIfAborted();
    if (!isStarted(thrown)) throw refuse(thrown, `starting project ${name}`);
  }
}

/**
 * Whether a start that failed is none of our concern: the pipeline was started before, or it may be running now. A
 * server without a task queue answers a start when the pipeline has ended, or its proxy gives up before that. Whether
 * it runs is what the next look at the project tells.
 */
function isStarted(thrown: unknown): boolean {
  if (!(thrown instanceof HttpError)) return false;
  const { status, answer, transient, kind } = thrown;
  if (status === 400) return /already (queued|started|executed)/i.test(wordsOf(answer));
  return transient || kind === 'timeout' || (status !== undefined && status >= 500);
}

/** The name is unique on the server; its words are Django's (`project with this name already exists.`). */
function isTaken(thrown: unknown): boolean {
  return (
    thrown instanceof HttpError &&
    thrown.status === 400 &&
    /^name: .*(already exists|must be unique)/i.test(wordsOf(thrown.answer))
  );
}

/** Another job has made it since we looked. */
function takenMeanwhile(cause: unknown, about: string): ScangateError {
  return new ScangateError('SCAN_CONFLICT', `${about}: another job has just made it`, {
    cause,
    hint: 'Run again to take it up.',
  });
}
