import { setImmediate as nextTurn } from 'node:timers/promises';
import { describeError, ScangateError } from '../../../core/errors.ts';
import type { Check } from '../../../core/model/check.ts';
import type { Finding } from '../../../core/model/finding.ts';
import type { Logger } from '../../../core/ports/logger.ts';
import { line } from '../../../core/text.ts';
import { number } from '../../../core/words.ts';
import type { Checkout, CheckoutFile } from '../checkout/checkout.ts';
import { decodeText, examinedBytes } from './decode.ts';
import { type Detections, type Detector, loadDetector, mostPerFile } from './detector.ts';
import { searchText } from './search-text.ts';
import { createTally, type Tally } from './tally.ts';
import { toFindings } from './to-findings.ts';

const largestMebibytes = 32;
const largestFile = largestMebibytes * 1024 * 1024;

export interface SecretsResult {
  readonly findings: Finding[];
  readonly check: Check;
}

/**
 * Looks for secrets in every text file of a checkout. Files that cannot be read or scanned leave the check incomplete.
 * Rejects with the signal's reason when it is aborted.
 */
export async function findSecrets(
  checkout: Checkout,
  deps: { readonly logger: Logger },
  signal: AbortSignal,
): Promise<SecretsResult> {
  signal.throwIfAborted();
  return findSecretsWith(await loadDetector(), checkout, deps, signal);
}

/** One file at a time: the work is on the processor, and no more than one file is held. */
export async function findSecretsWith(
  detect: Detector,
  checkout: Checkout,
  { logger }: { readonly logger: Logger },
  signal: AbortSignal,
): Promise<SecretsResult> {
  const findings: Finding[] = [];
  const tally = createTally(checkout);
  for (const [index, file] of checkout.files.entries()) {
    // Lets signals and timers in, however fast files come.
    await nextTurn();
    signal.throwIfAborted();
    if (index % 100 === 0)
      logger.progress(line`looking for secrets: ${index} of ${checkout.files.length} files`);
    const text = await readText(checkout, file, tally, logger);
    if (text === undefined) continue;
    const found = await searchText(detect, text, file.path, signal);
    if (found.detections.length > 0) findings.push(...toFindings(file.path, text, found.detections));
    tally.reasons.push(...shortcomings(file.path, found));
    tally.searched += 1;
  }
  signal.throwIfAborted();
  return { findings, check: tally.toCheck() };
}

/** The text of a file; when it is none, or cannot be searched, the tally has it. */
async function readText(
  checkout: Checkout,
  { path, size }: CheckoutFile,
  tally: Tally,
  logger: Logger,
): Promise<string | undefined> {
  const isTooLarge = size > largestFile;
  let bytes: Buffer;
  try {
    bytes = await (isTooLarge ? checkout.readStart(path, examinedBytes) : checkout.read(path, largestFile));
  } catch (error) {
    tally.reasons.push(`not searched for secrets: ${whyUnread(path, error)}`);
    return undefined;
  }
  const text = decodeText(bytes);
  if (text === undefined) {
    tally.binary += 1;
    logger.debug(line`not searched for secrets, binary: ${path}`);
  } else if (isTooLarge) {
    tally.reasons.push(
      `not searched for secrets: ${path} is text of more than ${largestMebibytes} MiB; name it in 'exclude' if it needs no search`,
    );
    return undefined;
  }
  return text;
}

/** A checkout's own error names the path from its root; its cause would add where the checkout is on this machine. */
function whyUnread(path: string, error: unknown): string {
  return error instanceof ScangateError ? error.message : `${path}: ${describeError(error)}`;
}

function* shortcomings(path: string, { failedRules, truncated }: Detections): Generator<string> {
  if (failedRules.length > 0)
    yield `${path} made ${failedRules.join(', ')} fail: secrets of that kind may be in it`;
  if (truncated) yield `${path} holds more than ${number(mostPerFile)} secrets: the rest is not listed`;
}
