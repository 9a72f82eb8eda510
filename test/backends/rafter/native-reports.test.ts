import { describe, expect, it } from 'vitest';
import { ownReports } from '../../../src/backends/rafter/native-reports.ts';
import type { HttpResponse } from '../../../src/http/http-client.ts';
import { recordingLogger } from '../../doubles/recording-logger.ts';

const answer = (body: unknown): HttpResponse => {
  const text = JSON.stringify(body);
  return { status: 200, headers: {}, body: Buffer.from(text), json: () => JSON.parse(text) };
};

const download = async (body: unknown, reports: readonly ('sarif' | 'markdown')[]) => {
  const logger = recordingLogger();
  const client = { scan: async () => answer(body) };
  const own = await ownReports(client, { reports, logger }, 'scan-1', new AbortController().signal);
  return { ...own, lines: logger.lines };
};

const run = { tool: { driver: { name: 'x' } }, results: [{}, {}] };

describe('a SARIF log', () => {
  it.each([
    [{ version: '2.1.0', runs: [] }, 0],
    [{ version: '2.1.0', runs: [run, { ...run, results: null }, { tool: run.tool }] }, 2],
  ])('%j is kept as it came', async (log, results) => {
    const { reports, sarifResults, lines } = await download(log, ['sarif']);
    expect(reports.map(({ kind, content }) => [kind, Buffer.from(content).toString()])).toEqual([
      ['sarif', JSON.stringify(log)],
    ]);
    expect([sarifResults, lines]).toEqual([results, []]);
  });

  it.each([
    { version: '2.0.0', runs: [] },
    { version: '2.1.0' },
    { version: '2.1.0', runs: [{}] },
    { version: '2.1.0', runs: [{ ...run, results: {} }] },
    { status: 'completed', vulnerabilities: [] },
    [],
    null,
  ])('is not %j', async (log) => {
    const { reports, lines } = await download(log, ['sarif']);
    expect(reports).toEqual([]);
    expect(lines).toEqual([expect.stringContaining('it is none of version 2.1.0')]);
  });
});

describe('a Markdown report', () => {
  it('is the text in the JSON', async () => {
    const { reports } = await download({ markdown: '# Größe\n' }, ['markdown']);
    expect(reports.map(({ kind, content }) => [kind, Buffer.from(content).toString('utf8')])).toEqual([
      ['markdown', '# Größe\n'],
    ]);
  });

  it.each([{ markdown: ' \n' }, { markdown: 3 }, {}, 'text', null])('is not %j', async (body) => {
    const { reports, lines } = await download(body, ['markdown']);
    expect([reports, lines.length]).toEqual([[], 1]);
  });
});

describe('a download', () => {
  it('that ends with the run ends it', async () => {
    const ended = new AbortController();
    const reason = new Error('ended');
    const client = {
      scan: async () => {
        ended.abort(reason);
        throw new Error('broke off');
      },
    };
    const deps = { reports: ['sarif' as const], logger: recordingLogger() };
    await expect(ownReports(client, deps, 'scan-1', ended.signal)).rejects.toBe(reason);
  });
});
