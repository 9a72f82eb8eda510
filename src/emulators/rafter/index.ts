import { type Context, Hono } from 'hono';
import type { EmulatedServer, EmulatorModule, EmulatorSettings } from '../emulator.ts';
import { type RafterBehaviour, rafterBehaviours } from './behaviours.ts';
import { readOrder, type ScanOrderBody } from './order.ts';
import { createQuota, olderUsage, type Quota, usage, usedUp } from './quota.ts';
import { createRateLimit } from './rate-limit.ts';
import { resultsOf } from './results.ts';
import { createScanStore } from './scans.ts';

const credential = 'RF-emulated-key';
const formats = ['json', 'md', 'sarif'];

/** A stand-in of https://rafter.so as its reference pages and its own action describe it. */
export const rafterEmulator: EmulatorModule = {
  scenarios: ['findings', 'clean', 'failed'],
  behaviours: rafterBehaviours,
  create: createRafter,
};

type Plays = (behaviour: RafterBehaviour) => boolean;
type Refusal = readonly [status: 403 | 404 | 429, body: object];

function createRafter(settings: EmulatorSettings): EmulatedServer {
  const plays: Plays = (behaviour) => settings.play.has(behaviour);
  const quota = createQuota(plays('quota-used-up'), settings.clock.date());
  const scans = createScanStore(settings, plays);
  const allowed = createRateLimit(() => settings.clock.now());
  let starts = 0;
  const app = new Hono();

  app.use(async (context, next) => {
    if (!allowed()) return context.json({ error: 'Rate limit exceeded. Try again later.' }, 429);
    if (context.req.header('x-api-key') !== credential)
      return context.json({ error: 'Invalid or inactive API key.' }, 401);
    return next();
  });

  app.post('/api/static/scan', async (context) => {
    starts += 1;
    if (plays('start-rate-limited') && starts <= 2)
      return context.json({ error: 'Rate limit exceeded. Try again later.' }, 429);
    const order = readOrder(await context.req.json().catch(() => undefined));
    if (typeof order === 'string') return context.json({ error: order }, 400);
    const refusal = refusalOf(order, quota, plays);
    if (refusal) return context.json(refusal[1], refusal[0]);
    if (plays('start-refused-politely'))
      return context.json({ success: false, error: 'The scanner is being updated.' });
    quota.used[order.scan_mode] += 1;
    const { id } = scans.start(order);
    if (plays('start-error')) return context.json({ error: 'An unexpected error occurred.' }, 500);
    return context.json(plays('start-without-id') ? { success: true } : { success: true, scan_id: id });
  });

  app.get('/api/static/scan', (context) => {
    const id = context.req.query('scan_id');
    const format = context.req.query('format') ?? 'json';
    if (id === undefined || id === '')
      return context.json({ error: 'Missing required parameter: scan_id' }, 400);
    if (!formats.includes(format)) return unknownFormat(context);
    const scan = scans.get(id);
    if (!scan || (plays('late-scan') && ++scan.asked <= 2))
      return context.json({ error: 'Scan not found.' }, 404);
    const status = scans.stateOf(scan);
    if (status === 'failed') return context.json({ status, error: 'The repository could not be cloned.' });
    if (status !== 'completed') return context.json({ status });
    const results = resultsOf(scan, format, scans.findings(), plays);
    if (results === undefined) return unknownFormat(context);
    return typeof results === 'string' ? context.text(results) : context.json(results);
  });

  app.get('/api/static/usage', (context) => {
    if (plays('usage-missing')) return context.notFound();
    if (plays('usage-unknown')) return context.json({ plan: 'enterprise' });
    if (plays('usage-unlimited')) {
      const pool = { used: quota.used.fast, limit: null, remaining: null };
      return context.json({ quota: { fast: pool, plus: pool } });
    }
    return context.json(plays('usage-older') ? olderUsage(quota) : usage(quota));
  });

  app.notFound((context) => context.html('<!DOCTYPE html><title>404</title><h1>Not found</h1>', 404));

  return {
    app,
    credential,
    options: { 'repository-name': 'acme/shop', 'branch-name': 'main' },
    scans: scans.list,
  };
}

function unknownFormat(context: Context): Response {
  return context.json({ error: `Invalid format: expected one of ${formats.join(', ')}` }, 400);
}

/** Why a well-formed start is refused, if it is. */
function refusalOf(order: ScanOrderBody, quota: Quota, plays: Plays): Refusal | undefined {
  if (plays('read-only-key')) return [403, { error: 'API key does not have scan scope.' }];
  if (plays('read-only-key-older-wording'))
    return [403, { error: 'Insufficient permissions. Required scope: read-and-scan.' }];
  const isRefName = order.branch_name.startsWith('refs/');
  if (
    isRefName ||
    plays('unknown-repository') ||
    (plays('private-repository') && order.github_token === undefined)
  )
    return [404, { error: 'Repository not found or access denied.' }];
  if (plays('quota-older-wording')) return [403, { error: 'Scan limit reached for this billing period.' }];
  const spent = quota.used[order.scan_mode] >= quota.limits[order.scan_mode];
  if (plays('quota-429')) return [429, usedUp(quota, order.scan_mode)];
  if (spent || plays('quota-used-up-meanwhile')) return [403, usedUp(quota, order.scan_mode)];
  return undefined;
}
