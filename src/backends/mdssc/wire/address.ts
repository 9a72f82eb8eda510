/** Where a server is: its API, and the pages for people. */
export interface Address {
  /** Ends in `/api/v1/`. */
  readonly api: URL;
  /** Without a slash at its end. */
  readonly root: string;
}

/**
 * The address of a server from whatever people paste: its root, `…/api`, `…/api/v1`, with or without a slash. The path
 * of a reverse proxy before that stays.
 */
export function addressOf(baseUrl: URL): Address {
  const prefix = baseUrl.pathname.replace(/\/+$/, '').replace(/\/api(\/v1)?$/i, '');
  const root = `${baseUrl.origin}${prefix}`;
  return { api: new URL(`${root}/api/v1/`), root };
}

/** A path below the API of segments from outside: a repository id is base64 and may hold `/`, `+` and `=`. */
export function pathOf(...segments: readonly string[]): string {
  return segments.map(encodeURIComponent).join('/');
}
