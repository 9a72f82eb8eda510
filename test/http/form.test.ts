import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answer, status } from '../fault-server/faults.ts';
import { failureOf, never, startClient, startServer } from './harness.ts';

async function aFile(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scangate-form-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'code.tar.gz'), text);
  return join(folder, 'code.tar.gz');
}

const formOf = (path: string) => ({
  parts: [
    { name: 'name', value: 'shop "1"' },
    { name: 'upload_file', path, fileName: 'code.tar.gz', type: 'application/gzip' },
  ],
});

async function partsOf({ headers, body }: { headers: Record<string, unknown>; body: string }) {
  const type = String(headers['content-type']);
  const form = await new Response(Buffer.from(body), { headers: { 'content-type': type } }).formData();
  return Promise.all(
    [...form].map(async ([name, value]) => [
      name,
      typeof value === 'string' ? value : value.name,
      typeof value === 'string' ? '' : await value.text(),
    ]),
  );
}

describe('a form', () => {
  it('is sent as multipart/form-data, its files with name and type', async () => {
    const server = await startServer();
    const { client } = startClient();
    const body = formOf(await aFile('the content'));
    await client.send({ url: server.url, method: 'POST', body }, never);
    const [request] = server.requests;
    expect(request?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(await partsOf(request as never)).toEqual([
      ['name', 'shop "1"', ''],
      ['upload_file', 'code.tar.gz', 'the content'],
    ]);
  });

  it('is whole in a second attempt as well', async () => {
    const server = await startServer();
    server.plan(status(503));
    const { client } = startClient();
    const body = formOf(await aFile('again'));
    await client.send({ url: server.url, method: 'POST', body }, never);
    expect(server.requests).toHaveLength(2);
    for (const request of server.requests)
      expect((await partsOf(request as never))[1]).toEqual(['upload_file', 'code.tar.gz', 'again']);
  });
});

describe('the body of a refusal', () => {
  const refusal = async (body: string, type: string) => {
    const server = await startServer();
    server.plan(answer(body, { 'content-type': type }, 422));
    const { client } = startClient();
    return failureOf(client.send({ url: server.url }, never));
  };

  it('is there for the adapter where it is JSON, and never in the message', async () => {
    const failure = await refusal('{"error":{"field":"name"}}', 'application/problem+json; charset=utf-8');
    expect(failure.answer).toEqual({ error: { field: 'name' } });
    expect(failure.message).not.toContain('field');
  });

  it.each([
    ['<h1>no</h1>', 'text/html'],
    ['{"error":', 'application/json'],
    [`"${'x'.repeat(70_000)}"`, 'application/json'],
  ])('is not there otherwise', async (body, type) => {
    const failure = await refusal(body, type);
    expect(failure.answer).toBeUndefined();
    expect(failure.status).toBe(422);
  });
});

describe('a Retry-After that is known to be wrong', () => {
  it('is not obeyed when the request says so', async () => {
    const server = await startServer();
    server.plan(status(429, { 'retry-after': '15' }));
    const { client, clock } = startClient();
    await client.send({ url: server.url, obeyRetryAfter: false }, never);
    expect(clock.now()).toBeLessThan(5_000);
  });
});
