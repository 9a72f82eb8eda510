import type { Environment } from './environment.ts';

/**
 * The address of the REST API, as the server itself names it: a server may lie below a folder of its host. Undefined
 * where the job does not know one.
 */
export function apiUrlOf({ CI_API_V4_URL: api, CI_SERVER_URL: server }: Environment): URL | undefined {
  return pageOf(api) ?? pageOf(server, '/api/v4');
}

/** An address out of a variable, with a path added to it; undefined where it is none of the web, or logs somebody in. */
export function pageOf(text: string | undefined, path = ''): URL | undefined {
  const url = URL.parse((text?.trim().replace(/\/+$/, '') ?? '') + path);
  const isPage = url !== null && /^https?:$/.test(url.protocol) && url.username + url.password === '';
  return isPage ? url : undefined;
}
