import { Hono } from 'hono';
import type { EmulatorModule, EmulatorSettings, Scenario } from '../../../src/emulators/emulator.ts';
import { phaseOf } from '../../../src/emulators/kit/timeline.ts';

interface Scan {
  readonly id: string;
  readonly key: string;
  readonly target: string;
  readonly startedAt: number;
  stopped: boolean;
}

export const fakeEmulator: EmulatorModule = {
  scenarios: ['findings', 'clean', 'failed', 'cancelled'],
  behaviours: { 'no-right': 'The key is good, but may not start scans.' },
  create,
};

const ends: Readonly<Record<Scenario, string>> = {
  findings: 'done',
  clean: 'done',
  failed: 'broken',
  cancelled: 'stopped',
};

const found = [
  {
    rule: 'sql-injection',
    severity: 'critical',
    title: 'Query built from input',
    file: 'src/db.js',
    line: 7,
  },
  { rule: 'weak-hash', severity: 'medium', title: 'MD5 is used', file: 'src/hash.js', line: 2 },
  { rule: 'todo', severity: 'info', title: 'A reminder', file: 'src/app.js', line: 40 },
];

function create(settings: EmulatorSettings) {
  const credential = 'fake-key';
  const scans: Scan[] = [];
  const stateOf = (scan: Scan) => {
    if (settings.state !== undefined) return settings.state;
    const phase = phaseOf(settings, scan.startedAt);
    if (scan.stopped && phase !== 'ended') return 'stopped';
    return { queued: 'waiting', running: 'working', ended: ends[settings.scenario] }[phase];
  };
  const show = (scan: Scan) => ({ id: scan.id, state: stateOf(scan) });

  const app = new Hono();
  app.use(async (c, next) => {
    if (c.req.header('authorization') !== `Bearer ${credential}`) return c.json({ error: 'key' }, 401);
    if (settings.play.has('no-right')) return c.json({ error: 'right' }, 403);
    return next();
  });
  app.get('/me', (c) => c.json({ name: 'ci' }));
  app.post('/scans', async (c) => {
    const { key, repository } = await c.req.json<{ key: string; repository: string }>();
    const startedAt = settings.clock.now();
    scans.push({ id: `scan-${scans.length + 1}`, key, target: repository, startedAt, stopped: false });
    return c.json(scans.slice(-1).map(show)[0], 201);
  });
  app.get('/scans', (c) =>
    c.json(
      scans
        .filter(({ key }) => key === c.req.query('key'))
        .map(show)
        .reverse(),
    ),
  );
  app.use('/scans/:id/*', async (c, next) =>
    scans.some(({ id }) => id === c.req.param('id')) ? next() : c.json({ error: 'no such scan' }, 404),
  );
  const named = (id: string) => scans.filter((scan) => scan.id === id);
  app.get('/scans/:id', (c) => c.json(named(c.req.param('id')).map(show)[0]));
  app.get('/scans/:id/findings', (c) => c.json(settings.scenario === 'clean' ? [] : found));
  app.post('/scans/:id/stop', (c) => {
    for (const scan of named(c.req.param('id'))) scan.stopped = true;
    return c.json(named(c.req.param('id')).map(show)[0]);
  });
  return {
    app,
    credential,
    options: {},
    scans: () => scans.map((scan) => ({ ...scan, state: stateOf(scan) })),
  };
}
