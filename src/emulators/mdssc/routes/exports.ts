import type { Context, Hono } from 'hono';
import { bomOf, overviewPdf, sbomPdf, spdxOf } from '../exports.ts';
import { services } from '../inventory.ts';
import type { ScanOutcome } from '../outcome.ts';
import type { Scan } from '../scans.ts';
import type { ServerState } from '../server.ts';

/** The exports: of a repository by its reference, and of a scan as PDF. */
export function routeExports(api: Hono, state: ServerState): void {
  const { scans, settings } = state;

  const latestOf = (repositoryId: string, reference: string): Scan | undefined =>
    scans
      .all()
      .find(
        (scan) =>
          'repository' in scan.subject &&
          scan.subject.repository.id === repositoryId &&
          scan.subject.reference === reference &&
          scans.isAnalysed(scan),
      );

  const ofReference = (
    context: Context,
    document: (name: string, outcome: ScanOutcome, timestamp: Date) => object,
  ): Response => {
    const id = context.req.param('repository') ?? '';
    const repository = services.flatMap(({ repositories }) => repositories).find((known) => known.id === id);
    const reference = context.req.query('Reference') ?? repository?.defaultReference ?? '';
    const scan = latestOf(id, reference);
    if (!repository || !scan) return state.refuse(context, 404, 'NotFound', 'There is no scan to export.');
    const text = JSON.stringify(document(repository.name, state.outcomeOf(scan), settings.clock.date()));
    return context.body(text, 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${repository.name}.json"`,
    });
  };

  api.get('/export/cyclonedx/:repository', (context) =>
    ofReference(context, (name, outcome, timestamp) => {
      const withVulnerabilities = !state.plays('no-vulnerabilities-in-sbom') && !state.plays('no-details');
      const told = state.plays('newer-scan') ? { ...outcome, vulnerabilities: [] } : outcome;
      return bomOf(name, told, timestamp, withVulnerabilities);
    }),
  );

  api.get('/export/spdx/:repository', (context) =>
    state.plays('no-spdx')
      ? context.html('<html><title>404 Not Found</title></html>', 404)
      : ofReference(context, spdxOf),
  );

  const asPdf = (context: Context, make: typeof overviewPdf): Response => {
    if (state.plays('login-page-for-pdf'))
      return context.html('<!doctype html><html><head><title>Sign in</title></head><body></body></html>');
    const scan = scans.get(context.req.param('scan') ?? '');
    if (!scan || !scans.isAnalysed(scan))
      return state.refuse(context, 404, 'ScanNotFound', 'The scan was not found.');
    return context.body(Buffer.from(make(scan, state.outcomeOf(scan))), 200, {
      'content-type': 'application/pdf',
    });
  };
  api.get('/export/pdf/overview/:scan', (context) => asPdf(context, overviewPdf));
  api.get('/export/pdf/sbom/:scan', (context) => asPdf(context, sbomPdf));
}
