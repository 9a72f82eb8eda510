import { ScangateError } from '../core/errors.ts';

/**
 * Of a server that answers, but does not have what the API of `vendor` has at this address. `cause` names the address
 * and what it answered: `GET https://proxy.example/foo/scans: answered 404 (Not Found)`. `hint` says what the address is.
 */
export function noApi(vendor: string, cause: Error, hint: string): ScangateError {
  const message = `base-url: there is no ${vendor} API at this address: ${cause.message}`;
  return new ScangateError('INPUT_INVALID', message, { cause, hint });
}
