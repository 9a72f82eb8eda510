import type { Check } from '../../../core/model/check.ts';
import { counted, number } from '../../../core/words.ts';
import type { Checkout } from '../checkout/checkout.ts';
import { describeExcluded } from '../checkout/excluded.ts';
import { describeNotCheckedOut } from '../checkout/not-checked-out.ts';
import { secretsCheck } from '../checks.ts';

/** Reasons that are written out; of the rest only the number. */
const mostReasons = 20;

/** Counts what was searched and what was not. */
export interface Tally {
  searched: number;
  binary: number;
  /** Why the search is not complete, a sentence each. */
  readonly reasons: string[];
  toCheck(): Check;
}

export function createTally({
  files,
  links,
  unreadable,
  excluded,
  notCheckedOut,
  fileLimit,
}: Checkout): Tally {
  return {
    searched: 0,
    binary: 0,
    reasons: [
      ...(files.length === 0 ? ['not searched for secrets: no file was there to search'] : []),
      ...describeNotCheckedOut(notCheckedOut).map((why) => `not searched for secrets: ${why}`),
      ...(fileLimit === undefined
        ? []
        : [`not searched for secrets: what the checkout holds beyond ${number(fileLimit)} files`]),
      ...unreadable.map((path) => `not searched for secrets: ${path} cannot be read`),
    ],
    toCheck() {
      const skipped = [
        ...(this.binary > 0 ? [`${number(this.binary)} binary`] : []),
        ...(links.length > 0 ? [counted(links.length, 'link')] : []),
      ];
      const searched = counted(this.searched, 'file');
      return {
        ...secretsCheck,
        state: this.reasons.length === 0 ? 'complete' : 'incomplete',
        reasons: shortened(this.reasons),
        scope:
          (skipped.length === 0 ? searched : `${searched}; skipped: ${skipped.join(', ')}`) +
          describeExcluded(excluded),
      };
    },
  };
}

function shortened(reasons: readonly string[]): readonly string[] {
  const more = reasons.length - mostReasons;
  return more <= 0 ? reasons : [...reasons.slice(0, mostReasons), `and ${number(more)} more of this kind`];
}
