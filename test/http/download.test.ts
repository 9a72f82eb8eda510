import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { BodyCheck } from '../../src/http/http-client.ts';
import type { Fault } from '../fault-server/fault-server.ts';
import * as faults from '../fault-server/faults.ts';
import { failureOf, never, startClient, startServer } from './harness.ts';

const bom = '{"$schema":"x","bomFormat":"CycloneDX","specVersion":"1.6","components":[]}\n';
const pdf = `%PDF-1.7\n${'x'.repeat(5_000)}\nstartxref\n1\n%%EOF\n`;

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'download-'));
  path = join(folder, 'report');
  onTestFinished(() => rm(folder, { recursive: true }));
});

describe('a download', () => {
  it.each<[BodyCheck, string]>([
    ['json', '[]'],
    ['json', `\ufeff ${bom}`],
    ['cyclonedx', bom],
    ['cyclonedx', `{"components":[{"bomFormat":"no"}],"name":"bomFormat","bomFormat" : "CycloneDX"}`],
    ['pdf', pdf],
    ['pdf', '%PDF-1.7 %%EOF'],
    ['text', 'a,b\n<b>1</b>,2\n'],
  ])('of %s gets its name when it is whole: %#', async (check, body) => {
    const server = await startServer({ otherwise: faults.answer(body) });
    const { client } = startClient();
    const download = await client.download({ url: server.url }, path, check, never);
    expect(download).toEqual({ path, bytes: Buffer.byteLength(body) });
    expect(await readFile(path, 'utf8')).toBe(body);
    expect(await readdir(folder)).toEqual(['report']);
    expect((await stat(path)).mode & 0o777).toBe(0o644);
  });

  it.each<[BodyCheck, string, string]>([
    ['json', '', 'it is empty'],
    ['json', '{"a":[1,2', 'it is JSON that was cut short'],
    ['json', '{"a":"b', 'it is JSON that was cut short'],
    ['json', '{"a":1]', 'its JSON is broken'],
    ['json', '{}{}', 'something follows the end of its JSON'],
    ['json', '"text"', 'it is not JSON'],
    ['json', '['.repeat(300), 'its JSON is more than 200 levels deep'],
    ['json', '<?xml version="1.0"?><bom/>', 'it is not JSON'],
    ['cyclonedx', '{"spdxVersion":"SPDX-2.3"}', 'it is JSON, but not CycloneDX (bomFormat)'],
    ['cyclonedx', '{"metadata":{"bomFormat":"CycloneDX"}}', 'it is JSON, but not CycloneDX (bomFormat)'],
    ['cyclonedx', '["bomFormat","CycloneDX"]', 'it is JSON, but not CycloneDX (bomFormat)'],
    ['cyclonedx', '{"bomFormat":"CycloneDX"', 'it is JSON that was cut short'],
    ['pdf', pdf.slice(0, -20), 'it is a PDF that was cut short'],
    ['pdf', '%PDF', 'it is not a PDF'],
    ['pdf', `x${pdf}`, 'it is not a PDF'],
    ['text', '', 'it is empty'],
  ])('of %s never gets its name when it is not what it should be: %j', async (check, body, why) => {
    const server = await startServer({ otherwise: faults.cutWithoutLength(body) });
    const { client } = startClient();
    const failure = await failureOf(client.download({ url: server.url }, path, check, never));
    expect(failure.kind).toBe('body');
    expect(failure.message).toContain(`the answer cannot be used: ${why}`);
    expect(server.requests).toHaveLength(3);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each<BodyCheck>(['json', 'cyclonedx', 'pdf', 'text'])(
    'of %s is never the page of a proxy, which it names',
    async (check) => {
      const server = await startServer({ otherwise: faults.htmlPage('Blocked by policy') });
      const { client } = startClient();
      const failure = await failureOf(client.download({ url: server.url }, path, check, never));
      expect(failure.message).toContain(
        'an HTML page titled "Blocked by policy": does a proxy or a login page answer?',
      );
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it.each(
    [
      faults.shortBody,
      faults.resetInBody,
      faults.cutChunks,
      faults.resetBeforeAnswer,
      faults.cutWithoutLength('{"ok'),
      faults.htmlPage('Moment, please'),
      faults.status(502),
    ].map((fault): [string, Fault] => [fault.name, fault]),
  )('survives %s, and starts again from nothing', async (_name, fault) => {
    const server = await startServer();
    const { client } = startClient();
    server.plan(fault);
    await client.download({ url: server.url }, path, 'json', never);
    expect(await readFile(path, 'utf8')).toBe('{"ok":true}');
    expect(await readdir(folder)).toEqual(['report']);
    expect(server.requests[1]?.headers).not.toHaveProperty('range');
  });

  it('leaves what had its name before, until it is whole', async () => {
    await writeFile(path, 'before');
    const server = await startServer({ otherwise: faults.htmlPage('x') });
    const { client } = startClient();
    await failureOf(client.download({ url: server.url }, path, 'json', never));
    expect(await readFile(path, 'utf8')).toBe('before');
  });

  it('replaces a symbolic link of its name, and does not follow it', async () => {
    const elsewhere = join(folder, 'elsewhere');
    await writeFile(elsewhere, 'untouched');
    await symlink(elsewhere, path);
    const server = await startServer();
    const { client } = startClient();
    await client.download({ url: server.url }, path, 'json', never);
    expect((await lstat(path)).isFile()).toBe(true);
    expect(await readFile(elsewhere, 'utf8')).toBe('untouched');
  });

  it('is readable by its owner only while it is not whole, and goes with the signal', async () => {
    const server = await startServer();
    const { client } = startClient();
    server.plan(faults.stalledBody('{"ok"'));
    const stop = new AbortController();
    const end = client
      .download({ url: server.url }, path, 'json', stop.signal)
      .catch((thrown: unknown) => thrown);
    await server.untilDelivered(1);
    let part: string | undefined;
    while (part === undefined) [part] = await readdir(folder);
    expect(part).toMatch(/^\.report\.[0-9a-f]{12}\.part$/);
    expect((await stat(join(folder, part))).mode & 0o777).toBe(0o600);
    const reason = new Error('stopped');
    stop.abort(reason);
    expect(await end).toBe(reason);
    expect(await readdir(folder)).toEqual([]);
  });

  it('has its own limit on size', async () => {
    const server = await startServer({ otherwise: faults.endlessBody });
    const { client } = startClient({ limits: { downloadBytes: 3 * 1024 * 1024 } });
    const failure = await failureOf(client.download({ url: server.url }, path, 'text', never));
    expect(failure.message).toContain('the answer is larger than 3 MiB');
    expect(await readdir(folder)).toEqual([]);
  });

  it('is refused by the length that it announces', async () => {
    const server = await startServer({ otherwise: faults.stalledBody('{') });
    const { client } = startClient();
    const failure = await failureOf(
      client.download({ url: server.url, maxBytes: 999_999 }, path, 'json', never),
    );
    expect(failure.message).toContain('the answer is larger than 999999 bytes');
  });

  it('may take long, as long as 30 KiB come in every 30 seconds', async () => {
    const server = await startServer();
    const { client, clock } = startClient({ budgetMs: 0 });
    let send = (_text: string) => {};
    server.plan({
      name: 'slow body',
      async play({ response }) {
        response.writeHead(200);
        send = (text) => void response.write(text);
        send('"');
      },
    });
    const call = failureOf(client.download({ url: server.url }, path, 'text', never));
    await server.untilDelivered(1);
    await clock.untilRunning(30_000);
    const sizeOf = async () => (await stat(join(folder, (await readdir(folder))[0] ?? ''))).size;
    for (let round = 1; round <= 10; round++) {
      send('x'.repeat(30 * 1024));
      while ((await sizeOf()) < round * 30 * 1024 + 1) await new Promise((resolve) => setImmediate(resolve));
      clock.advance(30_000);
      expect(clock.running()).toEqual([30_000]);
    }
    send('x'.repeat(30 * 1024 - 1));
    while ((await sizeOf()) < 11 * 30 * 1024) await new Promise((resolve) => setImmediate(resolve));
    clock.advance(30_000);
    const failure = await call;
    expect(failure).toMatchObject({ kind: 'timeout', transient: true });
    expect(failure.message).toBe(`GET ${server.url}: only 30719 bytes came within 30 s`);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a file that cannot be written', () => {
  it('in a folder that does not exist fails without repeating', async () => {
    const server = await startServer();
    const { client } = startClient();
    const missing = join(folder, 'missing', 'report');
    await expect(client.download({ url: server.url }, missing, 'json', never)).rejects.toMatchObject({
      code: 'REPORT_WRITE_FAILED',
      message: `${missing} cannot be written: the folder does not exist`,
    });
    expect(server.requests).toHaveLength(1);
  });

  it('where a folder has its name leaves nothing behind', async () => {
    await mkdir(path);
    const server = await startServer();
    const { client } = startClient();
    await expect(client.download({ url: server.url }, path, 'json', never)).rejects.toMatchObject({
      message: `${path} cannot be written: there is a folder of that name`,
    });
    expect(await readdir(folder)).toEqual(['report']);
  });

  it('below a file says so', async () => {
    const server = await startServer();
    const { client } = startClient();
    await writeFile(path, '');
    const below = join(path, 'report');
    await expect(client.download({ url: server.url }, below, 'json', never)).rejects.toMatchObject({
      message: `${below} cannot be written: its folder is a file`,
    });
  });
});
