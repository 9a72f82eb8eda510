import { afterEach, describe, expect, it } from 'vitest';
import { type HttpClient, HttpError, type HttpFailure } from '../../../../src/http/http-client.ts';
import { osvRecords } from '../../../doubles/osv-records/index.ts';
import { type OsvFault, type OsvServer, startOsvServer, unusedUrl } from '../../../doubles/osv-server.ts';
import { findIn, npm, rejectingClient } from './support.ts';

const lodash = npm('lodash', '4.17.20');

let server: OsvServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function startWith(...faults: OsvFault[]): Promise<URL> {
  server = await startOsvServer({ records: osvRecords, faults });
  return server.url;
}

describe('when OSV cannot be asked', () => {
  it('says so, with the address and what to do', async () => {
    const url = await unusedUrl();
    const { findings, check } = await findIn(url, [lodash, npm('ws', '8.0.0')]);
    expect(findings).toEqual([]);
    expect(check).toEqual({
      name: 'vulnerabilities',
      categories: ['sca', 'malware'],
      state: 'not-checked',
      scope: `0 of 2 components, by ${url.origin}`,
      reasons: [
        expect.stringMatching(
          /^the known vulnerabilities of 2 components were NOT checked: POST http:.* refused/,
        ),
      ],
    });
    expect(check.reasons[0]).toContain(`${url.origin}/v1/querybatch`);
    expect(check.reasons[0]).toMatch(/firewall.*'HTTPS_PROXY'.*'osv-url'.*'offline: true'/);
  });

  it.each<[string, OsvFault, RegExp]>([
    ['resets the connection', { kind: 'reset' }, /broke/],
    ['breaks off', { kind: 'cut-off' }, /broke off|cut short/],
    ['fails', { kind: 'status', status: 503 }, /503/],
    ['refuses', { kind: 'status', status: 403 }, /403/],
    ['asks to wait for an hour', { kind: 'status', status: 429, retryAfterSeconds: 3_600 }, /429|wait/],
    ['answers with a page', { kind: 'html' }, /HTML page/],
    ['answers with half a JSON text', { kind: 'truncated-json' }, /JSON/],
    ['answers with too few results', { kind: 'too-few-results' }, /: it has 0 results for 1 queries/],
  ])('is not checked when it %s', async (_, fault, reason) => {
    const { findings, check } = await findIn(await startWith(fault), [lodash]);
    expect(findings).toEqual([]);
    expect(check.state).toBe('not-checked');
    expect(check.reasons).toEqual([expect.stringMatching(reason)]);
    expect(check.reasons[0]).toContain("'offline: true'");
  });

  it('asks no further batch after one that failed, and keeps what it knows', async () => {
    const components = Array.from({ length: 3_000 }, (_, index) => npm(`package-${index}`, '1.0.0'));
    components[7] = lodash;
    const url = await startWith({ kind: 'status', status: 500, on: 'querybatch', after: 1 });
    const { findings, check } = await findIn(url, components);
    const asked = server?.requests.flatMap(({ queries }) => queries.map((query) => query.package));
    expect(asked).not.toContainEqual(expect.objectContaining({ name: 'package-2000' }));
    expect(findings).toHaveLength(2);
    expect(check).toMatchObject({
      state: 'incomplete',
      scope: `1,000 of 3,000 components, by ${url.origin}`,
    });
    expect(check.reasons[0]).toContain('2,000 of 3,000 components were not checked to the end');
  });

  it('keeps the other components when one result cannot be read', async () => {
    const url = await startWith({ kind: 'broken-result', on: 'querybatch' });
    const { findings, check } = await findIn(url, [npm('ws', '8.0.0'), lodash]);
    expect(findings.map(({ component }) => component?.name)).toEqual(['lodash', 'lodash']);
    expect(check).toMatchObject({
      state: 'incomplete',
      reasons: [`1 component was not checked (the answer of ${url.origin} could not be read): ws@8.0.0.`],
    });
  });

  it.each<[OsvFault['kind'], number]>([
    ['repeated-token', 2],
    ['endless-pages', 50],
  ])('stops at %s and keeps what it knows', async (kind, requests) => {
    const url = await startWith({ kind, on: 'querybatch' });
    const { findings, check } = await findIn(url, [lodash]);
    expect(server?.requests.filter(({ method }) => method === 'POST')).toHaveLength(requests);
    expect(findings).toHaveLength(2);
    expect(check).toMatchObject({
      state: 'incomplete',
      scope: `0 of 1 component, by ${url.origin}`,
      reasons: [
        '1 component was not checked (more than 50 pages of advisories, or one page for ever): lodash@4.17.20.',
      ],
    });
  });

  it('goes on after failures that pass', async () => {
    const url = await startWith(
      { kind: 'status', status: 500, times: 2 },
      { kind: 'status', status: 429, retryAfterSeconds: 2, on: 'vulns', times: 1 },
      { kind: 'html', on: 'vulns', after: 1, times: 1 },
      { kind: 'reset', on: 'vulns', after: 2, times: 1 },
    );
    const { findings, check } = await findIn(url, [lodash]);
    expect(findings.map(({ severity }) => severity)).toEqual(['medium', 'high']);
    expect(check).toMatchObject({ state: 'complete', reasons: [] });
  });

  it('gives up soon where OSV never answered, and is patient where it did', async () => {
    const budgets: (number | undefined)[] = [];
    const answers = [{ results: [{ vulns: [{ id: 'GHSA-1' }] }] }, { id: 'GHSA-1' }];
    const client: HttpClient = {
      ...rejectingClient(new Error('not here')),
      send: async ({ budgetMs }) => {
        const answer = answers[budgets.push(budgetMs) - 1];
        return { status: 200, headers: {}, body: new Uint8Array(), json: () => answer };
      },
    };
    await findIn(new URL('https://osv.example'), [lodash], { client });
    expect(budgets).toEqual([15_000, undefined]);
  });

  it.each<[HttpFailure, RegExp]>([
    ['timeout', /: no answer\. Let it through the firewall/],
    ['refused', /: no answer\. Check that 'osv-url' is the address of an OSV API/],
  ])('explains a failure of kind %s', async (kind, reason) => {
    const client = rejectingClient(new HttpError(kind, 'POST https://osv.example/v1/querybatch: no answer'));
    const { check } = await findIn(new URL('https://osv.example'), [lodash], { client });
    expect(check.reasons).toEqual([expect.stringMatching(reason)]);
  });

  it('is not checked when the certificate is not trusted, and names the way out', async () => {
    const client = rejectingClient(new HttpError('tls', 'self-signed certificate'));
    const { findings, check } = await findIn(new URL('https://osv.example'), [lodash], { client });
    expect(findings).toEqual([]);
    expect(check).toMatchObject({
      state: 'not-checked',
      reasons: [
        expect.stringMatching(
          /were NOT checked: self-signed certificate\. If a proxy .*'ca-file', or set 'offline: true'/,
        ),
      ],
    });
  });

  it('does not hide a defect of its own', async () => {
    const client = rejectingClient(new TypeError('a defect'));
    await expect(findIn(new URL('https://osv.example'), [lodash], { client })).rejects.toThrow('a defect');
  });

  it('rejects with the reason of the signal', async () => {
    const controller = new AbortController();
    const url = await startWith({ kind: 'hang' });
    const found = findIn(url, [lodash], { signal: controller.signal });
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(found).rejects.toBe(reason);
  });
});

describe('when advisories cannot be read', () => {
  const unreadable: OsvFault = { kind: 'truncated-json', on: 'vulns', id: 'GHSA-35jh-r3h4-6jhm' };

  it.each<[string, OsvFault]>([
    ['is cut short', unreadable],
    ['is gone', { ...unreadable, kind: 'status', status: 404 }],
    ['is a page', { ...unreadable, kind: 'html' }],
    ['fails', { ...unreadable, kind: 'status', status: 500 }],
  ])('reports one that %s with unknown severity', async (_, fault) => {
    const { findings, check } = await findIn(await startWith(fault), [lodash]);
    expect(findings).toMatchObject([
      { ruleId: 'CVE-2020-28500', severity: 'medium' },
      {
        ruleId: 'GHSA-35jh-r3h4-6jhm',
        title: 'GHSA-35jh-r3h4-6jhm',
        severity: 'unknown',
        category: 'sca',
        url: 'https://osv.dev/vulnerability/GHSA-35jh-r3h4-6jhm',
      },
    ]);
    expect(check.state).toBe('incomplete');
    expect(check.reasons).toEqual([
      expect.stringContaining(
        '1 advisory could not be read, so the severity is not known: GHSA-35jh-r3h4-6jhm.',
      ),
    ]);
  });

  it('is malware still, and critical', async () => {
    const url = await startWith({ kind: 'status', status: 404, on: 'vulns' });
    const { findings } = await findIn(url, [npm('leftpadded', '1.0.1')]);
    expect(findings).toMatchObject([
      { ruleId: 'GHSA-2222-3333-4444', severity: 'unknown', category: 'sca' },
      { ruleId: 'MAL-2024-1', severity: 'critical', category: 'malware' },
    ]);
  });

  it('does not take one record for another', async () => {
    const records = [{ ...osvRecords[0], id: 'GHSA-35jh-r3h4-6jhm', withdrawn: 5 }];
    server = await startOsvServer({ records });
    const { findings, check } = await findIn(server.url, [lodash]);
    expect(findings).toMatchObject([{ ruleId: 'GHSA-35jh-r3h4-6jhm', severity: 'unknown' }]);
    expect(check.state).toBe('incomplete');
  });

  it.each(['../../admin', 'a/b', 'GHSA-1?x=1', 'x'.repeat(200)])('never puts %s into a URL', async (id) => {
    server = await startOsvServer({ records: [{ ...osvRecords[0], id }] });
    const { findings, check } = await findIn(server.url, [lodash]);
    expect(server.requests.map(({ path }) => path)).toEqual(['/v1/querybatch']);
    expect(findings).toMatchObject([{ ruleId: id, severity: 'unknown' }]);
    expect(findings[0]).not.toHaveProperty('url');
    expect(check.state).toBe('incomplete');
  });

  it('stops reading when the service is down, and still reports every advisory', async () => {
    const records = Array.from({ length: 200 }, (_, index) => ({
      id: `GHSA-${String(index).padStart(4, '0')}`,
      affected: [{ package: { ecosystem: 'npm', name: 'lodash' }, versions: ['4.17.20'] }],
    }));
    server = await startOsvServer({ records, faults: [{ kind: 'status', status: 500, on: 'vulns' }] });
    const { findings, check } = await findIn(server.url, [lodash]);
    expect(server.requests.length).toBeLessThan(100);
    expect(findings).toHaveLength(200);
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['unknown']));
    expect(check.reasons[0]).toMatch(/^200 advisories could not be read.* and 195 more\. .*500/);
  });
});
