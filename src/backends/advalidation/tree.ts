import { ScangateError } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Client } from './client.ts';
import { discoverParts, mayHaveMediaFiles } from './discover.ts';
import { alertsIn, readTests } from './read-tests.ts';
import type { ScanHandle } from './scan-id.ts';
import type { Creative, Scan, Test } from './schema.ts';
import { noVerdict, statusOf } from './state.ts';

/** A creative, a variation or a media file, with the tests of its scan. */
export interface Part {
  /** Empty for the creative itself. */
  readonly label: string;
  readonly tests: readonly Test[];
}

/** The scan of a creative and of all that is in it. */
export interface Tree {
  readonly creative: Creative;
  readonly root: Scan;
  readonly parts: readonly Part[];
  /** What could not be read or relied on, a sentence each. */
  readonly gaps: readonly string[];
  /** Every scan in it has a verdict. Without one of them, what is counted beyond the tests may be no issue. */
  readonly isJudged: boolean;
}

/** Parts may be scanned a little longer than the whole. */
const patienceMs = 60_000;
const askAgainMs = 5_000;

/**
 * Reads it all: only `/scans/{id}` has tests, and only of the one part that was scanned. Rejects with `SCAN_FAILED` for a
 * scan without a verdict; a part without one is a gap, and has no tests.
 */
export async function readTree(
  { client, clock }: { readonly client: Client; readonly clock: Clock },
  { creativeId, scanId }: Required<ScanHandle>,
  signal: AbortSignal,
): Promise<Tree> {
  const giveUpAt = clock.now() + patienceMs;
  const until = async <Value>(isReady: (value: Value) => boolean, read: () => Promise<Value>) => {
    for (;;) {
      const value = await read();
      if (isReady(value) || clock.now() + askAgainMs > giveUpAt) return value;
      await clock.sleep(askAgainMs, signal);
    }
  };
  const root = await client.scanWithTests(scanId, signal);
  if (root.isInconclusive)
    throw new ScangateError('SCAN_FAILED', noVerdict('the scan', root), {
      hint: 'Look at the creative in Advalidation, then scan it again.',
    });
  const creative = await until(
    (value) => !hasParts(value) || (value.latestScanStatus?.id ?? 0) >= scanId,
    () => client.creative(creativeId, signal),
  );
  const discovery = await discoverParts(client, creative, signal);
  const own = readTests(root);
  const parts: Part[] = [{ label: '', tests: own.tests }];
  const gaps = [
    ...gapsOf(root, 'the scan', isContainer(creative, root) ? [] : own.gaps),
    ...(hasParts(creative) && creative.latestScanStatus?.id !== root.id
      ? [`scan ${root.id} is not the latest of the creative, so its parts may be of another scan`]
      : []),
    ...discovery.gaps,
  ];
  let isJudged = alertsIn(root) === undefined;
  for (const { label, scanId: partScanId } of discovery.parts) {
    if (partScanId === undefined) {
      gaps.push(`${label} was not scanned`);
      continue;
    }
    const scan = await until(hasEnded, () => client.scanWithTests(partScanId, signal));
    isJudged &&= !scan.isInconclusive && alertsIn(scan) === undefined;
    if (scan.isInconclusive) {
      gaps.push(noVerdict(`the scan of ${label}`, scan));
      continue;
    }
    const read = readTests(scan);
    parts.push({ label, tests: read.tests });
    gaps.push(...gapsOf(scan, `the scan of ${label}`, read.gaps));
  }
  return { creative, root, parts, gaps, isJudged };
}

function hasParts(creative: Creative): boolean {
  return (creative.nbVariations ?? 0) > 0 || mayHaveMediaFiles(creative);
}

/** The scan of a tag with variations has no tests of its own. */
function isContainer({ nbVariations }: Creative, { tests }: Scan): boolean {
  return (nbVariations ?? 0) > 0 && (tests === undefined || tests === null);
}

function hasEnded(scan: Scan): boolean {
  return !['queued', 'running'].includes(statusOf(scan).state);
}

function gapsOf(scan: Scan, subject: string, ofTests: readonly string[]): string[] {
  return statusOf(scan).state === 'completed'
    ? ofTests.map((why) => `${subject} ${why}`)
    : [`${subject} is '${scan.processingStatus}', not finished`];
}
