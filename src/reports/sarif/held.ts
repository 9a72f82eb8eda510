import { gzipSync } from 'node:zlib';
import type { Finding, IgnoredFinding } from '../../core/model/finding.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { worstFirst } from '../../core/worst-first.ts';

/** Of GitHub, "SARIF support for code scanning": results and rules of a run, and bytes of the file once compressed. */
const mostResults = 25_000;
const mostBytes = 10_000_000;

/** For what stands around the results, and for a compressor that does worse than ours. */
const reserve = 500_000;

/** Characters that are compressed at once: the sum over such parts is hardly more than all at once would take. */
const partLength = 1_000_000;

/** A finding that the log holds, and the decision not to count it. */
export interface Held {
  readonly finding: Finding;
  readonly ignored?: IgnoredFinding;
}

/** The worst findings, then the ignored ones, as many as GitHub takes. `textsOf` is all that one adds to the file. */
export function heldFindings(
  { findings, ignored = [] }: ScanResult,
  textsOf: (held: Held) => string,
  mostCompressed = mostBytes - reserve,
): readonly Held[] {
  const counted: Held[] = worstFirst(findings, mostResults).map((finding) => ({ finding }));
  const rest = ignored.slice(0, mostResults - counted.length);
  const held = [...counted, ...rest.map((entry) => ({ finding: entry.finding, ignored: entry }))];
  let compressed = 0;
  let part = '';
  let fitting = 0;
  for (const [index, one] of held.entries()) {
    part += textsOf(one);
    if (part.length < partLength && index < held.length - 1) continue;
    compressed += gzipSync(part).length;
    if (compressed > mostCompressed) break;
    part = '';
    fitting = index + 1;
  }
  return fitting === held.length ? held : held.slice(0, fitting);
}
