import type { Check } from '../../../core/model/check.ts';
import type { Checkout } from '../checkout/checkout.ts';

/** Reasons that are written out; of the rest only the number. */
const mostReasons = 20;

/** Counts what was searched and what was not. */
export interface Tally {
  searched: number;
  binary: number;
  oversized: number;
  /** Why the search is not complete, a sentence each. */
  readonly reasons: string[];
  toCheck(): Check;
}

export function createTally({ links, unreadable, fileLimit }: Checkout): Tally {
  return {
    searched: 0,
    binary: 0,
    oversized: 0,
    reasons: [
      ...(fileLimit === undefined
        ? []
        : [`not searched for secrets: what the checkout holds beyond ${number(fileLimit)} files`]),
      ...unreadable.map((path) => `not searched for secrets: ${path} cannot be read`),
    ],
    toCheck() {
      const skipped = [
        [this.binary, 'binary'],
        [this.oversized, 'over 1 MiB'],
        [links.length, links.length === 1 ? 'link' : 'links'],
      ] as const;
      const parts = skipped.filter(([count]) => count > 0).map(([count, what]) => `${number(count)} ${what}`);
      const files = `${number(this.searched)} ${this.searched === 1 ? 'file' : 'files'}`;
      return {
        name: 'secrets',
        categories: ['secret'],
        state: this.reasons.length === 0 ? 'complete' : 'incomplete',
        reasons: shortened(this.reasons),
        scope: parts.length === 0 ? files : `${files}; skipped: ${parts.join(', ')}`,
      };
    },
  };
}

function shortened(reasons: readonly string[]): readonly string[] {
  const more = reasons.length - mostReasons;
  return more <= 0 ? reasons : [...reasons.slice(0, mostReasons), `and ${number(more)} more of this kind`];
}

function number(count: number): string {
  return count.toLocaleString('en-US');
}
