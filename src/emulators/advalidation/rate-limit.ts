import type { MiddlewareHandler } from 'hono';
import type { EmulatorSettings } from '../emulator.ts';
import { refuse } from './envelope.ts';

const burst = 15;
const refillMs = 1_000;

/**
 * The vendor's token bucket: 15 at once, then one a second. Its `Retry-After` always names the size of the bucket,
 * whatever the real wait is.
 */
export function rateLimit({ clock }: Pick<EmulatorSettings, 'clock'>): MiddlewareHandler {
  let tokens = burst;
  let countedAt = clock.now();
  return async (c, next) => {
    const now = clock.now();
    tokens = Math.min(burst, tokens + (now - countedAt) / refillMs);
    countedAt = now;
    if (tokens < 1) {
      const refusal = refuse(c, 429, { type: 'rate_limit', message: 'Too many requests' });
      refusal.headers.set('retry-after', String(burst));
      refusal.headers.set('x-ratelimit-ipremaining', '0');
      return refusal;
    }
    tokens -= 1;
    await next();
    c.header('X-RateLimit-IPRemaining', String(Math.floor(tokens)));
    return undefined;
  };
}
