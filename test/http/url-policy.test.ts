import { describe, expect, it } from 'vitest';
import { urlProblem } from '../../src/http/url-policy.ts';
import { failureOf, never, startClient, startServer } from './harness.ts';

describe('urlProblem', () => {
  it.each([
    'https://api.example/',
    'https://10.0.0.1:8443/base/',
    'https://192.168.1.1/',
    'https://[fd00::1]/',
    'http://localhost:8080/',
    'http://localhost./',
    'http://127.0.0.1/',
    'http://127.255.0.9/',
    'http://0177.1/',
    'http://[::1]:3000/',
    'http://[::ffff:127.0.0.1]/',
  ])('lets %s pass', (url) => {
    expect(urlProblem(new URL(url), false)).toBeUndefined();
  });

  it.each([
    ['http://api.example/', 'plain http'],
    ['http://10.0.0.1/', 'plain http'],
    ['http://localhost.example/', 'plain http'],
    ['http://127.0.0.1.example/', 'plain http'],
    ['http://128.0.0.1/', 'plain http'],
    ['http://[::2]/', 'plain http'],
    ['http://0.0.0.0/', 'plain http'],
    ['https://user:password@api.example/', 'holds credentials'],
    ['https://user@api.example/', 'holds credentials'],
    ['https://:password@api.example/', 'holds credentials'],
    ['file:///etc/hostname', 'not file'],
    ['ftp://api.example/', 'not ftp'],
    ['data:text/plain,x', 'not data'],
  ])('refuses %s', (url, why) => {
    expect(urlProblem(new URL(url), false)).toContain(why);
  });

  it.each([
    '169.254.169.254',
    '169.254.0.1',
    '2852039166',
    '0xA9FEA9FE',
    '0251.0376.0251.0376',
    '[fe80::1]',
    '[febf::1]',
    '[fd00:ec2::254]',
    '[fd20:ce::254]',
    '[::ffff:169.254.169.254]',
    '[::ffff:a9fe:a9fe]',
    '[::a9fe:a9fe]',
    '[64:ff9b::169.254.169.254]',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    'metadata.google.internal',
    'METADATA.google.internal.',
    'metadata.goog',
    'metadata',
    'instance-data',
  ])('refuses the metadata address %s, whatever the scheme', (host) => {
    expect(urlProblem(new URL(`https://${host}/`), true)).toContain('link-local or metadata address');
    expect(urlProblem(new URL(`http://${host}/`), true)).toContain('link-local or metadata address');
  });

  it('lets plain http pass where that was asked for, and nothing else', () => {
    expect(urlProblem(new URL('http://api.example/'), true)).toBeUndefined();
    expect(urlProblem(new URL('http://user:password@api.example/'), true)).toContain('holds credentials');
    expect(urlProblem(new URL('ftp://api.example/'), true)).toContain('not ftp');
  });
});

describe('a client', () => {
  it('refuses before it connects, and names no credentials', async () => {
    const server = await startServer();
    const { client } = startClient();
    const url = new URL(`http://127.0.0.1:${server.port}/path?query=hidden-word`);
    url.username = 'user';
    url.password = 'hidden-word';
    const failure = await failureOf(client.send({ url }, never));
    expect(failure).toMatchObject({ kind: 'refused', mayHaveRun: false, transient: false });
    expect(failure.message).not.toContain('hidden-word');
    expect(server.connections()).toBe(0);
  });

  it.each([
    [[{ address: '169.254.169.254', family: 4 }]],
    [
      [
        { address: '127.0.0.1', family: 4 },
        { address: 'fe80::1', family: 6 },
      ],
    ],
  ])('refuses a name that stands for %j', async (addresses) => {
    const server = await startServer();
    const { client } = startClient({
      allowHttp: true,
      lookup: (_host, _options, callback) => callback(null, addresses),
    });
    const failure = await failureOf(
      client.send({ url: new URL(`http://rebound.example:${server.port}/`) }, never),
    );
    expect(failure.kind).toBe('refused');
    expect(failure.message).toContain('rebound.example stands for');
    expect(server.connections()).toBe(0);
  });
});
