import { ScangateError } from '../core/errors.ts';
import type { Clock } from '../core/ports/clock.ts';
import { orAborted } from '../core/wait/limited.ts';
import { backendError } from './backend-error.ts';
import { HttpError } from './http-client.ts';

/** After so much of its life a token is renewed, while it still works. */
const renewAt = 0.8;
const betweenRefusalsMs = 60_000;
/** Refusals in a row of tokens that were renewed because of a refusal. */
const mostRefusals = 2;

export interface Token {
  readonly value: string;
  /** Milliseconds that it lives from when it was asked for: `exp - iat`, whatever the clocks say. Absent: unknown. */
  readonly lifetimeMs?: number;
}

/** Keeps a token that expires fresh for all requests of an adapter. */
export interface TokenKeeper {
  /**
   * Runs a request with the token. When it is answered 401, the token is renewed and the request sent once more, but
   * only once a minute; a 401 in spite of that is `CREDENTIALS_REFUSED`: transient at first, final the second time in
   * a row. Rejects with the failure of `logIn` as a `ScangateError`, unless the old token still lives, and with the
   * signal's reason when it is aborted before there is a token; a start gives the one after which no attempt begins.
   */
  use<Result>(signal: AbortSignal, send: (token: string) => Promise<Result>): Promise<Result>;
}

interface Held extends Token {
  readonly since: number;
}

/**
 * `logIn` gets a token, whose life is measured on the monotonic clock. There is never more than one under way, and it
 * outlives who waits for it, so that whoever asks next (to stop the scan of a cancelled run) need not begin anew. So no
 * signal of a call is its own: it ends with the HTTP client at the latest.
 */
export function createTokenKeeper(clock: Clock, logIn: () => Promise<Token>): TokenKeeper {
  let held: Held | undefined;
  let renewing: Promise<Held> | undefined;
  let renewedForRefusalAt: number | undefined;
  let refusals = 0;

  const renew = () => {
    renewing ??= (async () => {
      const since = clock.now();
      try {
        held = { ...(await logIn()), since };
        return held;
      } catch (thrown) {
        throw loginFailed(thrown);
      } finally {
        renewing = undefined;
      }
    })();
    return renewing;
  };
  const usedUp = ({ since, lifetimeMs }: Held, share: number) =>
    lifetimeMs !== undefined && clock.now() - since >= lifetimeMs * share;

  const current = async (signal: AbortSignal): Promise<Held> => {
    const old = held;
    if (old && !usedUp(old, renewAt)) return old;
    try {
      return await orAborted(renew(), signal);
    } catch (thrown) {
      signal.throwIfAborted();
      if (old && !usedUp(old, 1)) return old;
      throw thrown;
    }
  };

  const afterRefusal = async (refused: Held, signal: AbortSignal): Promise<Held | undefined> => {
    if (renewing) return orAborted(renewing, signal);
    if (held !== undefined && held !== refused) return held;
    const since = renewedForRefusalAt === undefined ? undefined : clock.now() - renewedForRefusalAt;
    if (since !== undefined && since < betweenRefusalsMs) return undefined;
    held = undefined;
    const fresh = await orAborted(renew(), signal);
    renewedForRefusalAt = clock.now();
    return fresh;
  };

  return {
    async use(signal, send) {
      signal.throwIfAborted();
      const token = await current(signal);
      try {
        const result = await send(token.value);
        refusals = 0;
        return result;
      } catch (thrown) {
        if (!isRefusal(thrown)) throw thrown;
        const fresh = await afterRefusal(token, signal);
        if (fresh === undefined) throw refused(thrown, ++refusals);
        try {
          const result = await send(fresh.value);
          refusals = 0;
          return result;
        } catch (again) {
          throw isRefusal(again) ? refused(again, ++refusals) : again;
        }
      }
    },
  };
}

/** A login that may have been done has started no scan, and one that is not there is no lost scan. */
function loginFailed(thrown: unknown): ScangateError {
  const { code, message, hint, transient, retryAfterMs } = backendError(thrown, 'the login');
  const details = { hint, transient, retryAfterMs, cause: thrown };
  return new ScangateError(code === 'SCAN_NOT_FOUND' ? 'BACKEND_PROTOCOL' : code, message, details);
}

function isRefusal(thrown: unknown): thrown is HttpError {
  return thrown instanceof HttpError && thrown.status === 401;
}

function refused(cause: HttpError, times: number): ScangateError {
  return new ScangateError('CREDENTIALS_REFUSED', `a fresh token was refused: ${cause.message}`, {
    cause,
    transient: times < mostRefusals,
    hint: 'Check the credentials, and what they may do.',
  });
}
