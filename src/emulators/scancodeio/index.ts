import { Hono } from 'hono';
import type { EmulatedServer, EmulatorModule, EmulatorSettings } from '../emulator.ts';
import { unauthorized } from './answers.ts';
import { scancodeioBehaviours } from './behaviours.ts';
import { addProjectRoutes } from './project-routes.ts';
import { addResultRoutes } from './result-routes.ts';
import { addRunRoutes } from './run-routes.ts';
import { statesOf } from './runs.ts';
import type { Store } from './store.ts';

const credential = ['emulated', 'scancodeio', 'token'].join('-');

/** A stand-in of a ScanCode.io server, as its documents and the source of its API describe it (`scanpipe/api/views.py`). */
export const scancodeioEmulator: EmulatorModule = {
  scenarios: ['findings', 'clean', 'failed', 'cancelled'],
  behaviours: scancodeioBehaviours,
  create: createScancodeio,
};

function createScancodeio(given: EmulatorSettings): EmulatedServer {
  const store: Store = {
    settings: { ...given, plays: (behaviour) => given.play.has(behaviour) },
    projects: new Map(),
  };
  const { plays } = store.settings;
  const app = new Hono();

  app.use(async (context, next) => {
    if (plays('wrong-host')) return context.html('<h1>Bad Request (400)</h1>', 400);
    const key = context.req.header('authorization');
    if (key === undefined && plays('open')) return next();
    if (key === undefined) return unauthorized(context, 'Authentication credentials were not provided.');
    return key === `Token ${credential}` ? next() : unauthorized(context, 'Invalid token.');
  });
  addProjectRoutes(app, store);
  addResultRoutes(app, store);
  addRunRoutes(app, store);
  // Django adds the slash that is missing by a redirect (CommonMiddleware, APPEND_SLASH).
  app.notFound((context) => {
    const { pathname, search } = new URL(context.req.url);
    if (!pathname.endsWith('/')) return context.redirect(`${pathname}/${search}`, 301);
    return context.html('<h1>Not Found</h1><p>The requested resource was not found on this server.</p>', 404);
  });

  return {
    app,
    credential,
    options: {
      'input-urls': ['https://github.com/acme/shop/archive/refs/heads/main.zip'],
      pipelines: ['scan_codebase', 'find_vulnerabilities'],
    },
    scans: () =>
      [...store.projects.values()].map((project) => ({
        id: project.uuid,
        target: project.name,
        state: statesOf(project, store.settings).join(' '),
        stopped: project.stopAsked,
      })),
  };
}
