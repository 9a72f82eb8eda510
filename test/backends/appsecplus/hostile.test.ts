import { describe, expect, it } from 'vitest';
import { listing } from '../../../src/backends/appsecplus/listing.ts';
import { vulnerabilitySchema } from '../../../src/backends/appsecplus/schema.ts';
import { answering, appsecplus, documented, errorOf } from './appsecplus.ts';

const lists = { path: /vulnerabilities/ };
const own = { ...documented, scanId: 'scan-001', severity: 'low' };
const read = (...pages: unknown[]) => {
  const asked: (string | undefined)[] = [];
  const next = (cursor: string | undefined) => {
    asked.push(cursor);
    return Promise.resolve(pages[asked.length - 1]);
  };
  return { asked, whole: listing('the list', next, vulnerabilitySchema, 1_000) };
};

describe('a list', () => {
  it.each([
    ['nextCursor', { items: [{ id: 'a' }], nextCursor: 'b' }],
    ['next_cursor', { data: [{ id: 'a' }], next_cursor: 'b' }],
    ['a number', { items: [{ id: 'a' }], nextCursor: 7 }],
  ])('goes on by %s', async (_, first) => {
    const { whole, asked } = read(first, [{ id: 'c' }]);
    expect((await whole).entries.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(asked).toEqual([undefined, String(Object.values(first)[1])]);
  });

  it.each([null, '', undefined])('ends with the cursor %j', async (nextCursor) => {
    const { whole } = read({ items: [{ id: 'a' }], nextCursor });
    expect(await whole).toEqual({ entries: [expect.objectContaining({ id: 'a' })] });
  });

  it('names each entry once, by its id', async () => {
    const { whole } = read({ items: [{ id: 'a' }, { id: 'b' }], nextCursor: 'x' }, [{ id: 'b' }, {}, {}]);
    expect((await whole).entries.map(({ id }) => id)).toEqual(['a', 'b', undefined, undefined]);
  });

  it('is not whole when an entry cannot be read', async () => {
    const { whole } = read([{ id: 'a' }, 'x', null]);
    expect(await whole).toMatchObject({ entries: [{ id: 'a' }], gap: '2 entries cannot be read' });
  });

  it('that never ends is left after so many pages', async () => {
    let page = 0;
    const { gap, entries } = await listing(
      'the list',
      async () => ({ items: [{ id: String(page++) }], nextCursor: `after-${page}` }),
      vulnerabilitySchema,
      50,
    );
    expect(gap).toBe('there are too many pages');
    expect(entries).toHaveLength(50);
  });

  it.each([undefined, 'text', 3, {}, { items: {} }, { nextCursor: 'x' }])('is not %j', async (page) => {
    expect((await errorOf(read(page).whole)).code).toBe('BACKEND_PROTOCOL');
  });
});

describe('an answer that makes no sense', () => {
  it.each([
    ['null', null],
    ['an object of another shape', { vulnerabilities: [own] }],
    ['a text', 'nothing found'],
  ])('in the place of the findings is no pass: %s', async (_, body) => {
    const { run, emulator } = await appsecplus({ scenario: 'clean' });
    emulator.faults.add(answering(body, lists));
    const { result } = await run();
    expect(result).toMatchObject({ outcome: 'inconclusive', failure: { code: 'BACKEND_PROTOCOL' } });
  });

  it('among the findings leaves the check incomplete', async () => {
    const { run, emulator } = await appsecplus({ scenario: 'clean' });
    emulator.faults.add(answering([null, 7, 'x'], lists));
    const { result } = await run();
    expect(result.checks).toMatchObject([
      { state: 'incomplete', reasons: ['of the list of vulnerabilities, 3 entries cannot be read'] },
    ]);
    expect(result.outcome).toBe('inconclusive');
  });

  it.each([{}, [], 'none', { totalFindings: '0' }, { totalFindings: -1 }])(
    'in the place of the summary is no pass: %j',
    async (summary) => {
      const { run, emulator } = await appsecplus({ scenario: 'clean' });
      const rewrite = (body: string) => JSON.stringify({ ...JSON.parse(body), summary });
      emulator.faults.add({ name: 'summary', path: /scan-001/, answer: { rewrite } });
      expect((await run()).result).toMatchObject({
        outcome: 'inconclusive',
        checks: [{ state: 'incomplete' }],
      });
    },
  );

  it('is not made of findings of unknown severity: they count', async () => {
    const { run, emulator } = await appsecplus({ scenario: 'clean' });
    emulator.faults.add(answering([{ ...own, severity: 'catastrophic' }], lists));
    const { result } = await run();
    expect(result).toMatchObject({ outcome: 'failed', counts: { unknown: 1 } });
  });
});

describe('an id', () => {
  it.each(['../applications', 'a b', 'x'.repeat(600), '-1', '%2e%2e'])(
    'of a scan like %s is not used',
    async (id) => {
      const { run, emulator } = await appsecplus();
      const rewrite = (body: string) => JSON.stringify({ ...JSON.parse(body), id });
      emulator.faults.add({ name: 'id', method: 'POST', path: /scans/, answer: { rewrite } });
      const { result } = await run();
      expect(result.outcome).not.toBe('passed');
      expect(emulator.requests.filter(({ path }) => path.startsWith('/scans/'))).toEqual(
        emulator.requests.filter(({ path }) => path.startsWith('/scans/scan-001')),
      );
    },
  );

  it('of an application changes no path and no query', async () => {
    const id = 'app&status=failed#/../x';
    const { run, emulator } = await appsecplus({ options: { application: id } });
    emulator.faults.add(answering([{ id }], { path: /applications/ }));
    emulator.faults.add(answering({ message: 'no' }, { method: 'POST' }, 409));
    await run();
    expect(emulator.requests.map(({ path }) => path)).toContain(
      '/scans?applicationId=app%26status%3Dfailed%23%2F..%2Fx&status=queued',
    );
  });
});

it('passes text on as it came, for the sinks to clean', async () => {
  const title = '\u001b[31m::error::\u202e<script>|`x`\n##vso[task.complete]';
  const { run, emulator } = await appsecplus({ scenario: 'clean' });
  emulator.faults.add(answering([{ ...own, title, __proto__: { polluted: true } }], lists));
  const { result } = await run();
  expect(result.findings).toMatchObject([{ title, locations: [] }]);
});
