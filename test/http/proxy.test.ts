import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type ProxyEnvironment, proxyFor } from '../../src/http/proxy.ts';
import { makeCertificates } from '../fault-server/certificates.ts';
import { refusingPort } from '../fault-server/fault-server.ts';
import { type ProxyOptions, startProxy } from '../fault-server/proxy.ts';
import { failureOf, never, startClient, startServer } from './harness.ts';

const HTTPS_PROXY = 'http://proxy.example:3128';
const shown = (url: string, env: ProxyEnvironment) => proxyFor(new URL(url), env)?.href;

describe('proxyFor', () => {
  it.each([
    [{ HTTPS_PROXY }, 'http://proxy.example:3128/'],
    [{ https_proxy: HTTPS_PROXY }, 'http://proxy.example:3128/'],
    [{ https_proxy: 'http://lower.example', HTTPS_PROXY }, 'http://lower.example/'],
    [{ https_proxy: '', HTTPS_PROXY }, 'http://proxy.example:3128/'],
    [{ HTTPS_PROXY: 'proxy.example:3128' }, 'http://proxy.example:3128/'],
    [{ HTTP_PROXY: HTTPS_PROXY }, undefined],
    [{}, undefined],
  ])('is for https by %j: %s', (env, proxy) => {
    expect(shown('https://api.example/', env)).toBe(proxy);
  });

  it('is another one for plain http', () => {
    const env = { HTTPS_PROXY, HTTP_PROXY: 'http://plain.example' };
    expect(shown('http://api.example/', env)).toBe('http://plain.example/');
  });

  it.each(['https://127.0.0.1/', 'https://localhost/', 'http://[::1]/', 'https://127.9.9.9:8443/'])(
    'is never used for %s, which is this machine',
    (url) => {
      expect(shown(url, { HTTPS_PROXY, HTTP_PROXY: HTTPS_PROXY })).toBeUndefined();
    },
  );

  it.each([
    ['*', 'https://api.example/', true],
    ['api.example', 'https://api.example/', true],
    ['API.Example', 'https://api.example/', true],
    ['example', 'https://api.example/', true],
    ['.example', 'https://api.example/', true],
    ['.api.example', 'https://api.example/', true],
    ['*.api.example', 'https://api.example/', false],
    ['*.example', 'https://api.example/', true],
    ['pi.example', 'https://api.example/', false],
    ['other.example, api.example', 'https://api.example/', true],
    ['other.example api.example', 'https://api.example/', true],
    ['api.example:443', 'https://api.example/', true],
    ['api.example:8443', 'https://api.example/', false],
    ['api.example:8443', 'https://api.example:8443/', true],
    ['*:8443', 'https://api.example:8443/', true],
    ['api.example.', 'https://api.example/', true],
    ['api.example', 'https://api.example./', true],
    ['10.0.0.0/8', 'https://10.1.2.3/', true],
    ['10.0.0.0/8', 'https://11.1.2.3/', false],
    ['10.0.0.0/99', 'https://10.1.2.3/', false],
    ['10.1.2.3', 'https://10.1.2.3/', true],
    ['1.2.3', 'https://10.1.2.3/', false],
    ['fd00::1', 'https://[fd00::1]/', true],
    ['fd00:0::1', 'https://[fd00::1]/', true],
    ['[fd00::1]:443', 'https://[fd00::1]/', true],
    ['[fd00::1]:444', 'https://[fd00::1]/', false],
    ['fd00::/8', 'https://[fd00::1]/', true],
    [', ,', 'https://api.example/', false],
  ])('with NO_PROXY %j, %s is exempt: %s', (list, url, exempt) => {
    expect(shown(url, { HTTPS_PROXY, NO_PROXY: list }) === undefined).toBe(exempt);
  });
});

async function startedProxy(options: ProxyOptions) {
  const proxy = await startProxy(options);
  onTestFinished(() => proxy.close());
  return proxy;
}

describe('a client behind a proxy', () => {
  const url = new URL('https://scanner.test/scans?key=value');

  it('reaches the server through it, with TLS to the server itself', async () => {
    const { ca, good } = makeCertificates();
    const server = await startServer({ tls: good });
    const proxy = await startedProxy({ to: server.port });
    const { client } = startClient({ ca, env: { HTTPS_PROXY: proxy.url.href } });
    await client.send({ url, headers: { 'X-Api-Key': 'canary' } }, never);
    expect(proxy.asked).toEqual(['CONNECT scanner.test:443']);
    expect(JSON.stringify(proxy.headers)).not.toContain('canary');
    expect(server.requests).toMatchObject([{ path: '/scans?key=value', headers: { 'x-api-key': 'canary' } }]);
    expect(server.requests[0]?.headers).not.toHaveProperty('proxy-authorization');
  });

  it('takes the environment that it was given, not that of the process', async () => {
    vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${await refusingPort()}`);
    vi.stubEnv('http_proxy', `http://127.0.0.1:${await refusingPort()}`);
    onTestFinished(() => void vi.unstubAllEnvs());
    const server = await startServer();
    const { client } = startClient({
      allowHttp: true,
      lookup: (_host, _options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
    });
    await client.send({ url: new URL(`http://scanner.test:${server.port}/`) }, never);
    expect(server.requests).toHaveLength(1);
  });

  it('gives the proxy its credentials, and the server none of them', async () => {
    const { ca, good } = makeCertificates();
    const server = await startServer({ tls: good });
    const proxy = await startedProxy({ to: server.port, credentials: 'user:p@ss' });
    const { client } = startClient({ ca, env: { HTTPS_PROXY: `http://user:p%40ss@${proxy.url.host}` } });
    await client.send({ url }, never);
    expect(server.requests[0]?.headers).not.toHaveProperty('proxy-authorization');
  });

  it('says so where the proxy wants credentials, once, and shows none', async () => {
    const proxy = await startedProxy({ to: 1, credentials: 'user:right' });
    const { client, log } = startClient({ env: { HTTPS_PROXY: `http://user:wr0ng-word@${proxy.url.host}` } });
    const failure = await failureOf(client.send({ url, method: 'POST' }, never));
    expect(failure).toMatchObject({ kind: 'status', status: 407, mayHaveRun: false, transient: false });
    expect(failure.message).toBe(
      `POST https://scanner.test/scans: the proxy ${proxy.url.host} asks for credentials (407); give them in HTTPS_PROXY`,
    );
    expect(proxy.asked).toHaveLength(1);
    expect(`${log}${failure.stack}${JSON.stringify(failure)}`).not.toContain('wr0ng-word');
  });

  it.each([
    [502, 'answered 502', true],
    [503, 'answered 503', true],
    [403, 'answered 403', false],
    ['reset', 'the connection was closed before the request could be sent', true],
    ['close', 'the proxy closed the connection', true],
  ] as const)('knows that nothing was sent where CONNECT ends in %s', async (refuse, words, transient) => {
    const proxy = await startedProxy({ to: 1, refuse });
    const { client } = startClient({ env: { HTTPS_PROXY: proxy.url.href }, budgetMs: 3_000 });
    const failure = await failureOf(client.send({ url, method: 'POST' }, never));
    expect(failure).toMatchObject({ kind: 'network', mayHaveRun: false, transient });
    expect(failure.message).toContain(words);
    expect(failure.message).toContain(proxy.url.host);
    expect(proxy.asked.length > 1).toBe(transient);
  });

  it('names the proxy where that is not there', async () => {
    const host = `127.0.0.1:${await refusingPort()}`;
    const { client } = startClient({ env: { HTTPS_PROXY: `http://user:hidden-word@${host}` }, budgetMs: 0 });
    const failure = await failureOf(client.send({ url }, never));
    expect(failure.message).toBe(
      `GET https://scanner.test/scans: connection refused, by way of the proxy ${host}`,
    );
  });

  it('gives the tunnel 10 seconds', async () => {
    const silent = await startServer();
    silent.planConnections({ name: 'silent proxy', play: async () => {} });
    const { client, clock } = startClient({ env: { HTTPS_PROXY: silent.url.href }, budgetMs: 0 });
    const call = failureOf(client.send({ url }, never));
    await silent.untilDelivered(1);
    clock.advance(10_000);
    expect(await call).toMatchObject({ kind: 'timeout', mayHaveRun: false });
  });

  it('checks the certificate of the server through the tunnel', async () => {
    const { otherHost, ca } = makeCertificates();
    const server = await startServer({ tls: otherHost });
    const proxy = await startedProxy({ to: server.port });
    const { client } = startClient({ ca, env: { HTTPS_PROXY: proxy.url.href } });
    const failure = await failureOf(client.send({ url }, never));
    expect(failure.kind).toBe('tls');
    expect(failure.message).toContain('it is for another host name');
    expect(server.requests).toEqual([]);
  });

  it('hands plain http to the proxy, where plain http was allowed', async () => {
    const server = await startServer();
    const proxy = await startedProxy({ to: server.port, credentials: 'user:password' });
    const { client } = startClient({
      allowHttp: true,
      env: { HTTP_PROXY: `http://user:password@${proxy.url.host}` },
    });
    await client.send({ url: new URL('http://scanner.test/x?y'), method: 'POST', body: 'z' }, never);
    expect(proxy.asked).toEqual(['POST http://scanner.test/x?y']);
    expect(server.requests).toMatchObject([{ path: '/x?y', body: 'z', headers: { host: 'scanner.test' } }]);

    const { client: without } = startClient({ allowHttp: true, env: { HTTP_PROXY: proxy.url.href } });
    const failure = await failureOf(without.send({ url: new URL('http://scanner.test/') }, never));
    expect(failure).toMatchObject({ kind: 'status', status: 407 });
  });

  it.each([
    ['socks5://user:hidden-word@proxy.example', 'HTTPS_PROXY names a socks5 proxy'],
    ['http://hidden-word:@:', 'HTTPS_PROXY is not a URL'],
  ])('refuses %s', async (value, why) => {
    const { client } = startClient({ env: { HTTPS_PROXY: value } });
    const failure = await failureOf(client.send({ url }, never));
    expect(failure.kind).toBe('refused');
    expect(failure.message).toContain(why);
    expect(failure.message).not.toContain('hidden-word');
  });
});
