import { readFile } from 'node:fs/promises';
import type { LoadBackend } from '../backends/index.ts';
import type { Settings } from '../config/inputs.ts';
import type { Backend } from '../core/ports/backend.ts';
import { createHttpClient } from '../http/client.ts';
import { version } from '../version.ts';
import type { Session } from './session.ts';

/** Runs `work` with the backend of the settings; its connections are closed afterwards. */
export async function withBackend<Result>(
  { host, logger }: Session,
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
    const { create } = await loadBackend(settings.backend);
    const { offline } = settings;
    const deps = {
      http,
      clock,
      logger,
      offline,
      baseUrl: settings['base-url'],
      apiKey: settings['api-key'],
      osvUrl: settings['osv-url'],
      reportDir: settings['report-dir'],
    };
    return await work(create(settings.options ?? {}, deps));
  } finally {
    await http.close();
  }
}
