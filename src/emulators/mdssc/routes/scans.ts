import type { Context, Hono } from 'hono';
import { type Scan, titleOf } from '../scans.ts';
import type { ServerState } from '../server.ts';
import { cvesOf, filesOf, flatScan, listed, overview, packagesOf } from '../views.ts';
import { routeStart } from './start.ts';

const states = ['NotStarted', 'Running', 'Cancelled', 'Failed', 'Completed'];

/** Scans, their files and their packages. */
export function routeScans(api: Hono, state: ServerState): void {
  const { scans } = state;
  routeStart(api, state);

  const withScan = (context: Context, serve: (scan: Scan) => Response): Response => {
    const scan = scans.get(context.req.param('id') ?? '');
    return scan ? serve(scan) : state.refuse(context, 404, 'ScanNotFound', 'The scan was not found.');
  };

  api.get('/scans', (context) => {
    const wanted = context.req.queries('Status') ?? [];
    const odd = wanted.find((word) => !states.includes(word));
    if (odd !== undefined) return state.refuse(context, 400, 'BadRequest', 'Status is not known.');
    const search = context.req.query('Search')?.toLowerCase() ?? '';
    const found = scans
      .all()
      .filter((scan) => wanted.length === 0 || wanted.includes(scans.stateOf(scan)))
      .filter((scan) => titleOf(scan).toLowerCase().includes(search));
    return state.answer(context, {
      ResponseKey: 'Success',
      ResponseMessage: 'Success',
      Scans: found.map((scan) => listed(scans, scan)),
      TotalCount: found.length,
    });
  });

  api.get('/scans/:service/:repository', async (context, next) => {
    const { service, repository } = context.req.param();
    const found = scans
      .all()
      .filter(
        ({ subject }) =>
          'service' in subject && subject.service.id === service && subject.repository.id === repository,
      );
    if (found.length === 0) return next();
    const [latest] = found;
    if (latest?.triggeredBy === 'ci' && state.plays('newer-scan') && scans.isAnalysed(latest))
      found.unshift(scans.add(latest.subject, latest.workflow, 'somebody else'));
    return state.answer(
      context,
      found.map((scan) => listed(scans, scan)),
    );
  });

  api.get('/scans/:id', (context) =>
    withScan(context, (scan) => {
      const flat = state.plays('flat-direct') || 'fileName' in scan.subject;
      const outcome = state.outcomeOf(scan);
      return state.answer(
        context,
        flat ? flatScan(scans, scan, outcome) : overview(scans, scan, outcome, state.plays('nested-status')),
      );
    }),
  );

  api.get('/scans/:id/overview', (context) =>
    withScan(context, (scan) =>
      state.plays('flat-direct') || 'fileName' in scan.subject
        ? state.refuse(context, 404, 'NotFound', 'There is no overview of this scan.')
        : state.answer(context, overview(scans, scan, state.outcomeOf(scan), state.plays('nested-status'))),
    ),
  );

  api.post('/scans/:id', (context) =>
    state.plays('read-only')
      ? state.refuse(context, 403, 'Forbidden', 'The role of this account does not allow this.')
      : withScan(context, (scan) => {
          scans.stop(scan);
          return state.answer(context, { StatusCode: 200 });
        }),
  );

  api.get('/scans/:id/files', (context) =>
    withScan(context, (scan) => {
      const page = Number(context.req.query('page') ?? 1);
      const size = Number(context.req.query('pageSize') ?? 25);
      if (!(page >= 1) || !(size >= 1))
        return state.refuse(context, 400, 'BadRequest', 'page must be positive.');
      const files = filesOf(state.outcomeOf(scan));
      return state.answer(context, {
        Files: files.slice((page - 1) * size, page * size),
        TotalCount: files.length,
      });
    }),
  );

  api.get('/packages', (context) => {
    const scan = scans.get(context.req.query('ScanId') ?? '');
    if (!scan) return state.answer(context, { Packages: [], TotalCount: 0 });
    const packages = packagesOf(state.outcomeOf(scan));
    return state.answer(context, { Packages: packages, TotalCount: packages.length });
  });

  api.get('/packages/:id/cves', (context) => {
    const [latest] = scans.all().filter((scan) => scans.isAnalysed(scan));
    const cves =
      latest && !state.plays('no-details') ? cvesOf(state.outcomeOf(latest), context.req.param('id')) : [];
    return state.answer(context, { ResponseKey: 'Success', ResponseMessage: 'Success', Cves: cves });
  });
}
