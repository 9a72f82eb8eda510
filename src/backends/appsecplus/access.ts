import { ScangateError } from '../../core/errors.ts';
import { HttpError } from '../../http/http-client.ts';
import type { Pacer } from '../../http/pacer.ts';
import { createTokenKeeper, type Token } from '../../http/token-keeper.ts';
import type { BackendDeps } from '../backend-module.ts';
import { tokenSchema } from './schema.ts';

/** How requests log in: with an access token as it was given, or with those that client credentials get. */
export interface Access {
  /** Runs a request with its `Authorization` header; rejects with the signal's reason where there is no token by then. */
  use<Result>(signal: AbortSignal, send: (authorization: string) => Promise<Result>): Promise<Result>;
  /** Whether a text holds one of the secrets. */
  reveals(text: string): boolean;
}

/** The client credentials come first: they renew what expires after an hour. */
export function createAccess(deps: BackendDeps, root: string, pacer: Pacer): Access {
  const { apiKey = '', clientId, clientSecret, clock } = deps;
  const secrets = new Set([apiKey, clientSecret ?? ''].filter((secret) => secret !== ''));
  const reveals = (text: string) => [...secrets].some((secret) => text.includes(secret));
  if (clientId === undefined || clientSecret === undefined)
    return { use: (_, send) => send(`Bearer ${apiKey}`), reveals };

  const keeper = createTokenKeeper(clock, async () => {
    const token = await logIn(deps, root, pacer, { clientId, clientSecret });
    secrets.add(token.value);
    deps.addSecret(token.value);
    return token;
  });
  return { use: (signal, send) => keeper.use(signal, (token) => send(`Bearer ${token}`)), reveals };
}

async function logIn(
  { http }: BackendDeps,
  root: string,
  pacer: Pacer,
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string },
): Promise<Token> {
  const grant = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
  const response = await http
    .send(
      {
        url: new URL(`${root}/oauth/token`),
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
        body: new URLSearchParams(grant).toString(),
        repeatable: true,
        expect: 'json',
        pacer,
      },
      new AbortController().signal,
    )
    .catch((thrown: unknown) => {
      throw loginError(thrown);
    });
  const { data } = tokenSchema.safeParse(response.json());
  if (!data)
    throw new ScangateError('BACKEND_PROTOCOL', `POST ${root}/oauth/token: the answer holds no token`, {
      hint: 'Check base-url: does AppSec+ answer there?',
    });
  const { access_token: value, expires_in: seconds } = data;
  return { value, ...(seconds === undefined ? {} : { lifetimeMs: seconds * 1_000 }) };
}

/** RFC 6749, section 5.2: wrong client credentials are a 400 or a 401. */
function loginError(thrown: unknown): unknown {
  if (!(thrown instanceof HttpError) || ![400, 401, 403].includes(thrown.status ?? 0)) return thrown;
  return new ScangateError(
    'CREDENTIALS_REFUSED',
    `AppSec+ refuses client-id and client-secret: ${thrown.message}`,
    {
      cause: thrown,
      hint: 'Set SCANGATE_CLIENT_ID and SCANGATE_CLIENT_SECRET (or APPSECPLUS_CLIENT_ID and APPSECPLUS_CLIENT_SECRET) to those of an API client that exists.',
    },
  );
}
