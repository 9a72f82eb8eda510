import { describe, expect, it } from 'vitest';
import { makeCertificates } from '../fault-server/certificates.ts';
import { redirect, status } from '../fault-server/faults.ts';
import { failureOf, never, startClient, startServer } from './harness.ts';

const codes = [301, 302, 303, 307, 308] as const;
const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const;
/** Stands for a credential; made so that it is recognised wherever it turns up. */
const canary = ['canary', 'of', 'the', 'test'].join('-');
const carrying = (method: (typeof methods)[number]) => ({
  method,
  headers: { Authorization: `Bearer ${canary}`, 'X-Api-Key': canary, 'Content-Type': 'application/json' },
  ...(method === 'GET' ? {} : { body: `{"key":"${canary}"}` }),
});

/** Locations that leave the origin of port `own`; `other` is a port where somebody listens. */
const leaving: readonly ((own: number, other: number) => string)[] = [
  (_own, other) => `http://127.0.0.1:${other}/x`,
  (_own, other) => `//127.0.0.1:${other}/x`,
  (_own, other) => `\\\\127.0.0.1:${other}\\x`,
  (_own, other) => `http:\\\\127.0.0.1:${other}\\x`,
  (_own, other) => `HTTP://127.0.0.1:${other}/x`,
  (_own, other) => `http://2130706433:${other}/x`,
  (_own, other) => `http://localhost:${other}/x`,
  (own, other) => `http://127.0.0.1:${own}@127.0.0.1:${other}/x`,
  (own) => `http://user:password@127.0.0.1:${own}/x`,
  (own) => `http://user@127.0.0.1:${own}/x`,
  (own) => `http://localhost:${own}/x`,
  (own) => `https://127.0.0.1:${own}/x`,
  (own) => `http://localhost.:${own}/x`,
  (own) => `http://127.0.0.1:${own}.evil.example/x`,
  () => 'http://169.254.169.254/latest/meta-data/',
  () => 'http://127.0.0.1/x',
  () => 'file:///etc/hostname',
  () => 'ftp://127.0.0.1/x',
  () => 'data:text/plain,x',
  () => 'javascript:alert(1)',
  () => 'http://[',
];

/** Locations within the origin, and the path that they lead to from `/a/b?c`. */
const staying: readonly (readonly [(own: number) => string, string])[] = [
  [() => '/x', '/x'],
  [() => 'x', '/a/x'],
  [() => '?q=1', '/a/b?q=1'],
  [() => '/x#part', '/x'],
  [() => '../../../x', '/x'],
  [(own) => `//127.0.0.1:${own}/x`, '/x'],
  [(own) => `http://127.0.0.1:${own}/x?y`, '/x?y'],
  [(own) => `http://0x7f000001:${own}/x`, '/x'],
  [(own) => `http://127.0.0.1.:${own}/x`, '/x'],
];

describe('a redirect', () => {
  it(`never takes a header or a body to another origin (${codes.length * methods.length * leaving.length} cases)`, async () => {
    const own = await startServer();
    const other = await startServer();
    const { client } = startClient();
    for (const code of codes)
      for (const method of methods)
        for (const locationFor of leaving) {
          const location = locationFor(own.port, other.port);
          own.plan(redirect(code, location));
          const before = own.requests.length;
          const call = client.send(
            { url: new URL('/a/b', own.url), ...carrying(method), budgetMs: 0 },
            never,
          );
          const failure = await failureOf(call);
          expect(failure.kind, `${method} ${code} ${location}`).toBe('refused');
          expect(failure.message).not.toContain('password');
          expect(own.requests.length - before, `${method} ${code} ${location}`).toBe(1);
        }
    expect(other.connections()).toBe(0);
    expect(other.requests).toEqual([]);
  });

  it('within the origin is followed, with the headers, and with method and body where they keep', async () => {
    const server = await startServer();
    const { client } = startClient();
    for (const code of codes)
      for (const method of methods)
        for (const [locationFor, path] of staying) {
          const location = locationFor(server.port);
          const title = `${method} ${code} ${location}`;
          server.plan(redirect(code, location));
          const call = client.send({ url: new URL('/a/b?c', server.url), ...carrying(method) }, never);
          if (method !== 'GET' && (code === 301 || code === 302)) {
            const failure = await failureOf(call);
            expect(failure, title).toMatchObject({ kind: 'refused', mayHaveRun: true });
            expect(failure.message).toContain('a redirect that would lose the body');
            continue;
          }
          await call;
          const last = server.requests.at(-1);
          expect(last?.path, title).toBe(path);
          expect(last?.method, title).toBe(code === 303 ? 'GET' : method);
          expect(last?.headers.authorization, title).toBe(`Bearer ${canary}`);
          expect(last?.body, title).toBe(code === 303 || method === 'GET' ? '' : `{"key":"${canary}"}`);
          expect(last?.headers['content-type'] === undefined, title).toBe(code === 303 && method !== 'GET');
        }
  });

  it('is followed five times', async () => {
    const server = await startServer();
    const { client } = startClient();
    server.plan(...[1, 2, 3, 4, 5].map((hop) => redirect(302, `/${hop}`)));
    await client.send({ url: server.url }, never);
    expect(server.requests.at(-1)?.path).toBe('/5');

    server.plan(...[1, 2, 3, 4, 5, 6].map(() => redirect(302, '/again')));
    const failure = await failureOf(client.send({ url: server.url }, never));
    expect(failure.kind).toBe('refused');
    expect(failure.message).toBe(`GET ${new URL('/again', server.url)}: more than 5 redirects`);
  });

  it('never leads from https to http, not even on one host', async () => {
    const { ca, good } = makeCertificates();
    const server = await startServer({ tls: good });
    const plain = await startServer();
    const { client } = startClient({ ca, allowHttp: true });
    server.plan(redirect(307, `http://127.0.0.1:${plain.port}/`));
    const failure = await failureOf(client.send({ url: server.url }, never));
    expect(failure.message).toContain(`a redirect from https to http://127.0.0.1:${plain.port}`);
    expect(plain.connections()).toBe(0);
  });

  it('names the other origin, and nothing of its path', async () => {
    const server = await startServer();
    const { client } = startClient();
    server.plan(redirect(301, 'https://other.example/path?token=1'));
    const failure = await failureOf(client.send({ url: server.url }, never));
    expect(failure.message).toBe(
      `GET ${server.url}: answered 301, a redirect to another origin, https://other.example, which is not followed`,
    );
  });

  it('never brings credentials with it, and shows none', async () => {
    const server = await startServer();
    const { client } = startClient();
    server.plan(redirect(302, `http://user:${canary}@${server.url.host}/`));
    const failure = await failureOf(client.send({ url: server.url }, never));
    expect(failure.message).toBe(`GET ${server.url}: answered 302, with a redirect that holds credentials`);
  });

  it('with two locations, or none, leads nowhere', async () => {
    const server = await startServer();
    const { client } = startClient();
    server.plan({ ...status(302, { location: ['/x', '/y'] }), name: 'two locations' }, status(302));
    expect((await failureOf(client.send({ url: server.url }, never))).kind).toBe('refused');
    expect(await failureOf(client.send({ url: server.url }, never))).toMatchObject({
      kind: 'status',
      status: 302,
    });
    expect(server.requests).toHaveLength(2);
  });
});
