import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Job } from '../../src/job/job.ts';
import { keyOf, orderOf, type Place } from '../../src/job/order.ts';
import { placeOf } from '../../src/job/target.ts';
import { temporaryRepository, temporaryTree } from '../backends/local/checkout/temporary-tree.ts';

const sha = 'c'.repeat(40);
const job: Job = { platform: 'gitlab', id: '7 9 scan' };
const place: Place = { job, target: { path: '/code', sha }, folder: '' };
const settings = { backend: 'local', 'reuse-scan': 'auto' } as const;
const at = (address: string) => ({ ...settings, 'base-url': new URL(address) });

describe('orderOf', () => {
  it('lets a job take up the scan of its attempt before', () => {
    const first = orderOf(settings, place);
    expect(first.reuse).toBe(true);
    expect(orderOf(settings, place).order.key).toBe(first.order.key);
  });

  it.each([
    ['outside a CI job', settings, { ...place, job: { platform: 'terminal' } }],
    ['where the CI does not name the job', settings, { ...place, job: { platform: 'github' } }],
    ['without a known commit', settings, { ...place, target: { path: '/code' } }],
    ['where it is not wished', { ...settings, 'reuse-scan': 'never' }, place],
    ['for a scan taken up by its id', { ...settings, 'scan-id': 'scan-7' }, place],
  ] as const)('makes an order that no other run has %s', (_, given, where) => {
    const [one, other] = [orderOf(given, where), orderOf(given, where)];
    expect(one).toMatchObject({ reuse: false, order: { key: keyOf(given, where, one.nonce) } });
    const keys = [one, other, orderOf(settings, place)].map(({ order }) => order.key);
    expect(new Set(keys).size).toBe(3);
  });

  it('tells folders and addresses apart, whatever their query and credentials', () => {
    const keys = [
      keyOf(settings, place),
      keyOf(settings, { ...place, folder: 'services/a' }),
      keyOf(settings, { ...place, folder: 'services/b' }),
      keyOf(at('https://scanner.example/a'), place),
      keyOf(at('https://scanner.example/b'), place),
      keyOf(at('https://other.example/a'), place),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf(at('https://me:it@scanner.example/a?x=1'), place)).toBe(keys[3]);
  });
});

describe('the folder of a place', () => {
  it('is relative to the work tree, so that it is the same in another clone', async () => {
    const files = { 'services/a/x.txt': '' };
    for (const root of [temporaryRepository(files), temporaryRepository(files)]) {
      expect((await placeOf({ path: root }, job, '/')).folder).toBe('');
      expect((await placeOf({ path: join(root, 'services/a') }, job, root)).folder).toBe('services/a');
    }
  });

  it('is relative to the working directory where there is no work tree', async () => {
    const root = temporaryTree({ 'a/x.txt': '' });
    expect((await placeOf({ path: join(root, 'a') }, job, root)).folder).toBe('a');
  });
});
