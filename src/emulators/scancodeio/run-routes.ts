import type { Context, Hono } from 'hono';
import { notFound, originOf, refused, serverError } from './answers.ts';
import { hold } from './hold.ts';
import { showRun } from './runs.ts';
import { type FoundRun, findRun, isActive, type Store } from './store.ts';

/** Shows, starts, stops and removes the pipelines of projects (RunViewSet). */
export function addRunRoutes(app: Hono, store: Store): void {
  const { settings } = store;
  const { plays, clock } = settings;
  let lostStarts = 0;

  const action = (name: string, act: (context: Context, found: FoundRun) => Response | Promise<Response>) => {
    app.post(`/api/runs/:uuid/${name}/`, (context) => {
      const found = findRun(store, context.req.param('uuid') ?? '');
      return found ? act(context, found) : notFound(context);
    });
  };

  app.get('/api/runs/:uuid/', (context) => {
    const found = findRun(store, context.req.param('uuid'));
    if (!found) return notFound(context);
    return context.json(showRun(found.project, found.index, originOf(context), settings));
  });

  action('start_pipeline', async (context, { project, run, index, status }) => {
    if (status === 'queued') return refused(context, 'Pipeline already queued.');
    if (status === 'running') return refused(context, 'Pipeline already started.');
    if (status !== 'not_started') return refused(context, 'Pipeline already executed.');
    if (index > 0) return serverError(context);
    const isLost = plays('task-queue-down') && lostStarts++ === 0;
    if (!isLost) project.startedAt = clock.now();
    if (plays('gateway-timeout')) return context.html('<h1>504 Gateway Time-out</h1>', 504);
    if (plays('synchronous')) await hold(() => !isActive(store, project));
    return context.json({ status: `Pipeline ${run.pipeline} started.` });
  });

  action('stop_pipeline', (context, { project, run, status }) => {
    if (status !== 'running') return refused(context, 'Pipeline is not running.');
    run.stopped = true;
    project.stopAsked = true;
    return context.json({ status: `Pipeline ${run.pipeline} stopped.` });
  });

  action('delete_pipeline', (context, { project, run, status }) => {
    if (status !== 'not_started' && status !== 'queued')
      return refused(context, 'Only non started or queued pipelines can be deleted.');
    project.runs = project.runs.filter((other) => other !== run);
    project.stopAsked = true;
    return context.json({ status: `Pipeline ${run.pipeline} deleted.` });
  });
}
