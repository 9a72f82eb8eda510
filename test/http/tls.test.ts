import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseCertificates } from '../../src/http/ca.ts';
import { type Certificates, makeCertificates } from '../fault-server/certificates.ts';
import { closedConnection, resetConnection } from '../fault-server/faults.ts';
import { failureOf, never, startClient, startServer } from './harness.ts';

let certificates: Certificates;
beforeAll(() => {
  certificates = makeCertificates();
});
afterEach(() => vi.unstubAllEnvs());

describe('TLS', () => {
  it('trusts an authority that was given, besides the usual ones', async () => {
    const server = await startServer({ tls: certificates.good });
    const { client } = startClient({ ca: certificates.ca });
    const response = await client.send({ url: new URL(`https://localhost:${server.port}/`) }, never);
    expect(response.status).toBe(200);
  });

  it.each([
    ['expired', true, 'it has expired'],
    ['otherHost', true, 'it is for another host name'],
    ['selfSigned', true, 'it is self-signed; give the certificate of its authority with ca-file'],
    ['good', false, 'its authority is not known here; give the certificate of its authority with ca-file'],
  ] as const)('never repeats nor bypasses: %s, authority given: %s', async (name, withCa, words) => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const server = await startServer({ tls: certificates[name] });
    const { client } = startClient(withCa ? { ca: certificates.ca } : {});
    const url = new URL(`https://localhost:${server.port}/scans?key=value`);
    const failure = await failureOf(client.send({ url, method: 'POST', body: 'x' }, never));
    expect(failure.kind).toBe('tls');
    expect(failure.message).toBe(`POST ${url.origin}/scans: the certificate is not trusted: ${words}`);
    expect(failure).toMatchObject({ mayHaveRun: false, transient: false });
    expect(server.connections()).toBe(1);
    expect(server.requests).toHaveLength(0);
  });

  it('says so where the server does not speak TLS', async () => {
    const server = await startServer();
    const { client } = startClient();
    const failure = await failureOf(
      client.send({ url: new URL(`https://127.0.0.1:${server.port}/`) }, never),
    );
    expect(failure.kind).toBe('tls');
    expect(failure.message).toContain('is it really https?');
    expect(server.connections()).toBe(1);
  });

  it.each([closedConnection, resetConnection])(
    'sends even a POST again after a $name in the handshake',
    async (fault) => {
      const server = await startServer({ tls: certificates.good });
      const { client } = startClient({ ca: certificates.ca });
      server.planConnections(fault);
      await client.send({ url: server.url, method: 'POST', body: 'x' }, never);
      expect(server.requests).toHaveLength(1);
      expect(server.connections()).toBe(2);
    },
  );
});

describe('parseCertificates', () => {
  it('reads every certificate of a bundle', () => {
    const bundle = `# ours\n${certificates.ca}\nand\r\n${certificates.selfSigned.cert}`;
    expect(parseCertificates(bundle)).toHaveLength(2);
  });

  it.each([
    ['', 'it holds no "-----BEGIN CERTIFICATE-----"'],
    ['not a certificate', 'it holds no "-----BEGIN CERTIFICATE-----"'],
    ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', 'its certificate 1 of 1 cannot be read'],
  ])('refuses %j', (pem, why) => {
    expect(() => parseCertificates(pem)).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        message: `ca-file is no list of certificates in PEM form: ${why}`,
      }),
    );
  });

  it('fails the first request of a client whose authority is none', async () => {
    const { client } = startClient({ ca: 'nonsense' });
    await expect(client.send({ url: new URL('https://127.0.0.1/') }, never)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
    await expect(client.close()).resolves.toBeUndefined();
  });
});
