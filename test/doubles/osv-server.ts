import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { notFound, queriesOf, route } from './osv-api.ts';
import { OsvDatabase, type Releases } from './osv-database.ts';
import { arm, type OsvFault, send } from './osv-faults.ts';

/**
 * A stand-in of the OSV API on loopback, after its documentation (https://google.github.io/osv.dev/api/) and the
 * error texts of its server (https://github.com/google/osv.dev, `gcp/api/server.py`).
 */
export interface OsvServer {
  /** Base of the API, with the path prefix and without a slash at its end. */
  readonly url: URL;
  /** Every request so far, in the order of arrival. */
  readonly requests: readonly LoggedRequest[];
  /** Misbehaves from now on; faults are tried in the order in which they were added. */
  fail(fault: OsvFault): void;
  close(): Promise<void>;
}

export interface LoggedRequest {
  readonly method: string;
  /** Decoded, without the path prefix: `/v1/querybatch`, `/v1/vulns/GHSA-…`. */
  readonly path: string;
  /** The queries of a batch. */
  readonly queries: readonly Record<string, unknown>[];
}

export interface OsvServerOptions {
  readonly records: readonly object[];
  /** Of packages whose versions are not in the order of Semantic Versioning. */
  readonly releases?: readonly Releases[];
  /** Advisories on one page of one query; OSV itself: 1,000. */
  readonly pageSize?: number;
  /** `/mirror/osv` */
  readonly pathPrefix?: string;
  readonly faults?: readonly OsvFault[];
}

export type { OsvFault } from './osv-faults.ts';

/** Starts the stand-in on a free port of 127.0.0.1. */
export async function startOsvServer(options: OsvServerOptions): Promise<OsvServer> {
  const { pageSize = 1_000, pathPrefix = '', faults = [] } = options;
  const database = new OsvDatabase(options.records, options.releases);
  const requests: LoggedRequest[] = [];
  const armed = faults.map(arm);

  const server = createServer((request, response) => {
    handle(request, response).catch((thrown: unknown) => response.destroy(thrown as Error));
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://stand-in.invalid');
    const path = decodeURIComponent(pathname.slice(pathPrefix.length));
    const body = parse(await text(request));
    requests.push({ method: request.method ?? '', path, queries: queriesOf(body) });
    const fault = armed.find((each) => each.hits(path))?.fault;
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'reset') {
      request.socket.resetAndDestroy();
      return;
    }
    if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms ?? 1_000));
    const answer = pathname.startsWith(`${pathPrefix}/`)
      ? route(database, `${request.method} ${path}`, body, pageSize)
      : notFound;
    send(response, answer, fault, requests.length);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}${pathPrefix}`),
    requests,
    fail: (fault) => {
      armed.push(arm(fault));
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** An address of loopback on which nothing listens: connections are refused. */
export async function unusedUrl(): Promise<URL> {
  const server = await startOsvServer({ records: [] });
  await server.close();
  return server.url;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
