import { ScangateError } from '../../../core/errors.ts';

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

/**
 * A path below the API of segments from outside: a repository id is base64 and may hold `/`, `+` and `=`. Throws for dots
 * alone, which would lead to another path however they are encoded (URL Standard, "double-dot URL path segment").
 */
export function pathOf(...segments: readonly string[]): string {
  const climbing = segments.find((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
  if (climbing !== undefined)
    throw new ScangateError('BACKEND_PROTOCOL', `the server gave an id that cannot be used: '${climbing}'`);
  return segments.map(encodeURIComponent).join('/');
}
