import type { LookupFunction } from 'node:net';
import { describe, expect, it } from 'vitest';
import { usableScan } from '../../src/core/run/usable-scan.ts';
import { makeCertificates } from '../fault-server/certificates.ts';
import { redirect } from '../fault-server/faults.ts';
import { startProxy } from '../fault-server/proxy.ts';
import { failureOf, never, startClient, startServer } from './harness.ts';

/** Stands for a credential wherever it turns up. */
const canary = ['canary', 'of', 'the', 'matrix'].join('-');
const headers = { Authorization: `Bearer ${canary}`, 'PRIVATE-TOKEN': canary, Cookie: `session=${canary}` };
const carrying = [
  { method: 'GET', headers },
  { method: 'POST', headers, body: `{"password":"${canary}"}` },
] as const;
const codes = [301, 302, 303, 307, 308] as const;

/** Addresses that nothing is ever sent to, not even where plain http is allowed. */
const forbidden = [
  ['metadata service', 'http://169.254.169.254/latest/meta-data/'],
  ['metadata service by https', 'https://169.254.169.254/'],
  ['metadata service in one number', 'http://2852039166/'],
  ['metadata service in hexadecimal', 'http://0xa9fea9fe/'],
  ['metadata service in hexadecimal parts', 'http://0xa9.0xfe.0xa9.0xfe/'],
  ['metadata service in octal', 'http://0251.0376.0251.0376/'],
  ['metadata service in two parts', 'http://169.16689662/'],
  ['metadata service in three parts', 'http://169.254.43518/'],
  ['metadata service with a trailing dot', 'http://169.254.169.254./'],
  ['metadata service in wide digits', 'http://１６９.２５４.１６９.２５４/'],
  ['metadata service in circled digits', 'http://①⑥⑨.②⑤④.①⑥⑨.②⑤④/'],
  ['metadata service with ideographic dots', 'http://169。254。169。254/'],
  ['metadata service in percent', 'http://%31%36%39.254.169.254/'],
  ['metadata service of tasks', 'http://169.254.170.2/v2/credentials'],
  ['link-local', 'http://169.254.1.1/'],
  ['link-local of IPv6', 'http://[fe80::1]/'],
  ['the last link-local of IPv6', 'http://[febf:ffff::1]/'],
  ['metadata service of AWS by IPv6', 'http://[fd00:ec2::254]/'],
  ['credentials of pods by IPv6', 'http://[fd00:ec2::23]/'],
  ['metadata service of Google by IPv6', 'http://[fd20:ce::254]/'],
  ['mapped into IPv6', 'http://[::ffff:169.254.169.254]/'],
  ['mapped into IPv6 in hexadecimal', 'http://[::ffff:a9fe:a9fe]/'],
  ['translated into IPv6', 'http://[::ffff:0:a9fe:a9fe]/'],
  ['compatible with IPv6', 'http://[::169.254.169.254]/'],
  ['by NAT64', 'http://[64:ff9b::a9fe:a9fe]/'],
  ['by local NAT64', 'http://[64:ff9b:1::a9fe:a9fe]/'],
  ['by 6to4', 'http://[2002:a9fe:a9fe::1]/'],
  ['metadata service of Alibaba', 'http://100.100.100.200/'],
  ['metadata service of Azure', 'http://168.63.129.16/'],
  ['metadata service of Oracle', 'http://192.0.0.192/'],
  ['metadata service by name', 'http://metadata.google.internal/computeMetadata/v1/'],
  ['metadata service by name, with a dot', 'http://metadata.google.internal./'],
  ['metadata service by name, in capitals', 'http://METADATA.GOOGLE.INTERNAL/'],
  ['metadata service by name, with wide dots', 'http://metadata．google．internal/'],
  ['metadata service by its short name', 'http://metadata/'],
  ['metadata service of AWS by name', 'http://instance-data.ec2.internal/'],
  ['a file', 'file:///etc/passwd'],
  ['a file of another host', 'file://host/etc/passwd'],
  ['data', 'data:application/json,{}'],
  ['a script', 'javascript:alert(1)'],
  ['a blob', 'blob:https://api.example/1'],
  ['ftp', 'ftp://api.example/'],
  ['gopher', 'gopher://127.0.0.1:6379/_x'],
  ['a web socket', 'ws://api.example/'],
  ['a user', 'https://user@api.example/'],
  ['a user and a password', 'https://user:hidden-word@api.example/'],
  ['a password alone', 'https://:hidden-word@api.example/'],
  ['a host that is a user', 'https://api.example@169.254.169.254/'],
] as const;

/** Where nothing goes in clear text. */
const inClear = [
  ['a public host', 'http://api.example/'],
  ['a private address', 'http://10.0.0.1/'],
  ['another private address', 'http://192.168.0.1:8080/'],
  ['a private address of IPv6', 'http://[fd12:3456::1]/'],
  ['all addresses of this machine', 'http://0.0.0.0/'],
  ['a host that begins as loopback', 'http://127.0.0.1.example/'],
  ['a host that begins as localhost', 'http://localhost.example/'],
  ['a host below localhost', 'http://api.localhost/'],
] as const;

/** Locations that leave the origin `http://public.example:own`; `other` is a port where somebody listens. */
const leaving: readonly (readonly [name: string, location: (own: number, other: number) => string])[] = [
  ['another port', (_, other) => `http://public.example:${other}/x`],
  ['the usual port', () => 'http://public.example/x'],
  ['another host', (own) => `http://evil.example:${own}/x`],
  ['a host below it', (own) => `http://a.public.example:${own}/x`],
  ['a host above it', (own) => `http://example:${own}/x`],
  ['its name with a dot', (own) => `http://public.example.:${own}/x`],
  ['no scheme', (_, other) => `//evil.example:${other}/x`],
  ['three slashes', (_, other) => `///evil.example:${other}/x`],
  ['back-slashes', (_, other) => `\\\\evil.example:${other}\\x`],
  ['a slash and a back-slash', (_, other) => `/\\evil.example:${other}/x`],
  ['https', (own) => `https://public.example:${own}/x`],
  ['it as a user', (own, other) => `http://public.example:${own}@evil.example:${other}/x`],
  ['a password', (own) => `http://user:hidden-word@public.example:${own}/x`],
  ['a Cyrillic look-alike', (own) => `http://рublic.example:${own}/x`],
  ['a look-alike in its own letters', (own) => `http://xn--ublic-0ve.example:${own}/x`],
  ['localhost', (_, other) => `http://localhost:${other}/x`],
  ['localhost in wide letters', (_, other) => `http://ｌocalhost:${other}/x`],
  ['loopback', (_, other) => `http://127.0.0.1:${other}/x`],
  ['loopback in short', (_, other) => `http://127.1:${other}/x`],
  ['loopback in one number', (_, other) => `http://2130706433:${other}/x`],
  ['loopback of IPv6', (_, other) => `http://[::1]:${other}/x`],
  ['loopback mapped into IPv6', (_, other) => `http://[::ffff:127.0.0.1]:${other}/x`],
  ['all addresses of this machine', (_, other) => `http://0.0.0.0:${other}/x`],
  ['a private address', () => 'https://10.0.0.1/x'],
  ['another private address', () => 'https://192.168.1.1/x'],
  ['a private address of IPv6', () => 'https://[fd12:3456::1]/x'],
  ['a tab that is no part of it', (_, other) => `/\t/evil.example:${other}/x`],
  ['two addresses', (own, other) => `http://public.example:${own}/x, http://evil.example:${other}/x`],
  ['nothing that is a URL', () => 'http://['],
  ...forbidden.map(([name, url]) => [name, () => url] as const),
];

/** Every name is one of loopback. */
const toLoopback: LookupFunction = (_, { all }, callback) =>
  all ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4);

it('has more than 60 cases', () => {
  const names = [...forbidden, ...inClear, ...leaving].map(([name]) => name);
  expect(names.length).toBeGreaterThan(60);
});

describe('an address that nothing is sent to', () => {
  it.each([
    ...forbidden.map(([name, url]) => [name, url, true] as const),
    ...inClear.map(([name, url]) => [`${name} in clear text`, url, false] as const),
  ])('is refused before anybody is asked for it: %s', async (_, url, allowHttp) => {
    const asked: string[] = [];
    const lookup: LookupFunction = (host, options, callback) => {
      asked.push(host);
      toLoopback(host, options, callback);
    };
    const { client, log } = startClient({ allowHttp, lookup });
    for (const request of carrying) {
      const failure = await failureOf(client.send({ url: new URL(url), ...request }, never));
      expect(failure).toMatchObject({ kind: 'refused', mayHaveRun: false, transient: false });
      expect(failure.message).not.toMatch(/hidden-word|canary/);
    }
    expect(asked).toEqual([]);
    expect(log.join()).not.toMatch(/hidden-word|canary/);
  });

  it('is not asked for by way of a proxy', async () => {
    const server = await startServer();
    const proxy = await startProxy({ to: server.port });
    const env = { HTTPS_PROXY: proxy.url.href, HTTP_PROXY: proxy.url.href };
    const { client } = startClient({ env, allowHttp: true });
    for (const [, url] of forbidden) await failureOf(client.send({ url: new URL(url), headers }, never));
    expect(proxy.asked).toEqual([]);
    await proxy.close();
  });
});

describe('a redirect', () => {
  it.each(leaving)('is not followed: %s', async (_, locationFor) => {
    const own = await startServer();
    const other = await startServer();
    const { client } = startClient({ allowHttp: true, lookup: toLoopback });
    const url = new URL(`http://public.example:${own.port}/a/b?c`);
    const location = Buffer.from(locationFor(own.port, other.port), 'utf8').toString('latin1');
    for (const code of codes)
      for (const request of carrying) {
        own.plan(redirect(code, location));
        const before = own.requests.length;
        const failure = await failureOf(client.send({ url, ...request, budgetMs: 0 }, never));
        expect(failure.kind).toBe('refused');
        expect(failure.message).not.toMatch(/hidden-word|canary/);
        expect(own.requests.length - before).toBe(1);
      }
    expect(other.connections()).toBe(0);
  });

  it.each(codes)('never leads from https to http: %i', async (code) => {
    const { ca, good } = makeCertificates();
    const server = await startServer({ tls: good });
    const plain = await startServer();
    const { client } = startClient({ ca, allowHttp: true });
    for (const request of carrying) {
      server.plan(redirect(code, `http://127.0.0.1:${plain.port}/`));
      const failure = await failureOf(client.send({ url: server.url, ...request }, never));
      expect(failure.message).toContain('a redirect from https to http');
    }
    expect(plain.connections()).toBe(0);
  });

  it('is followed five times, and a chain that is longer or never ends is given up', async () => {
    const server = await startServer();
    const { client } = startClient();
    for (const hops of [6, 7, 100]) {
      const before = server.requests.length;
      server.plan(...Array.from({ length: 6 }, (_, hop) => redirect(307, `/${hops}/${hop % 2}`)));
      const failure = await failureOf(client.send({ url: server.url, ...carrying[1] }, never));
      expect(failure).toMatchObject({
        kind: 'refused',
        message: expect.stringContaining('more than 5 redirects'),
      });
      expect(server.requests.length - before).toBe(6);
    }
  });
});

describe('a name', () => {
  const resolvingTo =
    (...addresses: readonly string[]): LookupFunction =>
    (_, { all }, callback) => {
      const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      if (all) callback(null, found);
      else callback(null, found[0]?.address ?? '', found[0]?.family);
    };

  it.each([
    ['a metadata service', ['169.254.169.254']],
    ['a link-local address', ['169.254.7.7']],
    ['a link-local address of IPv6', ['fe80::1']],
    ['a link-local address of one network card', ['fe80::1%eth0']],
    ['a mapped address', ['::ffff:169.254.169.254']],
    ['an address by NAT64', ['64:ff9b::a9fe:a9fe']],
    ['the service of AWS', ['fd00:ec2::254']],
    ['the service of Azure', ['168.63.129.16']],
    ['a good address and a bad one', ['127.0.0.1', '169.254.169.254']],
    ['a bad address and a good one', ['169.254.169.254', '127.0.0.1']],
  ])('that stands for %s is refused when it is connected to', async (_, addresses) => {
    const server = await startServer();
    const { client } = startClient({ allowHttp: true, lookup: resolvingTo(...addresses) });
    for (const request of carrying) {
      const url = new URL(`http://rebound.example:${server.port}/`);
      const failure = await failureOf(client.send({ url, ...request }, never));
      expect(failure).toMatchObject({ kind: 'refused', mayHaveRun: false });
      expect(failure.message).toContain('rebound.example stands for');
    }
    expect(server.connections()).toBe(0);
  });

  it('is looked at anew for each connection', async () => {
    const server = await startServer();
    const answers = ['127.0.0.1', '169.254.169.254'];
    const { client } = startClient({
      allowHttp: true,
      lookup: (host, options, callback) => resolvingTo(answers.shift() ?? '')(host, options, callback),
    });
    const url = new URL(`http://rebound.example:${server.port}/`);
    server.plan({
      name: 'last answer of its connection',
      play: async ({ response }) => void response.writeHead(200, { connection: 'close' }).end('{}'),
    });
    await client.send({ url }, never);
    const failure = await failureOf(client.send({ url }, never));
    expect(failure.message).toContain('rebound.example stands for 169.254.169.254');
    expect(server.requests).toHaveLength(1);
  });
});

describe('the id of a scan', () => {
  it.each(
    [
      ['.', '..', '...', '../../admin', '..%2f..%2fadmin', '%2e%2e', '.hidden', '-flag', '_x'],
      ['a/b', 'a\\b', 'a?b', 'a#b', 'a b', 'a%2fb', 'a;b', 'a:b', 'a@b', 'a&b=c'],
      ['', ' ', 'a\n', 'a\r\nX-Evil: 1', 'a\0', 'a\u202e', 'ä', '１', 'a'.repeat(513)],
    ].flat(),
  )('that would change a request is refused: %j', (id) => {
    const use = () => usableScan({ ref: { backend: 'x', id } });
    expect(use).toThrowError(expect.objectContaining({ code: 'BACKEND_PROTOCOL', mayHaveRun: true }));
  });

  it.each(['1', 'a..b', 'scan-17', 'A_b.c-9', 'a'.repeat(512), '0'.repeat(30), 'a.', 'x...'])(
    'that changes none stays where it is put: %s',
    (id) => {
      expect(usableScan({ ref: { backend: 'x', id } }).ref.id).toBe(id);
      const url = new URL(`https://api.example/v1/scans/${id}/report?scan=${id}`);
      expect(url.pathname).toBe(`/v1/scans/${id}/report`);
      expect(url.searchParams.get('scan')).toBe(id);
    },
  );
});
