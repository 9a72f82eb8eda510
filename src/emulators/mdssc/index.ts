import { Hono } from 'hono';
import type { EmulatedServer, EmulatorModule, EmulatorSettings } from '../emulator.ts';
import { Accounts } from './accounts.ts';
import { behaviours } from './behaviours.ts';
import { routeAccounts } from './routes/accounts.ts';
import { routeExports } from './routes/exports.ts';
import { routeLookups } from './routes/lookups.ts';
import { routeScans } from './routes/scans.ts';
import { Scans, titleOf } from './scans.ts';
import { createServerState } from './server.ts';

/**
 * A stand-in of MetaDefender Software Supply Chain, made from its API documents (opswat.com/docs/supply-chain). Where
 * they give no schema, it answers as real clients of such servers read it.
 */
export const mdsscEmulator: EmulatorModule = {
  scenarios: ['findings', 'clean', 'failed', 'cancelled'],
  behaviours,
  create: createEmulator,
};

function createEmulator(settings: EmulatorSettings): EmulatedServer {
  const accounts = new Accounts(settings);
  const scans = new Scans(settings);
  const state = createServerState(settings, scans);
  const api = new Hono();
  routeAccounts(api, accounts, state);
  api.use(async (context, next) => accounts.admit(context, next));
  routeLookups(api, state);
  routeScans(api, state);
  routeExports(api, state);
  const app = new Hono();
  app.route('/api/v1', api);
  app.notFound((context) => context.html('<html><title>404 Not Found</title></html>', 404));
  const { apiKey, username, password } = accounts.credentials;
  return {
    app,
    credential: apiKey,
    otherCredentials: { username, password },
    options: { 'workflow-id': 'workflow-shop', reference: 'main' },
    scans: () =>
      scans.all().map((scan) => ({
        id: scan.id,
        target: titleOf(scan),
        state: scans.wordOf(scan),
        stopped: scan.stoppedAt !== undefined,
      })),
  };
}
