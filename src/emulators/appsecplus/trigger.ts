import type { Context } from 'hono';
import type { EmulatorSettings } from '../emulator.ts';
import type { Application } from './applications.ts';
import { refusal } from './refusal.ts';
import { type ScanType, scanTypes } from './sample.ts';
import type { NewScan, Scans } from './scans.ts';

/**
 * `POST /scans`, answered 409 while a conflicting scan runs. Which scans conflict no page says; here those of the same
 * application and type do.
 */
export function triggerScan(
  { durationMs, play }: EmulatorSettings,
  scans: Scans,
  known: readonly Application[],
): (context: Context) => Promise<Response> {
  let first = true;
  return async (context) => {
    if (!/^application\/json\b/i.test(context.req.header('content-type') ?? ''))
      return refusal(400, 'invalid_request', 'The body must be of type application/json.');
    const order = readOrder(await context.req.json().catch(() => undefined), known);
    if (order instanceof Response) return order;
    if (first && play.has('conflict')) scans.add({ ...order, triggeredBy: 'nightly' }, durationMs / 2);
    const refused = first && play.has('conflict-ended');
    if (refused) scans.add({ ...order, triggeredBy: 'nightly' }, durationMs);
    first = false;
    const running = scans
      .all()
      .some(
        (scan) =>
          scan.applicationId === order.applicationId &&
          scan.scanType === order.scanType &&
          ['queued', 'running'].includes(scans.status(scan)),
      );
    if (refused || running) return refusal(409, 'conflict', 'A conflicting scan is already running.');
    return Response.json(scans.show(scans.add(order)), { status: 201 });
  };
}

function readOrder(body: unknown, known: readonly Application[]): NewScan | Response {
  const invalid = (message: string) => refusal(400, 'invalid_request', message);
  if (typeof body !== 'object' || body === null) return invalid('The body must be a JSON object.');
  const { applicationId, scanType, triggeredBy = null } = body as Record<string, unknown>;
  if (typeof applicationId !== 'string' || applicationId === '') return invalid('Invalid application ID.');
  if (!isScanType(scanType)) return invalid('Invalid scan type.');
  if (triggeredBy !== null && typeof triggeredBy !== 'string') return invalid('Invalid triggeredBy.');
  if (!known.some(({ id }) => id === applicationId))
    return refusal(404, 'not_found', 'Application not found.');
  return { applicationId, scanType, triggeredBy };
}

function isScanType(word: unknown): word is ScanType {
  return scanTypes.some((type) => type === word);
}
