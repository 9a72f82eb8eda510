/** The vendor's own server. */
export const rafterAddress = 'https://rafter.so';

/** What people paste in the place of the server's address: the base of the API, or one of its endpoints. */
const ownPath = /\/api(\/static(\/(scan|usage))?)?$/;

/**
 * Where the endpoints are, with `/` at the end. The address may be given with or without a part of the API's own path;
 * what comes before that is the prefix of a reverse proxy, and stays.
 */
export function apiRoot(address: URL): URL {
  const prefix = address.pathname.replace(/\/+$/, '').replace(ownPath, '').replace(/\/+$/, '');
  return new URL(`${address.origin}${prefix}/api/static/`);
}
