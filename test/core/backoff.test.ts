import { describe, expect, it } from 'vitest';
import { fullJitter } from '../../src/core/backoff.ts';

const backoff = { firstMs: 500, factor: 2, capMs: 20_000 };
const first = (count: number, random: () => number) => fullJitter(backoff, random).take(count).toArray();

describe('fullJitter', () => {
  it('doubles its ceiling up to the cap', () => {
    expect(first(8, () => 1)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 20_000, 20_000]);
  });

  it('draws evenly from zero to the ceiling', () => {
    expect(first(3, () => 0)).toEqual([0, 0, 0]);
    expect(first(3, () => 0.5)).toEqual([250, 500, 1_000]);
  });

  it('never exceeds a cap below its first wait', () => {
    const delays = fullJitter({ firstMs: 500, factor: 2, capMs: 100 }, () => 1);
    expect(delays.take(3).toArray()).toEqual([100, 100, 100]);
  });

  it('stays at the cap for ever', () => {
    const late = fullJitter(backoff, () => 1)
      .drop(5_000)
      .take(1)
      .toArray();
    expect(late).toEqual([20_000]);
  });
});
