import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeCertificates } from '../fault-server/certificates.ts';
import {
  answer,
  endlessBody,
  endlessInterim,
  silence,
  silentConnection,
  stalledBody,
} from '../fault-server/faults.ts';
import { failureOf, never, startClient, startServer } from './harness.ts';

describe('limits on one attempt', () => {
  it('gives a connection 10 seconds, the TLS handshake included, and knows that nothing was sent', async () => {
    const { ca, good } = makeCertificates();
    const server = await startServer({ tls: good });
    const { client, clock } = startClient({ ca, budgetMs: 0 });
    server.planConnections(silentConnection);
    const call = failureOf(client.send({ url: server.url, method: 'POST' }, never));
    await server.untilDelivered(1);
    clock.advance(9_999);
    expect(clock.running()).not.toEqual([]);
    clock.advance(1);
    const failure = await call;
    expect(failure).toMatchObject({ kind: 'timeout', mayHaveRun: false, transient: true });
    expect(failure.message).toBe(`POST ${server.url}: no connection within 10 s`);
  });

  it('gives the head of an answer 30 seconds', async () => {
    const server = await startServer();
    const { client, clock } = startClient({ budgetMs: 0 });
    server.plan(silence);
    const call = failureOf(client.send({ url: server.url }, never));
    await server.untilDelivered(1);
    clock.advance(29_999);
    expect(clock.running()).toEqual([1, 30_001]);
    clock.advance(1);
    const failure = await call;
    expect(failure).toMatchObject({ kind: 'timeout', mayHaveRun: true, transient: true });
    expect(failure.message).toBe(`GET ${server.url}: no answer within 30 s`);
    expect(clock.running()).toEqual([]);
  });

  it('does not take interim answers for one', async () => {
    const server = await startServer();
    const { client, clock } = startClient({ budgetMs: 0 });
    server.plan(endlessInterim);
    const call = failureOf(client.send({ url: server.url }, never));
    while (server.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    clock.advance(30_000);
    expect((await call).message).toBe(`GET ${server.url}: no answer within 30 s`);
    await server.untilDelivered(1);
  });

  it('gives a whole attempt 60 seconds', async () => {
    const server = await startServer();
    const { client, clock } = startClient({ budgetMs: 0 });
    server.plan(stalledBody('{"ok"'));
    const call = failureOf(client.send({ url: server.url, maxBytes: 2_000_000 }, never));
    await clock.untilRunning(60_000);
    clock.advance(60_000);
    const failure = await call;
    expect(failure.kind).toBe('timeout');
    expect(failure.message).toBe(`GET ${server.url}: not finished within 60 s`);
  });

  it('tries again after an attempt that took too long', async () => {
    const server = await startServer();
    const { client, clock } = startClient();
    server.plan(silence);
    const call = client.send({ url: server.url }, never);
    await server.untilDelivered(1);
    clock.advance(30_000);
    expect((await call).json()).toEqual({ ok: true });
  });

  it('reads a body of exactly the limit, and no byte more', async () => {
    const server = await startServer();
    const { client } = startClient();
    server.plan(answer('a'.repeat(100)), answer('a'.repeat(101)), answer('a'.repeat(1024 * 1024 + 1)));
    expect((await client.send({ url: server.url, maxBytes: 100 }, never)).body).toHaveLength(100);
    const failure = await failureOf(client.send({ url: server.url, maxBytes: 100 }, never));
    expect(failure).toMatchObject({
      kind: 'body',
      message: `GET ${server.url}: the answer is larger than 100 bytes`,
    });
    expect((await failureOf(client.send({ url: server.url }, never))).message).toContain('larger than 1 MiB');
  });

  it.each([1024 * 1024, 1024 * 1024 + 1, 3_000_000])(
    'reads a large body of %i bytes as it is',
    async (size) => {
      const server = await startServer();
      const { client } = startClient();
      const sent = randomBytes(size);
      server.plan(answer(sent));
      const { body } = await client.send({ url: server.url, maxBytes: 4_000_000 }, never);
      expect(Buffer.compare(body, sent)).toBe(0);
    },
  );

  it('leaves a server that sends without end', async () => {
    const server = await startServer();
    const { client } = startClient();
    server.plan(endlessBody);
    expect((await failureOf(client.send({ url: server.url }, never))).kind).toBe('body');
    await server.untilDelivered(1);
  });
});

describe('the signal', () => {
  const reason = new Error('stopped by the user');

  it.each([
    ['before anything was sent', undefined],
    ['while no answer comes', silence],
    ['in the middle of a body', stalledBody('{"ok"')],
  ])('ends a call %s with its reason', async (_when, fault) => {
    const server = await startServer();
    const { client } = startClient();
    const stop = new AbortController();
    if (fault === undefined) stop.abort(reason);
    else server.plan(fault);
    const call = client.send({ url: server.url, maxBytes: 2_000_000, budgetMs: 0 }, stop.signal);
    const end = call.catch((thrown: unknown) => thrown);
    if (fault !== undefined) await server.untilDelivered(1);
    stop.abort(reason);
    expect(await end).toBe(reason);
    expect(server.requests).toHaveLength(fault === undefined ? 0 : 1);
  });

  it('ends the wait between two attempts', async () => {
    const server = await startServer();
    const { client, clock } = startClient();
    clock.holdSleeps();
    server.plan({ ...answer('', { 'retry-after': '60' }, 503), name: 'busy' });
    const stop = new AbortController();
    const end = client.send({ url: server.url }, stop.signal).catch((thrown: unknown) => thrown);
    while (clock.slept.length === 0) await new Promise((resolve) => setImmediate(resolve));
    stop.abort(reason);
    expect(await end).toBe(reason);
    expect(clock.running()).toEqual([]);
  });
});
