import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/reports/pdf/coverage.ts';

const root = new URL('../../../', import.meta.url);
const embedded = ['DejaVuSansCondensed', 'DejaVuSansCondensed-Bold'].map(
  (name) => [name, readFileSync(new URL(`assets/fonts/${name}.ttf`, root))] as const,
);
const whole = readFileSync(new URL('node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf', root));

const inAll = (text: string) => [...text].map((character) => character.codePointAt(0) ?? 0);

describe('what a font covers', () => {
  it.each(embedded)(
    '%s has Latin, Greek and Cyrillic, punctuation and the signs of the report',
    (_, font) => {
      const covers = coverageOf(font);
      for (const sample of ['AZaz09~', 'ÄßñøœŁžẶ', 'ΑΩαώᾳ', 'АЯаяёґўњ', '–—‘’“”…•·€№→', '□✓✗'])
        expect(inAll(sample).filter((codePoint) => !covers(codePoint))).toEqual([]);
    },
  );

  it('knows what is not there', () => {
    const [, font] = embedded[0] ?? [];
    const covers = coverageOf(font ?? new Uint8Array());
    expect(inAll('中ا한😀\uFFFF').filter(covers)).toEqual([]);
  });

  it('reads a table with characters beyond the first 65,536', () => {
    const covers = coverageOf(whole);
    expect(inAll('aΩжა𝔸').every(covers)).toBe(true);
    expect(inAll('中𝼀').some(covers)).toBe(false);
  });

  it('refuses a file that is cut short', () => {
    expect(() => coverageOf(whole.subarray(0, 100_000))).toThrow('is cut short');
  });

  it('refuses a file without a table of characters', () => {
    expect(() => coverageOf(Buffer.from('\0\u0001\0\0\0\0\0\0\0\0\0\0', 'latin1'))).toThrow(
      'has no table of characters',
    );
  });
});
