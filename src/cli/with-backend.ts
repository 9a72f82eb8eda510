import { readFile } from 'node:fs/promises';
import type { LoadBackend } from '../backends/index.ts';
import type { Settings } from '../config/inputs.ts';
import type { Backend } from '../core/ports/backend.ts';
import { createHttpClient } from '../http/client.ts';
import { version } from '../version.ts';
import type { Session } from './session.ts';

/** Runs `work` with the backend of the settings; its connections are closed afterwards. */
export async function withBackend<Result>(
  { host, logger, redactor }: Session,
  settings: Settings,
  loadBackend: LoadBackend,
  work: (backend: Backend) => Promise<Result>,
): Promise<Result> {
  const { clock, random, env } = host;
  const caFile = settings['ca-file'];
  const http = createHttpClient({
    clock,
    random,
    logger,
    allowHttp: settings['allow-http'],
    env,
    userAgent: `scangate/${version}`,
    ...(caFile === undefined ? {} : { ca: await readFile(caFile, 'utf8') }),
  });
  try {
    const { create, connection } = await loadBackend(settings.backend);
    const { offline, reports } = settings;
    const preset = connection?.baseUrl;
    const deps = {
      http,
      clock,
      logger,
      random,
      offline,
      baseUrl: settings['base-url'] ?? (preset === undefined ? undefined : new URL(preset)),
      apiKey: settings['api-key'],
      username: settings.username,
      password: settings.password,
      clientId: settings['client-id'],
      clientSecret: settings['client-secret'],
      sourceToken: settings['source-token'],
      addSecret: (secret: string) => redactor.add(secret),
      reports,
      osvUrl: settings['osv-url'],
      osvDb: settings['osv-db'],
      reportDir: settings['report-dir'],
      searchPath: env.PATH,
    };
    return await work(create(settings.options ?? {}, deps));
  } finally {
    await http.close();
  }
}
