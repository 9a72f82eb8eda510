import type { ServerResponse } from 'node:http';
import { type Answer, writeToken } from './osv-api.ts';

export interface OsvFault {
  readonly kind:
    | 'slow' // answers after `ms`
    | 'hang' // never answers
    | 'status' // answers with `status`, and `Retry-After` if there is one
    | 'html' // 200 with a page, as a proxy that wants a login
    | 'truncated-json' // whole by HTTP, half by JSON
    | 'cut-off' // the connection breaks within the body
    | 'reset' // the connection breaks instead of an answer
    | 'too-few-results' // one result less than there were queries
    | 'broken-result' // the first result of a batch is no object
    | 'repeated-token' // every page names itself as the next one
    | 'endless-pages'; // every page names another one
  /** Which endpoint; default both. */
  readonly on?: 'querybatch' | 'vulns';
  /** Only the record of this id. */
  readonly id?: string;
  /** How many requests it lets through first; default none. */
  readonly after?: number;
  /** How many requests it spoils; default all. */
  readonly times?: number;
  readonly ms?: number;
  readonly status?: number;
  readonly retryAfterSeconds?: number;
}

/** Sends the answer, or what the fault makes of it; `number` is that of the request. */
export function send(
  response: ServerResponse,
  answer: Answer,
  fault: OsvFault | undefined,
  number: number,
): void {
  const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  const whole = JSON.stringify(answer.body);
  const half = whole.slice(0, Math.ceil(whole.length / 2));
  const { results = [] } = answer.body as { results?: readonly object[] };

  switch (fault?.kind) {
    case 'status': {
      const { status = 500, retryAfterSeconds } = fault;
      const headers = retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
      return void json(status, { code: 13, message: 'stand-in failure' }, headers);
    }
    case 'html':
      return void response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Sign in</title>');
    case 'truncated-json':
      return void response.writeHead(200, { 'content-type': 'application/json' }).end(half);
    case 'cut-off':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': whole.length });
      return void response.write(half, () => response.socket?.end());
    case 'too-few-results':
      return void json(200, { results: results.slice(1) });
    case 'broken-result':
      return void json(200, { results: results.map((result, index) => (index === 0 ? 'oops' : result)) });
    case 'repeated-token':
      return void json(200, {
        results: results.map((result) => ({ ...result, next_page_token: writeToken(0) })),
      });
    case 'endless-pages':
      return void json(200, {
        results: results.map((result) => ({ ...result, next_page_token: writeToken(number) })),
      });
    default:
      return void json(answer.status, answer.body);
  }
}

/** A fault with its own count of the requests that it has seen. */
export function arm(fault: OsvFault): { fault: OsvFault; hits(path: string): boolean } {
  let seen = 0;
  return {
    fault,
    hits(path) {
      const id = /^\/v1\/vulns\/(.+)$/.exec(path)?.[1];
      const endpoint = id === undefined ? 'querybatch' : 'vulns';
      if ((fault.on ?? endpoint) !== endpoint || (fault.id ?? id) !== id) return false;
      seen += 1;
      const { after = 0, times = Number.POSITIVE_INFINITY } = fault;
      return seen > after && seen <= after + times;
    },
  };
}
