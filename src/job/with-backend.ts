import { readFile } from 'node:fs/promises';
import type { LoadBackend } from '../backends/index.ts';
import type { Settings } from '../config/inputs.ts';
import type { Backend } from '../core/ports/backend.ts';
import type { Logger } from '../core/ports/logger.ts';
import type { Redactor } from '../core/redact.ts';
import { createHttpClient } from '../http/client.ts';
import type { HttpClient } from '../http/http-client.ts';
import { version } from '../version.ts';
import type { Host } from './host.ts';

/** A process that works for a user: where it runs, what it says, what it hides. */
export interface Worker {
  readonly host: Host;
  readonly logger: Logger;
  readonly redactor: Redactor;
}

/** Runs `work` with an HTTP client of the settings; its connections are closed afterwards. */
export async function withHttp<Result>(
  { host, logger }: Pick<Worker, 'host' | 'logger'>,
  settings: Pick<Settings, 'ca-file' | 'allow-http'>,
  work: (http: HttpClient) => Promise<Result>,
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
    return await work(http);
  } finally {
    await http.close();
  }
}

/** Runs `work` with the backend of the settings; its connections are closed afterwards. */
export async function withBackend<Result>(
  worker: Worker,
  settings: Settings,
  loadBackend: LoadBackend,
  work: (backend: Backend) => Promise<Result>,
): Promise<Result> {
  const { host, logger, redactor } = worker;
  const { clock, random, env } = host;
  return withHttp(worker, settings, async (http) => {
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
    return work(create(settings.options ?? {}, deps));
  });
}
