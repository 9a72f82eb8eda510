import { describe, expect, it } from 'vitest';
import { HttpError } from '../../src/http/http-client.ts';
import { createTokenKeeper, type Token } from '../../src/http/token-keeper.ts';
import { FakeClock } from '../doubles/fake-clock.ts';
import { status } from '../fault-server/faults.ts';
import { never, startClient, startServer } from './harness.ts';

const minute = 60_000;
const refusal = () => new HttpError('status', 'answered 401', { status: 401 });

function keep(lifetimeMs: number | undefined = 60 * minute) {
  const clock = new FakeClock();
  const logins: number[] = [];
  let fail: Error | undefined;
  const keeper = createTokenKeeper(clock, async (): Promise<Token> => {
    logins.push(clock.now());
    await Promise.resolve();
    if (fail) throw fail;
    return { value: `token-${logins.length}`, ...(lifetimeMs === undefined ? {} : { lifetimeMs }) };
  });
  const send = (token: string) => Promise.resolve(token);
  return {
    clock,
    logins,
    use: (request: (token: string) => Promise<unknown> = send) => keeper.use(never, request),
    failLogins: (error: Error | undefined) => {
      fail = error;
    },
  };
}

describe('a token', () => {
  it('is asked for once, by however many requests', async () => {
    const { use, logins } = keep();
    expect(await Promise.all([use(), use(), use()])).toEqual(['token-1', 'token-1', 'token-1']);
    expect(await use()).toBe('token-1');
    expect(logins).toEqual([0]);
  });

  it('is renewed after four fifths of its life, not before', async () => {
    const { use, clock, logins } = keep();
    await use();
    clock.advance(47 * minute);
    expect(await use()).toBe('token-1');
    clock.advance(minute);
    expect(await Promise.all([use(), use()])).toEqual(['token-2', 'token-2']);
    expect(logins).toEqual([0, 48 * minute]);
  });

  it('is used as long as it lives when it cannot be renewed', async () => {
    const { use, clock, failLogins } = keep();
    await use();
    failLogins(new HttpError('network', 'connection refused', { transient: true }));
    clock.advance(50 * minute);
    expect(await use()).toBe('token-1');
    clock.advance(10 * minute);
    await expect(use()).rejects.toThrow('connection refused');
    failLogins(undefined);
    expect(await use()).toMatch(/^token-/);
  });

  it('that may have been given all the same has not started a scan', async () => {
    const { use, failLogins } = keep();
    failLogins(new HttpError('network', 'reset', { transient: true, mayHaveRun: true }));
    await expect(use()).rejects.toMatchObject({
      code: 'BACKEND_UNREACHABLE',
      transient: true,
      mayHaveRun: false,
    });
  });
});

describe('a refused token', () => {
  it('is renewed once, for all, and the request sent again', async () => {
    const { use, logins } = keep(undefined);
    const onlySecond = async (token: string) => {
      if (token !== 'token-2') throw refusal();
      return token;
    };
    expect(await Promise.all([use(onlySecond), use(onlySecond)])).toEqual(['token-2', 'token-2']);
    expect(logins).toHaveLength(2);
  });

  it('is final the second time in a row that a fresh one is refused', async () => {
    const { use, clock, logins } = keep();
    const refuse = () => Promise.reject(refusal());
    await expect(use(refuse)).rejects.toMatchObject({ code: 'CREDENTIALS_REFUSED', transient: true });
    clock.advance(2_000);
    await expect(use(refuse)).rejects.toMatchObject({ code: 'CREDENTIALS_REFUSED', transient: false });
    expect(logins).toHaveLength(2);
  });

  it('is renewed again after a minute at the earliest', async () => {
    const { use, clock, logins } = keep();
    const refuse = () => Promise.reject(refusal());
    await use(refuse).catch(() => undefined);
    await use();
    clock.advance(59_000);
    await expect(use(refuse)).rejects.toMatchObject({ transient: true });
    expect(logins).toHaveLength(2);
    await use();
    clock.advance(1_000);
    await use(refuse).catch(() => undefined);
    expect(logins).toHaveLength(3);
  });

  it('is not used again when it could not be renewed, which is no refusal of a fresh one', async () => {
    const { use, failLogins } = keep();
    await use();
    const onlyThird = async (token: string) => {
      if (token === 'token-1') throw refusal();
      return token;
    };
    failLogins(new HttpError('status', 'answered 503', { status: 503, transient: true }));
    for (let poll = 0; poll < 3; poll++)
      await expect(use(onlyThird)).rejects.toMatchObject({ code: 'BACKEND_UNREACHABLE', transient: true });
    failLogins(undefined);
    expect(await use(onlyThird)).toBe('token-5');
  });

  it('leaves other failures alone', async () => {
    const { use, logins } = keep();
    const failure = new HttpError('status', 'answered 500', { status: 500 });
    await expect(use(() => Promise.reject(failure))).rejects.toBe(failure);
    expect(logins).toHaveLength(1);
  });
});

describe('a login', () => {
  const reason = new Error('cancelled');
  const slow = () => {
    const { promise, resolve } = Promise.withResolvers<Token>();
    let logins = 0;
    const keeper = createTokenKeeper(new FakeClock(), () => {
      logins++;
      return promise;
    });
    const use = (signal: AbortSignal) => keeper.use(signal, async (token) => token);
    return { use, answer: () => resolve({ value: 'late' }), logins: () => logins };
  };

  it('is left at once by who is told to, and serves who asks next', async () => {
    const { use, answer, logins } = slow();
    const controller = new AbortController();
    const left = use(controller.signal);
    controller.abort(reason);
    await expect(left).rejects.toBe(reason);
    const next = use(never);
    answer();
    expect(await next).toBe('late');
    expect(logins()).toBe(1);
  });

  it('is not begun for who was told to leave before', async () => {
    const { use, logins } = slow();
    await expect(use(AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(logins()).toBe(0);
  });

  it('that goes on failing ends with the HTTP client', async () => {
    const server = await startServer({ otherwise: status(503, { 'retry-after': '60' }) });
    const { client, clock } = startClient();
    clock.holdSleeps();
    const keeper = createTokenKeeper(clock, async () => {
      const response = await client.send({ url: server.url }, never);
      return { value: String(response.json()) };
    });
    const use = keeper.use(never, async (token) => token);
    const end = use.catch((thrown: unknown) => thrown);
    await clock.untilRunning(67_500);
    await client.close();
    expect(await end).toMatchObject({ cause: { message: 'the HTTP client is closed' } });
    expect(clock.running()).toEqual([]);
  });
});
