import { createHash, randomUUID } from 'node:crypto';
import type { Context, Next } from 'hono';
import type { EmulatorSettings } from '../emulator.ts';

const lifetimeSeconds = 3_600;
const shortLifeMs = 15_000;

/** What logs in. */
export interface Credentials {
  readonly apiKey: string;
  readonly username: string;
  readonly password: string;
}

/** Who may come in: an API key for ever, a token for an hour (the documents' "lifespan of the token"). */
export class Accounts {
  readonly credentials: Credentials = {
    apiKey: ['mdssc', 'emulated', 'api', 'key'].join('-'),
    username: 'ci',
    password: ['emulated', 'pass', 'word'].join('-'),
  };
  readonly #settings: EmulatorSettings;
  readonly #tokens = new Map<string, number>();
  #first: string | undefined;

  constructor(settings: EmulatorSettings) {
    this.#settings = settings;
  }

  /** A new token, or undefined for a wrong name or password. */
  logIn(username: unknown, password: unknown): string | undefined {
    const known = username === this.credentials.username && password === this.credentials.password;
    return known ? this.#issue() : undefined;
  }

  /** A new token for one that still lives. */
  renew(token: unknown): string | undefined {
    if (typeof token !== 'string' || !this.#lives(token)) return undefined;
    this.#tokens.delete(token);
    return this.#issue();
  }

  /** 401 for everybody else. */
  async admit(context: Context, next: Next): Promise<Response | undefined> {
    const bearer = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
    const known = context.req.header('apikey') === this.credentials.apiKey || this.#lives(bearer ?? '');
    if (!known)
      return context.json(
        { ResponseKey: 'Unauthorized', ResponseMessage: 'Authentication is required.' },
        401,
      );
    await next();
    return undefined;
  }

  #issue(): string {
    const issued = Math.floor(this.#settings.clock.date().getTime() / 1_000);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = {
      sub: this.credentials.username,
      jti: randomUUID(),
      iat: issued,
      exp: issued + lifetimeSeconds,
    };
    const unsigned = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
    const token = `${unsigned}.${createHash('sha256').update(unsigned).digest('base64url')}`;
    this.#first ??= token;
    this.#tokens.set(token, this.#settings.clock.now());
    return token;
  }

  #lives(token: string): boolean {
    const issuedAt = this.#tokens.get(token);
    if (issuedAt === undefined) return false;
    const isShort = this.#settings.play.has('token-expiry') && token === this.#first;
    const lifeMs = isShort ? shortLifeMs : lifetimeSeconds * 1_000;
    return this.#settings.clock.now() - issuedAt < lifeMs;
  }
}
