import { describe, expect, it } from 'vitest';
import type { OsvClient } from '../../../../src/backends/local/vulnerabilities/osv-client.ts';
import { readRecords } from '../../../../src/backends/local/vulnerabilities/records.ts';
import { aRecord } from './support.ts';

describe('readRecords', () => {
  it('keeps 16 requests under way, and no more', async () => {
    const waiting: (() => void)[] = [];
    let peak = 0;
    const osv: OsvClient = {
      origin: 'https://osv.example',
      queryBatch: async () => [],
      record: async (id) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return aRecord({ id });
      },
    };
    const ids = Array.from({ length: 40 }, (_, index) => `GHSA-${index}`);
    const read = readRecords(osv, ids, new AbortController().signal);
    while (waiting.length > 0) {
      peak = Math.max(peak, waiting.length);
      waiting.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    const { readable, unreadable } = await read;
    expect(peak).toBe(16);
    expect([...readable.keys()].sort()).toEqual(ids.toSorted());
    expect(unreadable).toEqual([]);
  });

  it('asks no more after a defect of its own, and rejects once no request is under way', async () => {
    let asked = 0;
    let underWay = 0;
    const osv: OsvClient = {
      origin: 'https://osv.example',
      queryBatch: async () => [],
      record: async (id) => {
        asked += 1;
        if (asked === 3) throw new TypeError('a defect');
        underWay += 1;
        for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
        underWay -= 1;
        return aRecord({ id });
      },
    };
    const ids = Array.from({ length: 40 }, (_, index) => `GHSA-${index}`);
    await expect(readRecords(osv, ids, new AbortController().signal)).rejects.toThrow('a defect');
    expect(underWay).toBe(0);
    expect(asked).toBe(16);
  });
});
