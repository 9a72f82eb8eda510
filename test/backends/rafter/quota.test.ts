import { describe, expect, it } from 'vitest';
import { usedUpBy } from '../../../src/backends/rafter/quota.ts';

const pools = (fast: object, plus: object = {}) => ({
  quota: { fast, plus, quota_reset_date: '2026-06-01T00:00:00Z' },
});

describe('the usage', () => {
  it.each([
    ['scans are left', pools({ used: 3, limit: 10, remaining: 7 })],
    ['no limit', pools({ used: 3, limit: null, remaining: null })],
    ['a limit of -1', pools({ used: 3, limit: -1, remaining: -4 })],
    [
      'empty pool of the other mode',
      pools({ used: 0, limit: 1, remaining: 1 }, { used: 1, limit: 1, remaining: 0 }),
    ],
    ['older, scans are left', { quota: { can_scan: true, remaining_scans: 5, scans_limit: 10 } }],
    ['older, may scan although none is left', { quota: { can_scan: true, remaining_scans: 0 } }],
    ['no quota', { plan: 'enterprise' }],
    ['null', null],
    ['a text', 'unlimited'],
    ['an empty quota', { quota: {} }],
    ['words for numbers', pools({ used: 'many', limit: 'none', remaining: 'none' })],
  ])('lets a scan start: %s', (_, answer) => {
    expect(usedUpBy(answer, 'fast')).toBeUndefined();
  });

  it.each([
    [pools({ used: 10, limit: 10, remaining: 0 }), '10 of 10 fast scans are used; renewed on 2026-06-01'],
    [pools({ used: 12, limit: 10 }), '12 of 10 fast scans are used; renewed on 2026-06-01'],
    [pools({ remaining: 0 }), 'all fast scans are used; renewed on 2026-06-01'],
    [
      { quota: { can_scan: false, remaining_scans: 0, scans_limit: 10, reset_date: '2026-07-01' } },
      '10 of 10 fast scans are used; renewed on 2026-07-01',
    ],
    [{ quota: { remaining_scans: 0, scans_limit: 10 } }, '10 of 10 fast scans are used'],
    [{ quota: { can_scan: false } }, 'all fast scans are used'],
  ])('says that none is left: %j', (answer, words) => {
    expect(usedUpBy(answer, 'fast')).toBe(words);
  });

  it('is that of the mode', () => {
    const answer = pools({ used: 0, limit: 10, remaining: 10 }, { used: 1, limit: 1, remaining: 0 });
    expect(usedUpBy(answer, 'plus')).toBe('1 of 1 plus scans are used; renewed on 2026-06-01');
  });
});
