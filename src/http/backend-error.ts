import { type ErrorCode, ScangateError, toScangateError } from '../core/errors.ts';
import { HttpError } from './http-client.ts';

/**
 * A failed request to a backend as the error that the core acts upon, with what it says about repeating. `about` names
 * what was asked for: `the status of scan 17`. What is no `HttpError` stays what it is. A 404 becomes `SCAN_NOT_FOUND`,
 * so it is for requests about a scan.
 */
export function backendError(thrown: unknown, about: string): ScangateError {
  if (!(thrown instanceof HttpError)) return toScangateError(thrown);
  const { transient, method, mayHaveRun, retryAfterMs } = thrown;
  const code = codeOf(thrown);
  return new ScangateError(code, `${about}: ${thrown.message}`, {
    cause: thrown,
    transient,
    // Reading starts nothing, whatever became of it.
    mayHaveRun: mayHaveRun && method !== 'GET',
    retryAfterMs,
    hint: hints[code],
  });
}

function codeOf({ kind, status, cause }: HttpError): ErrorCode {
  if (kind === 'tls') return 'TLS_UNTRUSTED';
  if (kind === 'refused') return 'INPUT_INVALID';
  if (kind === 'body') return 'BACKEND_PROTOCOL';
  if (status === 401 || status === 403 || status === 407) return 'CREDENTIALS_REFUSED';
  if (status === 404) return 'SCAN_NOT_FOUND';
  const unknownHost = cause instanceof Error && 'code' in cause && cause.code === 'ENOTFOUND';
  if (unknownHost) return 'HOST_UNKNOWN';
  return status !== undefined && status < 500 && status !== 408 && status !== 425 && status !== 429
    ? 'BACKEND_PROTOCOL'
    : 'BACKEND_UNREACHABLE';
}

const hints: Partial<Readonly<Record<ErrorCode, string>>> = {
  TLS_UNTRUSTED: "For a company's own authority, give its certificate with 'ca-file'.",
  INPUT_INVALID: 'Check the address of the backend.',
  HOST_UNKNOWN: 'Check the address of the backend.',
  BACKEND_UNREACHABLE: 'Check that the backend is up and that this machine may reach it, then run again.',
  BACKEND_PROTOCOL: 'Does a proxy or a login page answer in its place?',
  CREDENTIALS_REFUSED: 'Check the credentials, and what they may do.',
};
