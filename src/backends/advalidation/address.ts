/** Of the API, which goes into every path. */
const version = 'v2';

/**
 * The address of the API from what people paste: with or without a slash at its end, with or without `/v2`. The path of
 * a reverse proxy stays.
 */
export function apiAddress(given: URL): URL {
  const parts = given.pathname.split('/').filter((part) => part !== '');
  if (parts.at(-1) !== version) parts.push(version);
  return new URL(`/${parts.join('/')}/`, given);
}
