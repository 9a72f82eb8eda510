import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { osvRecords } from './osv-records/index.ts';
import { type OsvServer, startOsvServer } from './osv-server.ts';

let server: OsvServer;
beforeAll(async () => {
  server = await startOsvServer({ records: osvRecords, pageSize: 1 });
});
afterAll(() => server.close());

const lodash = { package: { name: 'lodash', ecosystem: 'npm' }, version: '4.17.20' };

async function batch(queries: unknown): Promise<{ status: number; body: unknown }> {
  const response = await fetch(new URL('v1/querybatch', server.url), {
    method: 'POST',
    body: JSON.stringify({ queries }),
  });
  return { status: response.status, body: await response.json() };
}

describe('the OSV stand-in', () => {
  it('answers in the order of the queries, by id and time only, page by page', async () => {
    const fixed = { ...lodash, version: '4.17.21' };
    const { status, body } = await batch([fixed, lodash]);
    expect(status).toBe(200);
    expect(body).toEqual({
      results: [
        {},
        {
          vulns: [{ id: 'GHSA-29mw-wpgm-hmr9', modified: expect.any(String) }],
          next_page_token: expect.any(String),
        },
      ],
    });
    const [, { next_page_token }] = (body as { results: [object, { next_page_token: string }] }).results;
    expect((await batch([{ ...lodash, page_token: next_page_token }])).body).toEqual({
      results: [{ vulns: [{ id: 'GHSA-35jh-r3h4-6jhm', modified: expect.any(String) }] }],
    });
  });

  it.each<[string, unknown, string]>([
    ['1,001 queries', Array.from({ length: 1_001 }, () => lodash), 'Too many queries.'],
    ['an unknown ecosystem', [{ ...lodash, package: { name: 'x', ecosystem: 'NPM' } }], 'Invalid ecosystem.'],
    [
      'two versions',
      [{ package: { purl: 'pkg:npm/lodash@4.17.20' }, version: '4.17.20' }],
      'version specified in params and PURL query',
    ],
    [
      'two names',
      [{ package: { name: 'lodash', ecosystem: 'npm', purl: 'pkg:npm/lodash' } }],
      'name and/or ecosystem specified in a PURL query',
    ],
    ['a foreign page token', [{ ...lodash, page_token: 'abc' }], 'Invalid page token at index: 0.'],
  ])('refuses %s', async (_, queries, message) => {
    expect(await batch(queries)).toEqual({ status: 400, body: { code: 3, message } });
  });

  it('serves records whole, and 404 for others', async () => {
    const get = (id: string) => fetch(new URL(`v1/vulns/${id}`, server.url));
    expect(await (await get('GHSA-35jh-r3h4-6jhm')).json()).toEqual(osvRecords[0]);
    const missing = await get('GHSA-0000-0000-0000');
    expect([missing.status, await missing.json()]).toEqual([404, { code: 5, message: 'Bug not found.' }]);
  });

  it('fails as often as it is told, with Retry-After', async () => {
    server.fail({ kind: 'status', status: 429, retryAfterSeconds: 2, on: 'vulns', times: 1 });
    const get = () => fetch(new URL('v1/vulns/GHSA-35jh-r3h4-6jhm', server.url));
    const refused = await get();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2']);
    expect((await get()).status).toBe(200);
  });
});
