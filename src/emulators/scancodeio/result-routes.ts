import type { Context, Hono } from 'hono';
import { notFound, paged, refused, serverError } from './answers.ts';
import { filterErrors, filtered } from './filters.ts';
import { type Inventory, inventoryOf } from './inventory.ts';
import { download } from './reports.ts';
import type { Project } from './runs.ts';
import type { Store } from './store.ts';

type Answer = (context: Context, inventory: Inventory, project: Project) => Response;

/** What a project found, in lists, judgements and reports (the actions of ProjectViewSet). */
export function addResultRoutes(app: Hono, { projects, settings }: Store): void {
  const { plays, scenario } = settings;
  const answer = (path: string, give: Answer) => {
    app.get(`/api/projects/:uuid/${path}/`, (context) => {
      const project = projects.get(context.req.param('uuid') ?? '');
      return project ? give(context, inventoryOf(project, settings), project) : notFound(context);
    });
  };

  for (const list of ['packages', 'dependencies', 'messages', 'resources'] as const)
    answer(list, (context, inventory) => {
      const errors = filterErrors(context.req.query());
      if (errors !== undefined) return context.json({ errors }, 400);
      return paged(context, filtered(inventory[list], context.req.query()), settings);
    });

  answer('compliance', (context, { alerts }) => {
    const wanted = levels[(context.req.query('fail_level') ?? 'error').toLowerCase()];
    if (wanted === undefined) return serverError(context);
    const kept = Object.entries(alerts).map(([model, bySeverity]) => [
      model,
      Object.fromEntries(Object.entries(bySeverity).filter(([severity]) => wanted.includes(severity))),
    ]);
    return context.json({ compliance_alerts: Object.fromEntries(kept) });
  });

  if (!plays('old-server')) {
    const [clear, scored] = plays('no-policies')
      ? [null, null]
      : ['ok', scenario === 'clean' ? null : 'warning'];
    answer('license_clarity_compliance', (context) =>
      context.json({ license_clarity_compliance_alert: clear }),
    );
    answer('scorecard_compliance', (context) => context.json({ scorecard_compliance_alert: scored }));
  }

  answer('results_download', (context, inventory, project) => {
    const { output_format: format = 'json', version } = context.req.query();
    const report = download(format, version, project, inventory, settings);
    if (report === 'unsupported-version') return serverError(context);
    if (report === 'unsupported-format') return refused(context, `Format ${format} not supported.`);
    return context.body(report.body, 200, {
      'content-type': report.type,
      'content-disposition': `attachment; filename="${report.fileName}"`,
    });
  });
}

const levels: Readonly<Record<string, readonly string[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  missing: ['error', 'warning', 'missing'],
};
