import { describe, expect, it } from 'vitest';
import { type RunIdentity, scanKeyOf } from '../../../src/core/run/scan-key.ts';

const run: RunIdentity = {
  platform: 'gitlab',
  job: 'shop 17 scan',
  code: { repository: 'acme/shop', ref: 'main', sha: 'a'.repeat(40) },
  folder: 'app',
  backend: 'fake',
  address: 'https://scanner.example/api',
  options: { exclude: ['a'], deep: { x: 1, y: 2 } },
};

describe('scanKeyOf', () => {
  it('is the same for the same run, in whatever order its options were written', () => {
    const again = { ...run, options: { deep: { y: 2, x: 1 }, exclude: ['a'] } };
    expect(scanKeyOf(again)).toBe(scanKeyOf(run));
    expect(scanKeyOf(run)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('differs with each part, also when text moves from one to the next', () => {
    const others: RunIdentity[] = [
      { ...run, platform: 'github' },
      { ...run, job: 'shop 17 other' },
      { ...run, backend: 'other' },
      { ...run, folder: 'web' },
      { ...run, folder: '' },
      { ...run, address: 'https://scanner.example/other' },
      { ...run, code: { ...run.code, sha: 'b'.repeat(40) } },
      { ...run, code: { ...run.code, ref: 'next' } },
      { ...run, code: { ...run.code, repository: 'acme/shopmain', ref: '' } },
      { ...run, options: { exclude: ['b'], deep: { x: 1, y: 2 } } },
      { ...run, options: {} },
    ];
    const { job: _, ...withoutJob } = run;
    const keys = [run, withoutJob, ...others].map((identity) => scanKeyOf(identity));
    expect(new Set([...keys, scanKeyOf(run, 'nonce')]).size).toBe(keys.length + 1);
  });
});
