import { ScangateError } from '../../core/errors.ts';
import { HttpError } from '../../http/http-client.ts';
import type { RunAction, ScancodeioClient } from './client.ts';
import type { Refusals } from './refusals.ts';
import { project, type Run, read } from './schema.ts';
import { stateOfRun } from './state.ts';

/** Looks at a project: to stop it, to see that it has stopped, and for a pipeline that began in between. */
const looks = 3;

/**
 * Removes the pipelines of a project that wait and stops the one that runs, in this order, so that none begins when
 * another ends. Resolves once none of them goes on.
 */
export async function stopProject(
  client: ScancodeioClient,
  refuse: Refusals,
  uuid: string,
  signal: AbortSignal,
): Promise<void> {
  const about = `stopping project ${uuid}`;
  for (let look = 1; look <= looks; look++) {
    const answer = await client.project(uuid, signal, 0).catch((thrown: unknown) => {
      throw refuse(thrown, about);
    });
    const { runs } = read(project, answer, about);
    const active = runs.map((run) => ({ run, action: actionFor(run, runs) })).toReversed();
    if (active.every(({ action }) => action === undefined)) return;
    for (const { run, action } of active)
      if (action === 'delete_pipeline') await act(client, refuse, action, run, about, signal);
    for (const { run, action } of active)
      if (action === 'stop_pipeline') await act(client, refuse, action, run, about, signal);
  }
  throw new ScangateError('BACKEND_PROTOCOL', `${about}: a pipeline goes on`, {
    hint: 'Stop it on the page of the project.',
  });
}

/** What waits behind a run that failed never begins: it is no harm, and tells later what was not done. */
function actionFor(run: Run, runs: readonly Run[]): RunAction | undefined {
  const state = stateOfRun(run);
  if (state === 'running' || state === 'unknown') return 'stop_pipeline';
  const ended = runs.some((other) => ['failed', 'cancelled'].includes(stateOfRun(other)));
  return state === 'queued' && !ended ? 'delete_pipeline' : undefined;
}

/** A refusal says that the run is in another state by now, which the next look tells. */
async function act(
  client: ScancodeioClient,
  refuse: Refusals,
  action: RunAction,
  run: Run,
  about: string,
  signal: AbortSignal,
): Promise<void> {
  try {
    await client.act(action, run.uuid, signal);
  } catch (thrown) {
    const isElsewhere = thrown instanceof HttpError && (thrown.status === 400 || thrown.status === 404);
    if (!isElsewhere) throw refuse(thrown, about);
  }
}
