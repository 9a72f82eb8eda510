import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { EmulatorSettings } from '../emulator.ts';
import { refusal } from './refusal.ts';

export const apiToken = 'appsecplus-emulator-token';
export const client = { id: 'appsecplus-emulator', secret: 'appsecplus-emulator-secret' };

/** "100 requests/min per token", says the guide on best practices. */
const requestsPerMinute = 100;
const minuteMs = 60_000;
const hourMs = 3_600_000;

/** Who may ask, and how often. */
export interface Access {
  /** Lets a request with a good token through, as long as it does not ask too often. */
  readonly guard: MiddlewareHandler;
  /** `POST /oauth/token`: OAuth 2.0 client credentials (RFC 6749, section 4.4). */
  readonly issueToken: (context: Context) => Promise<Response>;
}

export function createAccess({ clock, play }: EmulatorSettings): Access {
  const goodUntil = new Map<string, number>([[apiToken, Number.POSITIVE_INFINITY]]);
  const askedAt = new Map<string, number[]>();
  const [lifeMs, saidMs] = play.has('short-tokens')
    ? [20_000, 20_000]
    : [play.has('token-expiry') ? 30_000 : hourMs, hourMs];

  return {
    async guard(context, next) {
      const [, token = ''] = /^Bearer (\S+)$/i.exec(context.req.header('authorization') ?? '') ?? [];
      if ((goodUntil.get(token) ?? 0) <= clock.now())
        return refusal(401, 'unauthorized', 'Authentication failed.');
      const recent = (askedAt.get(token) ?? []).filter((at) => clock.now() - at < minuteMs);
      if (recent.length >= requestsPerMinute) return refusal(429, 'rate_limited', 'Too many requests.');
      askedAt.set(token, [...recent, clock.now()]);
      return next();
    },
    async issueToken(context) {
      const type = context.req.header('content-type') ?? '';
      const form = new URLSearchParams(
        type.startsWith('application/x-www-form-urlencoded') ? await context.req.text() : '',
      );
      if (form.get('grant_type') !== 'client_credentials')
        return Response.json({ error: 'unsupported_grant_type' }, { status: 400 });
      if (form.get('client_id') !== client.id || form.get('client_secret') !== client.secret)
        return Response.json({ error: 'invalid_client' }, { status: 401 });
      const token = `token-${randomUUID()}`;
      goodUntil.set(token, clock.now() + lifeMs);
      return Response.json({ access_token: token, token_type: 'Bearer', expires_in: saidMs / 1_000 });
    },
  };
}
