import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surroundingsIn } from '../../../../src/backends/local/secrets/surroundings.ts';

type Range = readonly [number, number];

/** The ranges of `S…` in a text, and what stands around each. */
function around(text: string, secret = /S+/g): string[] {
  const ranges = [...text.matchAll(secret)].map(
    ({ 0: found, index }): Range => [index, index + found.length],
  );
  return ranges.map(surroundingsIn(text, ranges));
}

describe('surroundingsIn', () => {
  it('is the line without its secrets and the space at its ends', () => {
    expect(around('first\r\n  user = "SSS", key = "SSSS";\r\nlast')).toEqual([
      'user = "", key = "";',
      'user = "", key = "";',
    ]);
  });

  it('joins the first and the last line of a secret of several lines', () => {
    expect(around('x\na = "S\nS\nS"; // end\ny', /S[S\n]+S/g)).toEqual(['a = ""; // end']);
  });

  it('leaves out what goes on after the secret that the rule knows', () => {
    expect(around('key: SSSSrest+of/it== # why')).toEqual(['key:  # why']);
  });

  it('cuts overlapping ranges as one', () => {
    const text = 'a:[S,S,S,] b';
    const ranges: Range[] = [
      [3, 6],
      [4, 9],
      [5, 7],
    ];
    expect(ranges.map(surroundingsIn(text, ranges))).toEqual(['a:[] b', 'a:[] b', 'a:[] b']);
  });

  it('reaches 250 characters to each side of a long line', () => {
    const [found = ''] = around(`${'a '.repeat(5_000)}${'b '.repeat(100)}"SSS"${' c'.repeat(5_000)}`);
    expect(found).toHaveLength(498);
    expect(found).toMatch(/^(a )+(b )+""( c)+$/);
  });

  it('holds nothing of a secret, wherever secrets stand', () => {
    const piece = fc.constantFrom(' ', '\n', '"', '; ', 'x ', 'S ', 'SSSS ', 'SS\n');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(200), fc.nat(40)), { maxLength: 5 }),
        (pieces, more) => {
          const text = pieces.join('');
          const secrets = [...text.matchAll(/S+/g)].map(
            ({ 0: found, index }): Range => [index, index + found.length],
          );
          const others = more
            .filter(([start]) => start < text.length)
            .map(([start, length]): Range => [start, Math.min(text.length, start + length + 1)]);
          const ranges = [...secrets, ...others].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
          const surroundingsOf = surroundingsIn(text, ranges);
          for (const range of ranges) expect(surroundingsOf(range)).not.toMatch(/S|\n/);
        },
      ),
    );
  });
});
