import { compareNumbers, isNumber, longestVersion, type VersionOrder } from './order.ts';

/**
 * Of Packagist, as Composer orders versions: normalised (https://getcomposer.org/doc/articles/versions.md and
 * composer/semver, `VersionParser::normalize`), then compared as PHP's `version_compare` does. A branch has no place.
 */
export const composerOrder: VersionOrder = {
  isVersion: (text) => normalise(text) !== undefined,
  compare(a, b) {
    const [left, right] = [partsOf(a), partsOf(b)];
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
      const difference = compareParts(left[at], right[at]);
      if (difference !== 0) return difference;
    }
    return 0;
  },
};

const modifier =
  '[._-]?(?:(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\\d+(?:[.-]\\d+)*)?))?([.-]?dev)?(?:\\+\\S+)?$';
const classical = new RegExp(`^v?(\\d{1,5})(\\.\\d+)?(\\.\\d+)?(\\.\\d+)?${modifier}`);
const dated = new RegExp(`^v?(\\d{4}(?:[.:-]?\\d{2}){1,6}(?:[.:-]?\\d{1,3}){0,2})${modifier}`);
const longNames = new Map(Object.entries({ a: 'alpha', b: 'beta', p: 'patch', pl: 'patch' }));

/** `1.0-b2` as `1.0.0.0-beta2`; undefined for a branch such as `dev-main`, and for what is no version. */
function normalise(version: string): string | undefined {
  if (version.length > longestVersion) return undefined;
  const text = version.toLowerCase();
  const numbered = classical.exec(text);
  if (numbered !== null) {
    const [, major, minor = '.0', patch = '.0', fourth = '.0', ...rest] = numbered;
    return `${major}${minor}${patch}${fourth}${modifierOf(rest)}`;
  }
  const byDate = dated.exec(text);
  return byDate === null ? undefined : `${byDate[1]?.replace(/\D/g, '.')}${modifierOf(byDate.slice(2))}`;
}

function modifierOf([stability, count, dev]: readonly (string | undefined)[]): string {
  if (stability === 'stable') return '';
  const word =
    stability === undefined
      ? ''
      : `-${longNames.get(stability) ?? stability}${count?.replace(/^[.-]/, '') ?? ''}`;
  return word + (dev === undefined ? '' : '-dev');
}

/** PHP parts a version at `-`, `_`, `+`, and between letters and digits. */
function partsOf(version: string): readonly string[] {
  return normalise(version)?.match(/\d+|[a-z]+/g) ?? [];
}

/** From the oldest; `#` stands for any number. */
const words = ['dev', 'alpha', 'beta', 'rc', '#', 'patch'];

/** Missing parts are older than a number, and compare with a word as a number does. */
function compareParts(a: string | undefined, b: string | undefined): number {
  const [left, right] = [numberIn(a), numberIn(b)];
  if (left !== undefined && right !== undefined) return compareNumbers(left, right);
  if (left !== undefined && b === undefined) return 1;
  if (right !== undefined && a === undefined) return -1;
  return rankOf(a) - rankOf(b);
}

function numberIn(part: string | undefined): string | undefined {
  return part !== undefined && isNumber(part) ? part : undefined;
}

function rankOf(part: string | undefined): number {
  return words.indexOf(part === undefined || isNumber(part) ? '#' : part);
}
