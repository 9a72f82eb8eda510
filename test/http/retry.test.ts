import { describe, expect, it } from 'vitest';
import { refusingPort } from '../fault-server/fault-server.ts';
import { answer, closeBeforeAnswer, htmlPage, resetBeforeAnswer, status } from '../fault-server/faults.ts';
import { failureOf, never, startClient, startServer } from './harness.ts';

const unavailable = status(503);
const failing = (code: string, hostname: string) =>
  Object.assign(new Error(`getaddrinfo ${code} ${hostname}`), { code, hostname });

describe('repeating', () => {
  it('goes on for its time budget, with growing waits, and says how often it tried', async () => {
    const server = await startServer({ otherwise: unavailable });
    const { client, clock } = startClient({ random: () => 0.999 });
    const failure = await failureOf(client.send({ url: server.url }, never));
    expect(failure.message).toBe(`GET ${server.url}: answered 503 (Service Unavailable) (11 attempts)`);
    expect(failure).toMatchObject({ kind: 'status', status: 503, transient: true, mayHaveRun: false });
    expect(clock.slept).toEqual([500, 999, 1_998, 3_996, 7_992, 15_984, 19_980, 19_980, 19_980, 19_980]);
    expect(server.requests).toHaveLength(11);
  });

  it('outlives an outage of one minute', async () => {
    const clock = startClient().clock;
    const outage = {
      ...answer(),
      name: 'outage',
      play: (exchange: Parameters<typeof unavailable.play>[0]) =>
        (clock.now() < 60_000 ? unavailable : answer()).play(exchange),
    };
    const server = await startServer({ otherwise: outage });
    const { client } = startClient({}, clock);
    await client.send({ url: server.url }, never);
    expect(clock.now()).toBeGreaterThanOrEqual(60_000);
    expect(clock.now()).toBeLessThan(80_000);
  });

  it('is as short as the request says, or does not happen', async () => {
    const server = await startServer({ otherwise: unavailable });
    const { client, clock } = startClient();
    await failureOf(client.send({ url: server.url, budgetMs: 0 }, never));
    expect(server.requests).toHaveLength(1);
    await failureOf(client.send({ url: server.url, budgetMs: 2_000 }, never));
    expect(clock.now()).toBeLessThanOrEqual(2_000);
    expect(server.requests.length).toBeGreaterThan(2);
  });

  it('is at once after a first broken connection, which may only have been kept alive too long', async () => {
    const server = await startServer();
    const { client, clock } = startClient();
    server.plan(closeBeforeAnswer, resetBeforeAnswer);
    await client.send({ url: server.url }, never);
    expect(clock.slept).toEqual([0, 500]);
  });

  it('takes from one bucket for all calls of a client, which successes fill again', async () => {
    const server = await startServer();
    const { client, clock } = startClient();
    const failures = (count: number) => server.plan(...Array.from({ length: count }, () => status(500)));
    for (let call = 0; call < 4; call++) {
      failures(5);
      await client.send({ url: server.url }, never);
    }
    // 100 tokens - 20 retries of 5 + 4 successes leave 4.
    const slept = clock.slept.length;
    failures(1);
    const failure = await failureOf(client.send({ url: server.url }, never));
    expect(failure.message).toContain('; too many requests failed lately to repeat it');
    expect(clock.slept).toHaveLength(slept);

    await client.send({ url: server.url }, never);
    failures(1);
    await client.send({ url: server.url }, never);
    expect(clock.slept).toHaveLength(slept + 1);
  });

  it('gives up after three pages in the place of an answer, and names the page', async () => {
    const page = htmlPage('Sign\u001b[31m in — Example <Corp>');
    const server = await startServer({ otherwise: page });
    const { client } = startClient();
    const failure = await failureOf(client.send({ url: server.url, expect: 'json' }, never));
    expect(failure.kind).toBe('body');
    expect(failure.message).toBe(
      `GET ${server.url}: the answer cannot be used: it is an HTML page titled "Sign\u001b[31m in — Example <Corp>": does a proxy or a login page answer? (3 attempts)`,
    );
    expect(server.requests).toHaveLength(3);
  });

  it('is logged with its reason, for those who want to see it', async () => {
    const server = await startServer();
    const { client, log } = startClient();
    server.plan(status(502));
    await client.send({ url: new URL('/scans?key=value', server.url) }, never);
    expect(log).toEqual([`debug GET ${server.url}scans: answered 502 (Bad Gateway); next attempt in 0.3 s`]);
  });
});

describe('no connection', () => {
  const post = { method: 'POST', body: 'x' } as const;

  it('refused: even a POST is sent again, since it never ran', async () => {
    const { client, clock } = startClient();
    const url = new URL(`http://127.0.0.1:${await refusingPort()}/scans?key=value`);
    const failure = await failureOf(client.send({ url, ...post }, never));
    expect(failure).toMatchObject({ kind: 'network', mayHaveRun: false, transient: true });
    expect(failure.message).toMatch(
      /^POST http:\/\/127\.0\.0\.1:\d+\/scans: connection refused \(\d+ attempts\)$/,
    );
    expect(clock.now()).toBeGreaterThan(60_000);
  });

  it('unknown host at the first call: fails within 15 seconds', async () => {
    const { client, clock } = startClient({
      lookup: (host, _options, callback) => callback(failing('ENOTFOUND', host), '', 0),
    });
    const failure = await failureOf(client.send({ url: new URL('https://scaner.example/'), ...post }, never));
    expect(failure).toMatchObject({ kind: 'network', mayHaveRun: false });
    expect(failure.message).toContain(
      'POST https://scaner.example/: the host name scaner.example is not known',
    );
    expect(clock.now()).toBeLessThanOrEqual(15_000);
  });

  it.each(['ENOTFOUND', 'EAI_AGAIN'])('%s later on: repeated, also for a POST', async (code) => {
    const server = await startServer();
    let failures = 0;
    const { client, clock } = startClient({
      allowHttp: true,
      lookup: (host, _options, callback) =>
        failures-- > 0
          ? callback(failing(code, host), '', 0)
          : callback(null, [{ address: '127.0.0.1', family: 4 }]),
    });
    const url = new URL(`http://scanner.test:${server.port}/`);
    server.plan({ ...answer('{}', { connection: 'close' }), name: 'answer, and close' });
    await client.send({ url }, never);
    failures = 8;
    await client.send({ url, ...post }, never);
    expect(clock.now()).toBeGreaterThan(15_000);
    expect(server.requests).toHaveLength(2);
  });

  it('finds the address that answers, and looks the name up again for another attempt', async () => {
    const server = await startServer();
    const answers = [
      [{ address: '127.0.0.2', family: 4 }],
      [
        { address: '::1', family: 6 },
        { address: '127.0.0.1', family: 4 },
      ],
    ];
    const { client } = startClient({
      allowHttp: true,
      lookup: (_host, _options, callback) => callback(null, answers.shift() ?? []),
    });
    await client.send({ url: new URL(`http://scanner.test:${server.port}/`) }, never);
    expect(server.requests).toHaveLength(1);
    expect(answers).toEqual([]);
  });
});
