import type { Range } from './careful-rule.ts';

/** Characters on each side that tell one place from another. */
const reach = 250;

/** A rule may match only the head of a longer secret. */
const restOfSecret = /[\w+/=.~-]*/y;

/**
 * Tells what stands around each range on its line when every range is cut out: it names a place without saying
 * anything about a secret, and stays the same when lines move or the secret is replaced. `ranges` are in order of start.
 */
export function surroundingsIn(text: string, ranges: readonly Range[]): (range: Range) => string {
  const cuts = cutsFor(text, ranges);
  let rest = '';
  let end = 0;
  const placeOf = new Map<number, number>();
  for (const cut of cuts) {
    rest += text.slice(end, cut.start);
    for (const start of cut.starts) placeOf.set(start, rest.length);
    end = cut.end;
  }
  rest += text.slice(end);
  return ([start]) => {
    const place = placeOf.get(start) ?? 0;
    const before = rest.slice(Math.max(0, place - reach), place);
    const after = rest.slice(place, place + reach);
    return (before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n', 1)[0] ?? '')).trim();
  };
}

interface Cut {
  readonly start: number;
  end: number;
  /** Where the ranges within it start. */
  readonly starts: number[];
}

/** The ranges, each with the rest of its secret, overlapping ones as one. */
function cutsFor(text: string, ranges: readonly Range[]): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const [start, end] of ranges) {
    const last = cuts.at(-1);
    if (last !== undefined && start < last.end) {
      last.starts.push(start);
      if (end > last.end) last.end = endOfSecret(text, end);
    } else {
      cuts.push({ start, end: endOfSecret(text, end), starts: [start] });
    }
  }
  return cuts;
}

function endOfSecret(text: string, end: number): number {
  restOfSecret.lastIndex = end;
  return end + (restOfSecret.exec(text)?.[0].length ?? 0);
}
