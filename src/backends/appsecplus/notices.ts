import { counted, number } from '../../core/words.ts';
import type { Evidence } from './evidence.ts';
import { appsecplusChecks, checkOf, type ScanType } from './scan-type.ts';
import { ownTag } from './tag.ts';

/** What was made of the evidence. */
export interface Reading {
  readonly type: ScanType;
  /** Of the order that the results are for; absent where a scan was taken up by its id. */
  readonly tag: string | undefined;
  /** Listed findings that count. */
  readonly open: number;
  /** Findings that are counted and not listed. */
  readonly undetailed: number;
}

/** What a reader of the results must know. */
export function noticesOf(evidence: Evidence, reading: Reading): readonly string[] {
  const { scan } = evidence;
  const { name } = checkOf(reading.type);
  const others = appsecplusChecks.map((check) => check.name).filter((other) => other !== name);
  return [
    `AppSec+ scans an application, not a commit: it does not say which code scan ${scan.id} has seen.`,
    `scan-type is ${reading.type}: ${others.join(', ')} were not checked.`,
    ...startedBy(evidence, reading),
    ...aboutCounts(evidence, reading),
  ];
}

function startedBy({ scan: { id, triggeredBy } }: Evidence, { tag }: Reading): readonly string[] {
  const own = tag === undefined ? triggeredBy?.startsWith(ownTag) : triggeredBy === tag;
  if (triggeredBy === undefined || own) return [];
  return [`Scan ${id} was started by '${triggeredBy}', not by this job: it may be of older code.`];
}

function aboutCounts(
  { listed, counts, withheld }: Evidence,
  { open, undetailed }: Reading,
): readonly string[] {
  const total = counts?.total ?? listed.length;
  const triaged = listed.length - open;
  return [
    ...(triaged > 0
      ? [
          `${counted(triaged, 'finding')} accepted or resolved in AppSec+ ${triaged === 1 ? 'does' : 'do'} not count.`,
        ]
      : []),
    ...(undetailed > 0
      ? [
          `AppSec+ counts ${counted(total, 'finding')} and lists ${number(listed.length)}: ${number(undetailed)} ${undetailed === 1 ? 'is' : 'are'} counted here without details.`,
        ]
      : []),
    ...(withheld === undefined ? [] : [`No details: ${withheld}.`]),
    ...(listed.length > total && open !== total
      ? [
          `AppSec+ lists ${counted(listed.length, 'finding')} and counts ${number(total)}: all that are listed count here.`,
        ]
      : []),
  ];
}
