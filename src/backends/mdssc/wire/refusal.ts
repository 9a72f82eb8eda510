import { cut } from '../../../core/cut.ts';
import { type ErrorCode, ScangateError } from '../../../core/errors.ts';
import { backendError } from '../../../http/backend-error.ts';
import { HttpError } from '../../../http/http-client.ts';
import { folded, objectOf, textIn } from './fold.ts';

/** What a refusal means for the request that met it. */
export interface Meaning {
  /** What was asked for: `the status of scan 17`. */
  readonly about: string;
  /** What 404 says; default `BACKEND_PROTOCOL`. */
  readonly notFound?: ErrorCode;
  /** What 400 says; default `BACKEND_PROTOCOL`. */
  readonly refused?: ErrorCode;
  /** What 200 with `Result: Error` says; default `BACKEND_PROTOCOL`. */
  readonly failed?: ErrorCode;
  /** What to do about these. */
  readonly hint?: string;
}

const longestWords = 200;

const credentials =
  "Check 'api-key' (SCANGATE_API_KEY or MDSSC_API_KEY), or 'username' and 'password' (MDSSC_USERNAME, MDSSC_PASSWORD).";
const role =
  'The account lacks a right: it must be an administrator, not a read-only one. Ask the administrator of the server.';
const tooLarge =
  'It is larger than the server, or a proxy before it, takes: ask its administrator, or scan a smaller folder.';
const address =
  "Check 'base-url' (SCANGATE_BASE_URL or MDSSC_SERVER), and that this machine can reach the server.";

/** A failed request as the error that the core acts upon, in the words of this product. */
export function refusal(thrown: unknown, meaning: Meaning): ScangateError {
  const plain = backendError(thrown, meaning.about);
  if (!(thrown instanceof HttpError)) return plain;
  const words = wordsOf(thrown.answer);
  const { code, hint, why } = readStatus(thrown.status, meaning, plain);
  const message = [meaning.about, why, thrown.message, words].filter((part) => part !== undefined).join(': ');
  return new ScangateError(code, message, {
    cause: thrown,
    hint,
    transient: plain.transient,
    mayHaveRun: plain.mayHaveRun,
    retryAfterMs: plain.retryAfterMs,
  });
}

function readStatus(
  status: number | undefined,
  { notFound = 'BACKEND_PROTOCOL', refused = 'BACKEND_PROTOCOL', hint }: Meaning,
  plain: ScangateError,
): { readonly code: ErrorCode; readonly hint: string | undefined; readonly why?: string } {
  if (status === 401)
    return {
      code: 'CREDENTIALS_REFUSED',
      hint: credentials,
      why: 'the server does not accept the credentials',
    };
  if (status === 403)
    return { code: 'CREDENTIALS_REFUSED', hint: role, why: 'the credentials are good, but may not do this' };
  if (status === 404) return { code: notFound, hint: hint ?? address };
  if (status === 400 || status === 422) return { code: refused, hint: hint ?? plain.hint };
  if (status === 413) return { code: 'TARGET_UNUSABLE', hint: tooLarge };
  if (status === 409)
    return { code: 'SCAN_CONFLICT', hint: 'Wait for the other scan to end, then run again.' };
  const unreachable = plain.code === 'BACKEND_UNREACHABLE' || plain.code === 'HOST_UNKNOWN';
  return { code: plain.code, hint: unreachable ? address : plain.hint };
}

const failures: ReadonlyMap<string, 'failed' | 'not-found'> = new Map([
  ['error', 'failed'],
  ['internalerror', 'failed'],
  ['notfound', 'not-found'],
  ['1', 'failed'],
  ['2', 'failed'],
  ['3', 'not-found'],
]);

/** Throws for an answer (its names in lower case) that says in spite of its status 200 that the request failed. */
export function throwIfFailed(answer: unknown, { about, notFound, failed, hint }: Meaning): void {
  const { result, responsekey, responsemessage } = objectOf(answer);
  const isEnvelope = responsekey !== undefined || responsemessage !== undefined;
  if (typeof result !== 'string' && !(typeof result === 'number' && isEnvelope)) return;
  const failure = failures.get(String(result).toLowerCase());
  if (failure === undefined) return;
  const words = wordsOf(answer) ?? 'it does not say why';
  const code = failure === 'not-found' ? notFound : failed;
  throw new ScangateError(code ?? 'BACKEND_PROTOCOL', `${about}: the server refused it: ${words}`, { hint });
}

/** What an answer says for people, cut to a sentence or two. */
export function wordsOf(answer: unknown): string | undefined {
  const words = textIn(
    folded(answer),
    'responsemessage',
    'detail',
    'title',
    'message',
    'error',
    'responsekey',
  );
  return words === undefined ? undefined : cut(words, longestWords);
}

/** The HTTP status behind an error, if a refusal was behind it. */
export function statusBehind(thrown: unknown): number | undefined {
  return thrown instanceof ScangateError && thrown.cause instanceof HttpError
    ? thrown.cause.status
    : undefined;
}
