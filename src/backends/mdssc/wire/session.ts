import { ScangateError } from '../../../core/errors.ts';
import { HttpError, type HttpResponse } from '../../../http/http-client.ts';
import { createTokenKeeper, type Token } from '../../../http/token-keeper.ts';
import type { BackendDeps } from '../../backend-module.ts';
import { folded, objectOf, textIn } from './fold.ts';
import { throwIfFailed, wordsOf } from './refusal.ts';

/** Runs requests with the headers that log in. */
export interface Session {
  use<Result>(
    signal: AbortSignal,
    send: (headers: Readonly<Record<string, string>>) => Promise<Result>,
  ): Promise<Result>;
}

type SessionDeps = Pick<BackendDeps, 'http' | 'clock' | 'apiKey' | 'username' | 'password' | 'addSecret'>;

/** The documents: "The lifespan of the token is currently set to 60 minutes". */
const documentedLifeMs = 3_600_000;

/** By the API key where there is one, else by a token that a login gives. */
export function createSession(deps: SessionDeps, api: URL): Session {
  const { apiKey, username, password } = deps;
  if (apiKey !== undefined) return { use: (_, send) => send({ apikey: apiKey }) };
  let issued: Issued | undefined;
  const keeper = createTokenKeeper(deps.clock, async () => {
    issued =
      (issued && (await renewed(deps, api, issued))) ?? (await loggedIn(deps, api, { username, password }));
    deps.addSecret(issued.value);
    return issued;
  });
  return {
    use: (signal, send) =>
      keeper.use(signal, (value) =>
        send({
          authorization: `Bearer ${value}`,
          ...(issued?.cookie ? { cookie: `${issued.cookie}=${value}` } : {}),
        }),
      ),
  };
}

interface Issued extends Token {
  /** Its name, where the token came as a cookie. */
  readonly cookie?: string;
}

/** A login outlives who waits for it; it ends with the HTTP client at the latest. */
const unlimited = () => new AbortController().signal;

async function loggedIn(
  { http }: SessionDeps,
  api: URL,
  { username, password }: { readonly username: string | undefined; readonly password: string | undefined },
): Promise<Issued> {
  const about = 'the login';
  const request = {
    url: new URL('user/login', api),
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ Username: username, Password: password }),
    expect: 'json',
    repeatable: true,
  } as const;
  try {
    const response = await http.send(request, unlimited());
    throwIfFailed(folded(response.json()), {
      about,
      failed: 'CREDENTIALS_REFUSED',
      notFound: 'CREDENTIALS_REFUSED',
    });
    const token = issuedIn(response);
    if (token !== undefined) return token;
    throw notLoggedIn('the answer holds no token', wordsOf(response.json()));
  } catch (thrown) {
    if (thrown instanceof HttpError && [400, 401, 403].includes(thrown.status ?? 0))
      throw notLoggedIn(thrown.message, wordsOf(thrown.answer));
    throw thrown;
  }
}

/** Undefined where the old token cannot be renewed any more, so that a login is needed. */
async function renewed({ http }: SessionDeps, api: URL, old: Issued): Promise<Issued | undefined> {
  const request = {
    url: new URL('user/token', api),
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${old.value}` },
    body: JSON.stringify({ AccessToken: old.value }),
    expect: 'json',
    budgetMs: 0,
  } as const;
  try {
    return issuedIn(await http.send(request, unlimited()));
  } catch (thrown) {
    if (thrown instanceof HttpError) return undefined;
    throw thrown;
  }
}

function notLoggedIn(why: string, words: string | undefined): ScangateError {
  return new ScangateError(
    'CREDENTIALS_REFUSED',
    `the login failed: ${why}${words === undefined ? '' : `: ${words}`}`,
    {
      hint: "Check 'username' and 'password' (MDSSC_USERNAME, MDSSC_PASSWORD), or give an API key (MDSSC_API_KEY).",
    },
  );
}

/** Versions from 4.3 on put the token into a cookie, whose name an administrator can give a prefix. */
function issuedIn(response: HttpResponse): Issued | undefined {
  const body = objectOf(folded(response.json()));
  const told = textIn(body.jwttoken, 'token') ?? textIn(body, 'jwttoken', 'token', 'accesstoken');
  if (told !== undefined) return withLife(told);
  const [, cookie, value] =
    /(?:^|[,;]\s*)([\w.-]*accessToken)=([\w.~+/=-]+)/i.exec(response.headers['set-cookie'] ?? '') ?? [];
  return cookie === undefined || value === undefined ? undefined : { ...withLife(value), cookie };
}

function withLife(value: string): Issued {
  return { value, lifetimeMs: lifeIn(value) ?? documentedLifeMs };
}

/** `exp - iat` of a JSON Web Token (RFC 7519, 4.1), in milliseconds. */
function lifeIn(token: string): number | undefined {
  try {
    const claims = objectOf(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')));
    const life = Number(claims.exp) - Number(claims.iat);
    return life > 0 ? life * 1_000 : undefined;
  } catch {
    return undefined;
  }
}
