import { describe, expect, it } from 'vitest';
import type { ScancodeioClient } from '../../../src/backends/scancodeio/client.ts';
import { readList } from '../../../src/backends/scancodeio/listing.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((uuid) => ({ uuid }));

/** Reads the packages of a server that answers with these pages. */
function listOf(...pages: readonly object[]) {
  const page: ScancodeioClient['page'] = async (_uuid, _list, { page: number = '1' }) => ({
    ...pages[Number(number) - 1],
    next: Number(number) < pages.length ? 'more' : null,
  });
  const refuse = (thrown: unknown) => {
    throw thrown;
  };
  return readList({ client: { page }, refuse, uuid: 'p' }, 'packages', {}, new AbortController().signal);
}

describe('a list in pages', () => {
  it('is whole where as many were read as are counted', async () => {
    expect(await listOf({ count: 3, results: [a, b] }, { count: 3, results: [c] })).toEqual({
      items: [a, b, c],
    });
  });

  it('is not whole where it moved, so that one stands on two pages and another on none', async () => {
    expect(await listOf({ count: 4, results: [a, b] }, { count: 4, results: [b, d] })).toEqual({
      items: [a, b, d],
      problem: 'the server counts 4 packages, but lists only 3',
    });
  });

  it('is not whole where a later page counts fewer', async () => {
    expect(await listOf({ count: 4, results: [a, b] }, { count: 2, results: [] })).toEqual({
      items: [a, b],
      problem: 'the server counts 4 packages, but lists only 2',
    });
  });

  it('is read no further where a page has nothing new', async () => {
    const pages = [[a, b], [c], [b, a], [d]].map((results) => ({ count: 4, results }));
    const { items, problem } = await listOf(...pages);
    expect(items).toEqual([a, b, c]);
    expect(problem).toBe('the server gives the same packages again and again');
  });
});
