import { compareText } from '../../../../core/compare.ts';
import { compareNumbers, isNumber, longestVersion, type VersionOrder } from './order.ts';

/** Of Maven (https://maven.apache.org/pom.html#version-order-specification). A range or a property is no version. */
export const mavenOrder: VersionOrder = {
  isVersion: (text) => text.length <= longestVersion && /^[^\s[\](),${}]+$/.test(text),
  compare(a, b) {
    const [left, right] = [tokensOf(a), tokensOf(b)];
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
      const difference = compareTokens(left[at] ?? padding(right[at]), right[at] ?? padding(left[at]));
      if (difference !== 0) return difference;
    }
    return 0;
  },
};

interface Token {
  readonly separator: '.' | '-' | '';
  /** In lower case; empty for `ga`, `final` and `release`. */
  readonly value: string;
  /** Made up for the shorter of two versions. */
  readonly isPadding?: true;
}

/** Splits at dots, hyphens and between digits and letters, and drops what means nothing at the end of each run. */
function tokensOf(version: string): Token[] {
  const tokens: Token[] = [];
  const pieces = version.toLowerCase().split(/([.-])/);
  for (let at = 0; at < pieces.length; at += 2) {
    const separator = (pieces[at - 1] ?? '') as Token['separator'];
    const runs = pieces[at]?.match(/\d+|\D+/g) ?? ['0'];
    runs.forEach((run, index) => {
      const value = meaningOf(run, index + 1 < runs.length);
      tokens.push({ separator: index === 0 ? separator : '-', value });
    });
  }
  return trimmed(tokens);
}

const synonyms = new Map(Object.entries({ cr: 'rc', ga: '', final: '', release: '' }));
const shortNames = new Map(Object.entries({ a: 'alpha', b: 'beta', m: 'milestone' }));

function meaningOf(run: string, isBeforeNumber: boolean): string {
  if (isNumber(run)) return run.replace(/^0+(?=\d)/, '');
  return synonyms.get(run) ?? (isBeforeNumber ? shortNames.get(run) : undefined) ?? run;
}

/** Without trailing zeros and empty qualifiers, at the end and before each hyphen; the first token stays. */
function trimmed(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let mayDrop = true;
  for (const [at, token] of [...tokens.entries()].reverse()) {
    const isNull = token.value === '0' || token.value === '';
    if (at > 0 && mayDrop && isNull) continue;
    kept.unshift(token);
    mayDrop = token.separator === '-';
  }
  return kept;
}

/** What the shorter of two versions has in the place of a token of the longer one. */
function padding(token: Token | undefined): Token {
  if (token?.separator !== '.') return { separator: '-', value: '', isPadding: true };
  // `sp` is the one qualifier that comes after nothing at all.
  return { separator: '.', value: token.value === 'sp' ? '' : '0', isPadding: true };
}

function compareTokens(a: Token, b: Token): number {
  if (a.separator !== b.separator) return kindOf(a) - kindOf(b);
  const [left, right] = [isNumber(a.value), isNumber(b.value)];
  if (left && right) return compareNumbers(a.value, b.value);
  if (left && !a.isPadding) return 1;
  if (right && !b.isPadding) return -1;
  return rankOf(a.value) - rankOf(b.value) || (isKnown(a.value) ? 0 : compareText(a.value, b.value));
}

/** `.qualifier` < `-qualifier` < `-number` < `.number`. */
function kindOf({ separator, value }: Token): number {
  if (isNumber(value)) return separator === '-' ? 2 : 3;
  return separator === '-' ? 1 : 0;
}

/** From the oldest; all others come after them, in the order of the alphabet. */
const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];

function isKnown(qualifier: string): boolean {
  return qualifiers.includes(qualifier);
}

function rankOf(qualifier: string): number {
  return isKnown(qualifier) ? qualifiers.indexOf(qualifier) : qualifiers.length;
}
