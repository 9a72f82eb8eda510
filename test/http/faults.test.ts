import { describe, expect, it } from 'vitest';
import type { HttpFailure } from '../../src/http/http-client.ts';
import type { Fault } from '../fault-server/fault-server.ts';
import * as faults from '../fault-server/faults.ts';
import { failureOf, never, startClient, startServer } from './harness.ts';

/** Faults after which a request that may be repeated succeeds at its second attempt. */
const mended: readonly Fault[] = [
  faults.resetBeforeAnswer,
  faults.closeBeforeAnswer,
  faults.garbage,
  faults.shortBody,
  faults.resetInBody,
  faults.cutChunks,
  faults.badChunk,
  faults.twoLengths,
  faults.unaskedUpgrade,
  faults.lengthAndChunks,
  faults.cutWithoutLength('{"ok":tr'),
  faults.cutWithoutLength('{"ok":true'),
  faults.emptyBody,
  faults.htmlPage('Sign in'),
  ...[408, 425, 429, 500, 502, 503, 504].map((code) => faults.status(code)),
];

/** Faults that asking again does not mend, with the kind of the failure and a part of its message. */
const final: readonly (readonly [Fault, HttpFailure, string])[] = [
  ...[300, 304, 400, 401, 403, 404, 409, 410, 422, 501].map(
    (code) => [faults.status(code), 'status', `answered ${code} (`] as const,
  ),
  [faults.gzipBody, 'body', 'the answer is encoded'],
  [faults.stackedEncodings, 'body', 'the answer is encoded'],
  [faults.encodedTransfer, 'body', 'the answer is encoded'],
  [faults.unaskedPart, 'body', 'answered with a part'],
  [faults.hugeHeader, 'body', 'the head of the answer is too large'],
  [faults.endlessHeaders, 'body', 'the head of the answer is too large'],
  [faults.endlessTrailers, 'body', 'trailers of the answer are too large'],
  [faults.endlessBody, 'body', 'larger than 1 MiB'],
];

describe('a GET', () => {
  it.each(mended.map((fault) => [fault.name, fault] as const))('survives %s', async (_name, fault) => {
    const server = await startServer();
    const { client } = startClient();
    server.plan(fault);
    const response = await client.send({ url: server.url, expect: 'json' }, never);
    expect(response.json()).toEqual({ ok: true });
    expect(server.requests).toHaveLength(2);
    expect(server.delivered).toEqual([fault.name]);
  });

  it.each(final.map(([fault, kind, words]) => [fault.name, fault, kind, words] as const))(
    'fails at once for %s',
    async (_name, fault, kind, words) => {
      const server = await startServer();
      const { client } = startClient();
      server.plan(fault);
      const failure = await failureOf(client.send({ url: server.url }, never));
      expect(failure.kind).toBe(kind);
      expect(failure.message).toContain(words);
      expect(failure.transient).toBe(false);
      expect(server.requests).toHaveLength(1);
      await server.untilDelivered(1);
    },
  );
});

describe('a POST that must not run twice', () => {
  const post = { method: 'POST', body: '{"scan":1}' } as const;
  const ambiguous: readonly Fault[] = [
    faults.resetBeforeAnswer,
    faults.closeBeforeAnswer,
    faults.garbage,
    faults.shortBody,
    faults.cutChunks,
    ...[408, 425, 500, 502, 504].map((code) => faults.status(code)),
  ];

  it.each(ambiguous.map((fault) => [fault.name, fault] as const))(
    'is sent once after %s, and may have run',
    async (_name, fault) => {
      const server = await startServer();
      const { client } = startClient();
      server.plan(fault);
      const failure = await failureOf(client.send({ url: server.url, ...post }, never));
      expect(failure.mayHaveRun).toBe(true);
      expect(server.requests).toHaveLength(1);
      await server.untilDelivered(1);
    },
  );

  it.each([429, 503])('is sent again after %i', async (code) => {
    const server = await startServer();
    const { client } = startClient();
    server.plan(faults.status(code));
    await client.send({ url: server.url, ...post }, never);
    expect(server.requests.map((request) => request.body)).toEqual([post.body, post.body]);
  });

  it('is repeated like a GET where its caller says that this does no harm', async () => {
    const server = await startServer();
    const { client } = startClient();
    server.plan(faults.resetBeforeAnswer, faults.status(502));
    await client.send({ url: server.url, ...post, repeatable: true }, never);
    expect(server.requests).toHaveLength(3);
  });
});
