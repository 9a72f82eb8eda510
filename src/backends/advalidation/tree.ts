import type { Clock } from '../../core/ports/clock.ts';
import type { Client } from './client.ts';
import { discoverParts, mayHaveMediaFiles } from './discover.ts';
import { readTests } from './read-tests.ts';
import type { ScanHandle } from './scan-id.ts';
import type { Creative, Scan, Test } from './schema.ts';
import { statusOf } from './state.ts';

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
}

/** Parts may be scanned a little longer than the whole. */
const patienceMs = 60_000;
const askAgainMs = 5_000;

/** Reads it all: only `/scans/{id}` has tests, and only of the one part that was scanned. */
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
  for (const { label, scanId: partScanId } of discovery.parts) {
    if (partScanId === undefined) {
      gaps.push(`${label} was not scanned`);
      continue;
    }
    const scan = await until(hasEnded, () => client.scanWithTests(partScanId, signal));
    const read = readTests(scan);
    parts.push({ label, tests: read.tests });
    gaps.push(...gapsOf(scan, `the scan of ${label}`, read.gaps));
  }
  return { creative, root, parts, gaps };
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
  const { isInconclusive, inconclusiveReason, processingStatus } = scan;
  return [
    ...(isInconclusive ? [`${subject} is inconclusive: ${inconclusiveReason ?? 'no reason is given'}`] : []),
    ...(statusOf(scan).state === 'completed'
      ? ofTests.map((why) => `${subject} ${why}`)
      : [`${subject} is '${processingStatus}', not finished`]),
  ];
}
