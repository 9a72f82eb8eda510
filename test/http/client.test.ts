import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answer, raw } from '../fault-server/faults.ts';
import { failureOf, never, startClient, startServer } from './harness.ts';

describe('a request', () => {
  it('carries its method, query, headers and body, and ours', async () => {
    const server = await startServer();
    const { client } = startClient();
    const url = new URL('/scans/a%2Fb?key=value#part', server.url);
    await client.send(
      { url, method: 'PUT', headers: { 'X-Api-Key': 'k', Accept: 'text/csv' }, body: 'ünd' },
      never,
    );
    expect(server.requests).toMatchObject([
      {
        method: 'PUT',
        path: '/scans/a%2Fb?key=value',
        body: 'ünd',
        headers: {
          'x-api-key': 'k',
          accept: 'text/csv',
          'user-agent': 'scangate/test',
          'accept-encoding': 'identity',
          'content-length': '4',
        },
      },
    ]);
  });

  it('never asks for a compressed answer, not even where its caller does', async () => {
    const server = await startServer();
    const { client } = startClient();
    await client.send({ url: server.url, headers: { 'Accept-Encoding': 'gzip' } }, never);
    expect(server.requests[0]?.headers['accept-encoding']).toBe('identity');
  });

  it.each(['a\r\nX-Injected: 1', 'a\nb', 'a\0b', '\u{1f600}'])(
    'is refused, unsent and unquoted, with the header value %j',
    async (value) => {
      const server = await startServer();
      const { client } = startClient();
      const failure = await failureOf(client.send({ url: server.url, headers: { 'X-Key': value } }, never));
      expect(failure.kind).toBe('refused');
      expect(failure.message).toBe(`GET ${server.url}: it cannot be sent: invalid x-key header`);
      expect(server.requests).toEqual([]);
    },
  );

  it('keeps its connections for the next ones', async () => {
    const server = await startServer();
    const { client } = startClient();
    for (let call = 0; call < 10; call++) await client.send({ url: server.url }, never);
    expect(server.connections()).toBeLessThanOrEqual(2);
  });

  it('does not wait for others', async () => {
    const server = await startServer();
    const { client } = startClient();
    await Promise.all(Array.from({ length: 32 }, () => client.send({ url: server.url }, never)));
    expect(server.requests).toHaveLength(32);
    expect(server.connections()).toBeGreaterThan(8);
  });
});

describe('an answer', () => {
  it('has its status, headers in lower case and body', async () => {
    const server = await startServer();
    const { client } = startClient();
    server.plan(answer('text', { 'X-Many': ['a', 'b'], 'Content-Type': 'text/plain' }, 202));
    const response = await client.send({ url: server.url }, never);
    expect(response).toMatchObject({
      status: 202,
      headers: { 'x-many': 'a, b', 'content-type': 'text/plain' },
    });
    expect(Buffer.from(response.body).toString()).toBe('text');
  });

  it('cannot touch the prototype of anything by a header', async () => {
    const server = await startServer();
    const { client } = startClient();
    server.plan(
      raw(
        '__proto__',
        'HTTP/1.1 200 OK\r\n__proto__: x\r\nconstructor: y\r\nContent-Length: 2\r\n\r\n{}',
        async () => {},
      ),
    );
    const { headers } = await client.send({ url: server.url }, never);
    expect(Object.getPrototypeOf(headers)).toBe(Object.prototype);
    expect(headers).toMatchObject({ constructor: 'y' });
  });

  it.each([
    ['a byte order mark', '\ufeff{"ok":true}', { ok: true }],
    ['spaces around', '\r\n [1] \n', [1]],
    ['a plain value', 'null', null],
    ['the last of two members', '{"a":1,"a":2}', { a: 2 }],
    ['brackets in strings', '{"a":"}]\\"{"}', { a: '}]"{' }],
    ['200 levels', `${'['.repeat(200)}${']'.repeat(200)}`, expect.any(Array)],
  ])('is read as JSON with %s', async (_what, body, value) => {
    const server = await startServer();
    const { client } = startClient();
    server.plan(answer(body));
    expect((await client.send({ url: server.url }, never)).json()).toEqual(value);
  });

  it('keeps a member called __proto__ a member', async () => {
    const server = await startServer();
    const { client } = startClient();
    server.plan(answer('{"__proto__":{"polluted":true}}'));
    const value = (await client.send({ url: server.url }, never)).json();
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ['', 'it is empty'],
    ['{"secret-word":', 'it is JSON that was cut short'],
    ['{"secret-word":1]', 'its JSON is broken'],
    ['{"secret-word":1} 2', 'something follows the end of its JSON'],
    ['[NaN]', 'its JSON is broken'],
    ['secret-word', 'it is not JSON'],
    ['<html><body>secret-word</body>', 'it is an HTML page: does a proxy or a login page answer?'],
    [Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]), 'its JSON is broken'],
    ['['.repeat(200_000), 'its JSON is more than 200 levels deep'],
    [`${'['.repeat(201)}${']'.repeat(201)}`, 'its JSON is more than 200 levels deep'],
  ])('that is no JSON says why, and quotes nothing (%#)', async (body, why) => {
    const server = await startServer();
    const { client } = startClient();
    server.plan(answer(body));
    const response = await client.send({ url: server.url }, never);
    expect(() => response.json()).toThrow(
      expect.objectContaining({
        kind: 'body',
        message: `GET ${server.url}: the answer cannot be used: ${why}`,
      }),
    );
  });
});

describe('createHttpClient', () => {
  it('loads undici with the first request, not before', () => {
    const client = fileURLToPath(new URL('../../src/http/client.ts', import.meta.url));
    const script = `
      import { createRequire } from 'node:module';
      const { createHttpClient } = await import(${JSON.stringify(client)});
      const loaded = () => Object.keys(createRequire(${JSON.stringify(client)}).cache).some((path) => path.includes('undici'));
      const silent = () => {};
      const http = createHttpClient({
        clock: { now: () => 0, date: () => new Date(), sleep: async () => {} },
        logger: { debug: silent, info: silent, warn: silent, error: silent, progress: silent },
        random: Math.random, allowHttp: false, env: {}, userAgent: 'test',
      });
      const before = loaded();
      await http.send({ url: new URL('ftp://localhost/') }, new AbortController().signal).catch(silent);
      process.stdout.write(JSON.stringify([before, loaded()]));
      await http.close();`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toEqual([false, true]);
  });

  it('cannot be used once it is closed', async () => {
    const server = await startServer();
    const { client } = startClient();
    await client.send({ url: server.url }, never);
    await client.close();
    await expect(client.send({ url: server.url }, never)).rejects.toThrow('the HTTP client is closed');
  });
});
