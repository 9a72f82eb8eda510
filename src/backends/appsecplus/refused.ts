import { cut } from '../../core/cut.ts';
import { type ErrorCode, ScangateError } from '../../core/errors.ts';
import { backendError } from '../../http/backend-error.ts';
import { HttpError } from '../../http/http-client.ts';
import { errorSchema } from './schema.ts';

/** What a request was for: it decides what a refusal of it means. */
export interface Purpose {
  /** What was asked for: `scan scan-001`. */
  readonly about: string;
  /** The right that it takes: `read scans`. */
  readonly right: string;
  /** It starts a scan, so that one may be running although no answer came. */
  readonly starts?: boolean;
  /** What a status means here that means something else elsewhere. */
  readonly meanings?: Readonly<Record<number, Meaning>>;
}

export interface Meaning {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}

const newToken =
  'Set SCANGATE_API_KEY (or APPSECPLUS_TOKEN) to a token that is valid now. Tokens expire after an hour: client-id and client-secret, given instead, get new ones by themselves.';

const whereTo =
  'Check base-url (SCANGATE_BASE_URL or APPSECPLUS_URL), and whether this machine can reach that address.';

/**
 * A failed request as an error that says what to do. `reveals` tells whether words of the answer hold a secret: then
 * they are not repeated.
 */
export function refused(
  thrown: unknown,
  purpose: Purpose,
  reveals: (text: string) => boolean,
): ScangateError {
  const error = backendError(thrown, purpose.about);
  const { transient, retryAfterMs } = error;
  if (!(thrown instanceof HttpError)) return error;
  const { code, message, hint } = meaningOf(thrown, purpose) ?? error;
  return new ScangateError(code, `${message}${vendorWords(thrown.answer, reveals)}`, {
    hint: thrown.kind === 'network' ? whereTo : hint,
    cause: thrown,
    transient,
    retryAfterMs,
    mayHaveRun: (purpose.starts ?? false) && thrown.mayHaveRun,
  });
}

function meaningOf({ status, message }: HttpError, { about, right, meanings }: Purpose): Meaning | undefined {
  const own = status === undefined ? undefined : meanings?.[status];
  if (own) return own;
  if (status === 401)
    return {
      code: 'CREDENTIALS_REFUSED',
      message: `${about}: AppSec+ does not accept the api-key (401)`,
      hint: newToken,
    };
  if (status === 403)
    return {
      code: 'CREDENTIALS_REFUSED',
      message: `${about}: the credentials are good, but may not ${right} (403)`,
      hint: `Ask whoever administers AppSec+ for the right to ${right}.`,
    };
  if (status === 429)
    return {
      code: 'BACKEND_UNREACHABLE',
      message: `${about}: ${message}`,
      hint: 'AppSec+ takes 100 requests a minute from a token: give this job one of its own, or run again later.',
    };
  return undefined;
}

/** The vendor's own words, as "the standard AppSec+ error object" holds them: `{"code","message"}`. */
function vendorWords(answer: unknown, reveals: (text: string) => boolean): string {
  const { data } = errorSchema.safeParse(answer);
  const words = data?.message.replace(/\s+/g, ' ').trim().replace(/\.$/, '') ?? '';
  if (words === '' || reveals(words)) return '';
  return `; it says: ${cut(words, 200)}`;
}
