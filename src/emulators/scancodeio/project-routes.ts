import type { Context, Hono } from 'hono';
import { notFound, originOf, paged, refused } from './answers.ts';
import { newProject, type ProjectBody, refusalOf } from './new-project.ts';
import { listPipelines } from './pipelines.ts';
import type { Project } from './runs.ts';
import { showProject, slimProject } from './show-project.ts';
import { isActive, type Store } from './store.ts';

/** Lists, makes, archives and removes projects (ProjectViewSet). */
export function addProjectRoutes(app: Hono, store: Store): void {
  const { projects, settings } = store;
  const { plays, clock } = settings;

  app.get('/api/projects/pipelines/', (context) => context.json(listPipelines(settings)));

  app.get('/api/projects/', (context) => {
    const found = [...projects.values()]
      .filter((project) => isWanted(project, context.req.query()))
      .reverse();
    const shown = found.map((project) => slimProject(project, originOf(context), settings));
    return paged(context, shown, settings);
  });

  app.post('/api/projects/', async (context) => {
    const body = await bodyOf(context);
    if (body === undefined) return context.json({ detail: 'JSON parse error' }, 400);
    if (plays('duplicate-name') && projects.size === 0) {
      const earlier = { ...newProject(body, clock.now()), endedAs: 'failure' };
      projects.set(earlier.uuid, earlier);
    }
    const errors = refusalOf(body, new Set([...projects.values()].map(({ name }) => name)));
    if (Object.keys(errors).length > 0) return context.json(errors, 400);
    const project = newProject(body, clock.now());
    projects.set(project.uuid, project);
    return context.json(showProject(project, originOf(context), settings), 201);
  });

  app.get('/api/projects/:uuid/', (context) => {
    const project = projects.get(context.req.param('uuid'));
    if (!project) return notFound(context);
    return context.json(showProject(project, originOf(context), settings));
  });

  app.post('/api/projects/:uuid/archive/', (context) => {
    const project = projects.get(context.req.param('uuid'));
    if (!project) return notFound(context);
    if (isActive(store, project))
      return refused(context, 'Cannot archive project while a run is in progress.');
    project.isArchived = true;
    return context.json({ status: `The project ${project.name} has been archived.` });
  });

  app.delete('/api/projects/:uuid/', (context) => {
    const project = projects.get(context.req.param('uuid'));
    if (!project) return notFound(context);
    if (isActive(store, project))
      return refused(context, 'Cannot delete project while a run is in progress.');
    projects.delete(project.uuid);
    return context.body(null, 204);
  });
}

/** The filters of the list (ProjectFilterSet). */
function isWanted(project: Project, query: Readonly<Record<string, string>>): boolean {
  const { name, name__startswith: start, uuid, label, is_archived: archived } = query;
  return (
    (!name || project.name === name) &&
    (!start || project.name.startsWith(start)) &&
    (!uuid || project.uuid === uuid) &&
    (!label || project.labels.includes(label)) &&
    (!archived || String(project.isArchived) === archived.toLowerCase())
  );
}

async function bodyOf(context: Context): Promise<ProjectBody | undefined> {
  const type = context.req.header('content-type') ?? '';
  if (!type.startsWith('application/json')) return context.req.parseBody({ all: true });
  const body: unknown = await context.req.json().catch(() => undefined);
  return typeof body === 'object' && body !== null ? (body as ProjectBody) : undefined;
}
