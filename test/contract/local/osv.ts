import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { EmulatorModule } from '../../../src/emulators/emulator.ts';
import { route } from '../../doubles/osv-api.ts';
import { OsvDatabase } from '../../doubles/osv-database.ts';
import { osvRecords } from '../../doubles/osv-records/index.ts';

/** The vulnerability database as the server that the local backend depends on. */
export const osvEmulator: EmulatorModule = {
  scenarios: ['findings', 'clean'],
  behaviours: { 'small-pages': 'A package’s vulnerabilities come one a page.' },
  create({ play }) {
    const database = new OsvDatabase(osvRecords);
    const pageSize = play.has('small-pages') ? 1 : 1_000;
    const app = new Hono();
    app.all('*', async (c) => {
      const body: unknown = c.req.method === 'POST' ? await c.req.json() : undefined;
      const answer = route(database, `${c.req.method} ${c.req.path}`, body, pageSize);
      return c.json(answer.body, answer.status as ContentfulStatusCode);
    });
    return { app, credential: '', options: {}, scans: () => [] };
  },
};
