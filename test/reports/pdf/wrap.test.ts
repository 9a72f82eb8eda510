import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../src/reports/pdf/wrap.ts';
import { anyText } from '../../factories/arbitraries.ts';

/** Every character is one point wide. */
const measure = (text: string) => [...text].length;

describe('breaking text into lines', () => {
  it('breaks at spaces', () => {
    expect(wrap('the quick brown fox', 10, measure)).toEqual(['the quick', 'brown fox']);
  });

  it('keeps a word together that fits on a line', () => {
    expect(wrap('see CVE-2021-23337', 14, measure)).toEqual(['see', 'CVE-2021-23337']);
  });

  it('breaks a word that no line holds after punctuation', () => {
    expect(wrap('src/modules/payments.ts', 12, measure)).toEqual(['src/modules/', 'payments.ts']);
  });

  it('breaks anywhere when there is no punctuation', () => {
    expect(wrap('abcdefghij', 4, measure)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('keeps what is one character to the reader together', () => {
    expect(wrap('a\u0301a\u0301a\u0301', 2, measure)).toEqual(['a\u0301', 'a\u0301', 'a\u0301']);
  });

  it('shows what was left out', () => {
    expect(wrap('the quick brown fox', 10, measure, 1)).toEqual(['the quick…']);
    expect(wrap('the quickest brown fox', 12, measure, 1)).toEqual(['the quickes…']);
    expect(wrap('the quick brown fox', 10, measure, 2)).toEqual(['the quick', 'brown fox']);
  });

  it('has no line for an empty text', () => {
    expect(wrap('  ', 10, measure)).toEqual([]);
  });

  it('has no line wider than asked and loses nothing but spaces', () => {
    const lengthOfGraphemes = (text: string) => [...new Intl.Segmenter().segment(text)].length;
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, width) => {
        const lines = wrap(text, width, lengthOfGraphemes, Number.POSITIVE_INFINITY);
        for (const line of lines) expect(lengthOfGraphemes(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });
});
