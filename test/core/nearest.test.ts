import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/core/nearest.ts';

describe('nearest', () => {
  const words = ['high', 'medium', 'low', 'secret', 'unknown-severity'];
  it.each([
    ['hihg', 'high'],
    ['hgih', 'high'],
    ['HIGH', 'high'],
    ['lo', 'low'],
    ['secrets', 'secret'],
    ['medum', 'medium'],
    ['unknown_severty', 'unknown-severity'],
    ['tremendous', undefined],
    ['', undefined],
    ['x'.repeat(1_000_000), undefined],
  ])('%.20s is meant to be %s', (word, meant) => {
    expect(nearest(word, words)).toBe(meant);
  });
});
