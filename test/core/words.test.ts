import { describe, expect, it } from 'vitest';
import { counted, someOf } from '../../src/core/words.ts';

describe('counted', () => {
  it.each([
    [0, '0 files'],
    [1, '1 file'],
    [2, '2 files'],
    [1_204, '1,204 files'],
  ])('%i is %j', (count, words) => {
    expect(counted(count, 'file')).toBe(words);
  });
  it('takes a plural of its own', () => {
    expect(counted(2, 'entry makes', 'entries make')).toBe('2 entries make');
  });
});

describe('someOf', () => {
  it('is all names up to the limit', () => {
    expect(someOf([])).toBe('');
    expect(someOf(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c, d, e');
  });
  it('counts those beyond it', () => {
    expect(someOf(Array.from({ length: 1_205 }, (_, index) => `${index}`))).toBe(
      '0, 1, 2, 3, 4 and 1,200 more',
    );
    expect(someOf(['a', 'b', 'c'], 2, '; ')).toBe('a; b and 1 more');
  });
});
