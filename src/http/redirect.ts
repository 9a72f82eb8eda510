import { labelOf } from './failure.ts';
import { HttpError, type HttpRequest } from './http-client.ts';

/** Redirects followed one after the other before it is called a loop. */
export const mostRedirects = 5;

const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Where an answer sends the request, undefined if nowhere. Only within the origin, so that no header and no body ever
 * reaches another one; 303 turns into a GET, 301 and 302 are followed for GET only, since others would change their
 * method (RFC 9110 section 15.4). Throws an `HttpError` of kind `refused` for all else.
 */
export function redirected(
  request: HttpRequest,
  status: number,
  headers: Readonly<Record<string, string>>,
): HttpRequest | undefined {
  const location = headers.location;
  if (!redirects.has(status) || location === undefined) return undefined;
  const method = request.method ?? 'GET';
  const refuse = (why: string) =>
    new HttpError('refused', `${labelOf(method, request.url)}: answered ${status}, ${why}`, {
      status,
      mayHaveRun: method !== 'GET' && status < 307,
    });

  const target = URL.parse(location, request.url.href);
  // A URL has no spaces; two lines of Location, joined, have one.
  if (target === null || /\s/.test(location)) throw refuse('with a redirect that is no URL');
  if (target.username !== '' || target.password !== '')
    throw refuse('with a redirect that holds credentials');
  if (request.url.protocol === 'https:' && target.protocol === 'http:')
    throw refuse(`a redirect from https to ${target.origin}`);
  if (target.origin !== request.url.origin)
    throw refuse(`a redirect to another origin, ${originOf(target)}, which is not followed`);
  target.hash = '';

  if (method === 'GET' || status === 307 || status === 308) return { ...request, url: target };
  if (status !== 303) throw refuse('a redirect that would lose the body; has the service moved?');
  const { body: _body, ...rest } = request;
  return { ...rest, method: 'GET', url: target, headers: withoutContentHeaders(request.headers ?? {}) };
}

function originOf(url: URL): string {
  return url.origin === 'null' ? `a ${url.protocol} URL` : url.origin;
}

function withoutContentHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^content-/i.test(name)));
}
