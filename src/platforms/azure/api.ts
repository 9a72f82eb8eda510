import { type HttpClient, HttpError, type HttpRequest, type HttpResponse } from '../../http/http-client.ts';

/**
 * The REST API of one organisation or collection, with one token. Each call rejects with an `HttpError` or the signal's
 * reason; all but a POST are repeated for a while where repeating may help.
 */
export interface AzureApi {
  /** The answer of a good request; undefined where it has no body. */
  call(request: ApiRequest, signal: AbortSignal): Promise<unknown>;
}

export interface ApiRequest {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Within the collection, without a slash at its beginning, all parts encoded. */
  readonly path: string;
  readonly body?: object;
  /** The largest answer that is read, in bytes; default 1 MiB. */
  readonly maxBytes?: number;
}

export interface AzureApiOptions {
  readonly http: HttpClient;
  readonly collection: URL;
  readonly token: string;
}

/** Milliseconds within which a failing request is repeated: what is shown to people may not hold a job for long. */
const budgetMs = 60_000;

/**
 * What pull requests need has not changed since. The service takes every version that was released, and a server none
 * that is newer than itself: 2020 knows 6.0, 2022 knows 7.0 ("Azure DevOps Services REST API Reference", "Versions").
 */
const apiVersion = '6.0';

export function createAzureApi({ http, collection, token }: AzureApiOptions): AzureApi {
  return {
    async call({ path, body, ...request }, signal) {
      const url = new URL(path, collection);
      // What is in preview wants a version of its own, and gives the newest where none is asked for.
      if (!path.startsWith('_apis/connectionData')) url.searchParams.set('api-version', apiVersion);
      const whole: HttpRequest = {
        ...request,
        url,
        headers: headersOf(token, body),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        repeatable: request.method !== 'POST',
        budgetMs,
      };
      const answer = await http.send(whole, signal);
      refuseSignInPage(answer);
      return answer.body.length === 0 ? undefined : answer.json();
    },
  };
}

/** The token of a job is a JSON Web Token; a personal one goes with an empty name ("Use personal access tokens"). */
function headersOf(token: string, body: unknown): Record<string, string> {
  const isJobToken = /^ey[\w-]+\.[\w-]+\.[\w-]+$/.test(token);
  const basic = Buffer.from(`:${token}`).toString('base64');
  return {
    accept: 'application/json',
    authorization: isJobToken ? `Bearer ${token}` : `Basic ${basic}`,
    // Otherwise a token that is not accepted is answered by a redirect to a page.
    'x-tfs-fedauthredirect': 'Suppress',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  };
}

/** A token that is not accepted may be answered by a page to sign in, with 203 ("Use personal access tokens"). */
function refuseSignInPage({ status, headers }: HttpResponse): void {
  if (status !== 203 && !/^text\/html\b/i.test(headers['content-type'] ?? '')) return;
  throw new HttpError('status', 'Azure DevOps answered with a page to sign in', { status: 401 });
}
