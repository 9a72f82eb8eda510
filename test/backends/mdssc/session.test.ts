import { describe, expect, it } from 'vitest';
import { createSession } from '../../../src/backends/mdssc/wire/session.ts';
import type { HttpClient, HttpRequest } from '../../../src/http/http-client.ts';
import { BusyClock } from '../../waiting/busy-clock.ts';

const never = new AbortController().signal;
const minute = 60_000;

interface Given {
  readonly body: object;
  readonly cookie?: string;
}

/** A session with a server that answers logins and renewals in this order. */
function session(...answers: readonly Given[]) {
  const sent: HttpRequest[] = [];
  const queue = [...answers];
  const clock = new BusyClock();
  const secrets: string[] = [];
  const http: HttpClient = {
    async send(request) {
      sent.push(request);
      const { body, cookie } = queue.shift() ?? { body: {} };
      const headers = cookie === undefined ? {} : { 'set-cookie': cookie };
      return { status: 200, headers, body: Buffer.from(JSON.stringify(body)), json: () => body };
    },
    download: () => Promise.reject(new Error('not asked for')),
    close: async () => undefined,
  };
  const deps = { http, clock, apiKey: undefined, username: 'ci', password: 'secret word' };
  const made = createSession(
    { ...deps, addSecret: (secret) => void secrets.push(secret) },
    new URL('https://mdssc.example/api/v1/'),
  );
  const headers = () => made.use(never, async (given) => given);
  return { headers, sent, clock, secrets };
}

const token = (value: string): Given => ({ body: { JwtToken: { Token: value } } });

describe('a login', () => {
  it('sends name and password, and uses the token', async () => {
    const { headers, sent, secrets } = session(token('first'));
    expect(await headers()).toEqual({ authorization: 'Bearer first' });
    await headers();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ method: 'POST', body: '{"Username":"ci","Password":"secret word"}' });
    expect(sent[0]?.url.href).toBe('https://mdssc.example/api/v1/user/login');
    expect(secrets).toEqual(['first']);
  });

  it.each([[{ jwtToken: { token: 'x' } }], [{ JwtToken: 'x' }], [{ accessToken: 'x' }]])(
    'reads the token of %j',
    async (body) => {
      expect(await session({ body }).headers()).toEqual({ authorization: 'Bearer x' });
    },
  );

  it.each([
    ['accessToken=x.y-z; Path=/; HttpOnly', 'accessToken'],
    ['lang=en; Path=/, TENANT_accessToken=x.y-z; Secure', 'TENANT_accessToken'],
  ])('takes the token of a cookie, and sends it back as one: %s', async (cookie, name) => {
    expect(await session({ body: {}, cookie }).headers()).toEqual({
      authorization: 'Bearer x.y-z',
      cookie: `${name}=x.y-z`,
    });
  });
});

describe('a token', () => {
  it('is renewed with the old one after 48 of its 60 minutes', async () => {
    const { headers, sent, clock } = session(token('first'), token('second'));
    await headers();
    await clock.sleep(47 * minute, never);
    expect(await headers()).toEqual({ authorization: 'Bearer first' });
    await clock.sleep(2 * minute, never);
    expect(await headers()).toEqual({ authorization: 'Bearer second' });
    expect(sent[1]).toMatchObject({ method: 'PUT', body: '{"AccessToken":"first"}' });
  });

  it('lives as long as it says itself', async () => {
    const claims = Buffer.from(JSON.stringify({ iat: 1_000, exp: 1_600 })).toString('base64url');
    const { headers, sent, clock } = session(token(`e.${claims}.s`), token('second'));
    await headers();
    await clock.sleep(9 * minute, never);
    expect(await headers()).toEqual({ authorization: 'Bearer second' });
    expect(sent).toHaveLength(2);
  });

  it('that cannot be renewed is replaced by a login', async () => {
    const { headers, sent, clock } = session(token('first'), { body: {} }, token('third'));
    await headers();
    await clock.sleep(50 * minute, never);
    expect(await headers()).toEqual({ authorization: 'Bearer third' });
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'PUT', 'POST']);
  });
});
