import { expect, it } from 'vitest';
import { readOnce } from '../../../../src/backends/local/checkout/read-once.ts';
import { memoryCheckout } from './memory-checkout.ts';

function counting(files: Readonly<Record<string, string>>, mostBytes?: number) {
  const reads: string[] = [];
  const checkout = memoryCheckout(files, { onRead: (path) => reads.push(path) });
  return { reads, ...readOnce(checkout, mostBytes) };
}

it('reads a file once for all that ask for it', async () => {
  const { reads, first, later } = counting({ a: 'alpha', b: 'beta' });
  expect((await first.read('a', 10)).toString()).toBe('alpha');
  expect((await first.read('a', 10)).toString()).toBe('alpha');
  expect((await later.read('a', 10)).toString()).toBe('alpha');
  await later.read('b', 10);
  await later.read('b', 10);
  expect(reads).toEqual(['a', 'b', 'b']);
});

it('keeps no more than it may, and gives nobody more than they ask for', async () => {
  const { reads, first, later } = counting({ a: 'alpha', b: 'beta' }, 5);
  await first.read('a', 10);
  await first.read('b', 10);
  await later.read('b', 10);
  await later.read('a', 3);
  expect(reads).toEqual(['a', 'b', 'b', 'a']);
});
