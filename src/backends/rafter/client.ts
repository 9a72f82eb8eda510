import { largestAnswer } from '../../core/limits.ts';
import type { HttpRequest, HttpResponse } from '../../http/http-client.ts';
import { createPacer } from '../../http/pacer.ts';
import type { BackendDeps } from '../backend-module.ts';
import { apiRoot } from './address.ts';
import type { RafterTarget } from './target.ts';

/** 100 requests a minute are allowed for each address, which a company's jobs may share. */
const pace = { burst: 10, everyMs: 667 };

export type ScanFormat = 'json' | 'sarif' | 'md';

/** The body of a start. */
export interface StartBody extends RafterTarget {
  readonly scan_mode: 'fast' | 'plus';
  readonly github_token?: string;
}

/** The three requests of https://docs.rafter.so/api-reference; each rejects with an `HttpError`. */
export interface RafterClient {
  /** `GET /api/static/usage` */
  usage(signal: AbortSignal): Promise<unknown>;
  /** `POST /api/static/scan`, sent once; each one that is carried out is counted. */
  start(body: StartBody, signal: AbortSignal, noAttemptAfter: AbortSignal): Promise<unknown>;
  /** `GET /api/static/scan?scan_id=…&format=…`; `budgetMs` as of an `HttpRequest`. */
  scan(id: string, format: ScanFormat, signal: AbortSignal, budgetMs?: number): Promise<HttpResponse>;
}

export function createRafterClient({ http, apiKey = '' }: BackendDeps, address: URL): RafterClient {
  const root = apiRoot(address);
  const pacer = createPacer(pace);
  const headers = { 'x-api-key': apiKey, accept: 'application/json' };
  const send = (request: Omit<HttpRequest, 'headers'>, signal: AbortSignal) =>
    http.send({ headers, pacer, expect: 'json', ...request }, signal);
  return {
    usage: async (signal) => (await send({ url: new URL('usage', root) }, signal)).json(),
    async start(body, signal, noAttemptAfter) {
      const request: HttpRequest = {
        url: new URL('scan', root),
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        budgetMs: 0,
        noAttemptAfter,
      };
      return (await send(request, signal)).json();
    },
    scan(id, format, signal, budgetMs) {
      const url = new URL('scan', root);
      url.search = new URLSearchParams({ scan_id: id, format }).toString();
      // A completed scan comes with all its findings, whichever way it is asked for.
      return send({ url, maxBytes: largestAnswer, ...(budgetMs === undefined ? {} : { budgetMs }) }, signal);
    },
  };
}
