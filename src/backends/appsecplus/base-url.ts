/**
 * The address that all paths are appended to, without a slash at its end. People also paste the address of an endpoint
 * from the documentation; the path of a reverse proxy stays.
 */
export function apiRoot({ origin, pathname }: URL): string {
  const path = pathname.replace(/\/+$/, '').replace(/\/(scans|oauth\/token)$/, '');
  return `${origin}${path.replace(/\/+$/, '')}`;
}
