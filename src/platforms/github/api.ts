import type { Clock } from '../../core/ports/clock.ts';
import { type HttpClient, HttpError, type HttpRequest } from '../../http/http-client.ts';
import { at, textAt } from './payload.ts';
import type { Server } from './server.ts';

/**
 * The REST API of one server, with one token. Each call rejects with an `HttpError` or the signal's reason; all but a
 * POST are repeated for a while where repeating may help.
 */
export interface GitHubApi {
  /** The answer of a good request, undefined where it has no body. `path` begins with a slash. */
  call(request: ApiRequest, signal: AbortSignal): Promise<unknown>;
  /** The answers of a list, page by page, to the last one. */
  pages(request: Pick<ApiRequest, 'path' | 'maxBytes'>, signal: AbortSignal): AsyncGenerator<unknown>;
  /** The answer of a GraphQL query, errors included. */
  query(text: string, signal: AbortSignal): Promise<unknown>;
}

export interface ApiRequest {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With its query, all parts encoded. */
  readonly path: string;
  readonly body?: object;
  /** The largest answer that is read, in bytes; default 1 MiB. */
  readonly maxBytes?: number;
  /** Milliseconds that one attempt may take, for a large body; default that of the client. */
  readonly attemptMs?: number;
}

export interface GitHubApiOptions {
  readonly http: HttpClient;
  readonly server: Pick<Server, 'apiUrl' | 'graphqlUrl'>;
  readonly token: string;
  readonly clock: Clock;
}

/** Milliseconds within which a failing request is repeated: what is shown to people may not hold a job for long. */
const budgetMs = 60_000;
/** Without `Retry-After` GitHub wants a minute (docs.github.com, "Rate limits for the REST API"). */
const secondaryWaitMs = 60_000;
const longestSecondaryWaitMs = 120_000;

/** A list that has more pages never ends: an issue has at most 25 of comments. */
const mostPages = 1_000;

export function createGitHubApi({ http, server, token, clock }: GitHubApiOptions): GitHubApi {
  const base = server.apiUrl.href.replace(/\/$/, '');
  const send = async (request: Omit<HttpRequest, 'headers'>, signal: AbortSignal) => {
    const whole: HttpRequest = { ...request, headers: headersOf(token, request.body), budgetMs };
    try {
      return await http.send(whole, signal);
    } catch (thrown) {
      const wait = secondaryLimitWait(thrown);
      if (wait === undefined) throw thrown;
      await clock.sleep(wait, signal);
      return await http.send(whole, signal);
    }
  };
  return {
    async call({ path, body, ...request }, signal) {
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const repeatable = request.method !== 'POST';
      const answer = await send({ url: new URL(base + path), repeatable, ...request, ...sent }, signal);
      return answer.body.length === 0 ? undefined : answer.json();
    },
    async *pages({ path, maxBytes }, signal) {
      for (let page = 1; page <= mostPages; page += 1) {
        const url = new URL(base + path);
        url.searchParams.set('per_page', '100');
        url.searchParams.set('page', String(page));
        const answer = await send({ url, ...(maxBytes === undefined ? {} : { maxBytes }) }, signal);
        yield answer.json();
        if (!/\brel="next"/.test(answer.headers.link ?? '')) return;
      }
    },
    async query(text, signal) {
      const body = JSON.stringify({ query: text });
      const request = { url: server.graphqlUrl, method: 'POST', body, repeatable: true } as const;
      return (await send(request, signal)).json();
    },
  };
}

function headersOf(token: string, body: unknown): Record<string, string> {
  return {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'x-github-api-version': '2022-11-28',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
}

/**
 * Milliseconds to wait after a secondary rate limit, which may come as 403; undefined for every other failure, and
 * where the wait is longer than anybody wants to wait for.
 */
function secondaryLimitWait(thrown: unknown): number | undefined {
  if (!(thrown instanceof HttpError) || (thrown.status !== 403 && thrown.status !== 429)) return undefined;
  const isLimit = thrown.retryAfterMs !== undefined || /secondary rate limit/i.test(wordsOf(thrown));
  const wait = thrown.retryAfterMs ?? secondaryWaitMs;
  return isLimit && wait <= longestSecondaryWaitMs ? wait : undefined;
}

/** What GitHub says about a refusal, with its reasons; empty where it says nothing. Text from outside. */
export function wordsOf({ answer }: HttpError): string {
  const errors = at(answer, 'errors');
  const reasons = Array.isArray(errors)
    ? errors.map((error: unknown) => (typeof error === 'string' ? error : textAt(error, 'message')))
    : [];
  return [textAt(answer, 'message'), ...reasons].filter((words) => words !== undefined).join(': ');
}
