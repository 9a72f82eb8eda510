import { compareText } from '../../../../core/compare.ts';
import { compareNumbers, isNumber, longestVersion, type VersionOrder } from './order.ts';

/**
 * Of NuGet (https://learn.microsoft.com/nuget/concepts/package-versioning): Semantic Versioning with one to four
 * numbers, labels without regard to case, and metadata that does not count.
 */
export const nugetOrder: VersionOrder = {
  isVersion: (text) => text.length <= longestVersion && shape.test(text),
  compare(a, b) {
    const [left, right] = [parse(a), parse(b)];
    for (let at = 0; at < 4; at += 1) {
      const difference = compareNumbers(left.numbers[at] ?? '0', right.numbers[at] ?? '0');
      if (difference !== 0) return difference;
    }
    return compareLabels(left.labels, right.labels);
  },
};

const shape = /^(\d+(?:\.\d+){0,3})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/;

function parse(version: string) {
  const [, numbers = '', labels] = shape.exec(version) ?? [];
  return { numbers: numbers.split('.'), labels: labels?.toLowerCase().split('.') ?? [] };
}

/** A release comes after its prereleases (Semantic Versioning 2.0.0, section 11). */
function compareLabels(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return Number(a.length === 0) - Number(b.length === 0);
  for (const [at, left] of a.entries()) {
    const right = b[at];
    if (right === undefined) return 1;
    const difference =
      isNumber(left) && isNumber(right)
        ? compareNumbers(left, right)
        : Number(isNumber(right)) - Number(isNumber(left)) || compareText(left, right);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
