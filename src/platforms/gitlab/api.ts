import type { HttpClient, HttpError, HttpRequest } from '../../http/http-client.ts';

/**
 * The REST API of one server, with one token. Each call rejects with an `HttpError` or the signal's reason; all but a
 * POST are repeated for a while where repeating may help.
 */
export interface GitLabApi {
  /** The answer of a good request, undefined where it has no body. `path` begins with a slash. */
  call(request: ApiRequest, signal: AbortSignal): Promise<unknown>;
  /** The answers of a list, page by page, to the last one. */
  pages(path: string, signal: AbortSignal): AsyncGenerator<unknown>;
}

export interface ApiRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With its query, all parts encoded. */
  readonly path: string;
  readonly body?: object;
}

export interface GitLabApiOptions {
  readonly http: HttpClient;
  readonly apiUrl: URL;
  /** A personal, project or group access token. */
  readonly token: string;
}

/** Milliseconds within which a failing request is repeated: what is shown to people may not hold a job for long. */
const budgetMs = 60_000;
/** A list that has more pages never ends. */
const mostPages = 1_000;
/** Bytes of a page of long comments, in which every character is escaped. */
const mostPageBytes = 48 * 1024 * 1024;

export function createGitLabApi({ http, apiUrl, token }: GitLabApiOptions): GitLabApi {
  const base = apiUrl.href.replace(/\/+$/, '');
  const send = (request: Omit<HttpRequest, 'headers'>, signal: AbortSignal) => {
    const headers = {
      accept: 'application/json',
      'private-token': token,
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    return http.send({ ...request, headers, budgetMs }, signal);
  };
  return {
    async call({ path, body, method = 'GET' }, signal) {
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const url = new URL(base + path);
      const answer = await send({ url, method, repeatable: method !== 'POST', ...sent }, signal);
      return answer.body.length === 0 ? undefined : answer.json();
    },
    async *pages(path, signal) {
      let query = new URLSearchParams({ per_page: '100' });
      for (let page = 1; page <= mostPages; page += 1) {
        const url = new URL(`${base}${path}?${query}`);
        const answer = await send({ url, maxBytes: mostPageBytes }, signal);
        yield answer.json();
        const next = nextPage(answer.headers, query);
        if (next === undefined) return;
        query = next;
      }
    },
  };
}

/**
 * What to ask for next (GitLab, "REST API", Pagination): `link` for both kinds of pages, else `x-next-page`. Of the link
 * only the query is taken, so that the token stays with the address that it was given for.
 */
function nextPage(
  headers: Readonly<Record<string, string>>,
  query: URLSearchParams,
): URLSearchParams | undefined {
  const [, link = ''] = /<([^<>]*)>;\s*rel="next"/.exec(headers.link ?? '') ?? [];
  const linked = URL.parse(link)?.searchParams;
  if (linked !== undefined) return linked;
  const page = headers['x-next-page']?.trim();
  return page ? new URLSearchParams({ ...Object.fromEntries(query), page }) : undefined;
}

/**
 * What GitLab says about a refusal; empty where it says nothing. Text from outside: `{"message":"404 Not found"}`,
 * `{"message":{"base":["…"]}}` or `{"error":"insufficient_scope","error_description":"…"}`.
 */
export function wordsOf({ answer }: HttpError): string {
  if (typeof answer !== 'object' || answer === null) return '';
  const fields = new Map<string, unknown>(Object.entries(answer));
  const said = fields.get('error_description') ?? fields.get('message') ?? fields.get('error');
  return typeof said === 'string' ? said : said === undefined ? '' : JSON.stringify(said);
}

/** Whether the token has not the scope that a request needs (RFC 6750, section 3.1). */
export function lacksScope(thrown: HttpError): boolean {
  const { answer } = thrown;
  return typeof answer === 'object' && answer !== null && 'error' in answer
    ? answer.error === 'insufficient_scope'
    : false;
}
