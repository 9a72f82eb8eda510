import { bareHost, isLoopback, isMetadata } from './addresses.ts';

/** Why nothing is sent to this URL, in words for people; undefined where it may be used. */
export function urlProblem(url: URL, allowHttp: boolean): string | undefined {
  const host = bareHost(url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return `only https is supported, not ${url.protocol.slice(0, -1)}`;
  if (url.username !== '' || url.password !== '') return 'the URL holds credentials; give them by an input';
  if (isMetadata(host)) return `${host} is a link-local or metadata address`;
  if (url.protocol === 'http:' && !allowHttp && !isLoopback(host))
    return 'plain http would send credentials in clear text; use https, or allow-http where that is meant';
  return undefined;
}
