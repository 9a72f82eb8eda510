import { ScangateError } from '../../core/errors.ts';
import { isTerminal } from '../../core/model/scan.ts';
import { line } from '../../core/text.ts';
import { someOf } from '../../core/words.ts';
import type { BackendDeps } from '../backend-module.ts';
import type { Client } from './client.ts';
import { runningScans } from './find.ts';
import { newest } from './newest.ts';
import type { AppsecplusOptions } from './options.ts';
import type { ScanOrderBody } from './purposes.ts';
import type { Scan } from './schema.ts';
import { scanStatus } from './state.ts';

const lookAgainMs = 10_000;
/** Conflicts in a row with a scan that nobody finds. */
const mostUnseen = 2;

/** When a start is given up, and when nothing is sent any more that starts a scan. */
export interface StartSignals {
  readonly signal: AbortSignal;
  readonly noAttemptAfter: AbortSignal;
}

/**
 * Starts a scan. AppSec+ refuses one while a conflicting scan runs; what happens then says `on-conflict`.
 * One that ended before it could be found is no reason to give up: the start is tried once more.
 */
export async function startScan(
  { clock, logger }: Pick<BackendDeps, 'clock' | 'logger'>,
  client: Client,
  order: ScanOrderBody,
  onConflict: AppsecplusOptions['on-conflict'],
  { signal, noAttemptAfter }: StartSignals,
): Promise<Scan> {
  const either = AbortSignal.any([signal, noAttemptAfter]);
  const ended = async ({ id }: Scan) => {
    do await clock.sleep(lookAgainMs, either);
    while (!isTerminal(await stateOf(client, id, either)));
  };
  for (let unseen = 0; ; ) {
    const started = await unlessConflict(client.trigger(order, signal, noAttemptAfter));
    if (!(started instanceof ScangateError)) return started;
    const running = await runningScans(client, order.applicationId, either);
    if (onConflict === 'fail') throw conflict(started, running);
    const same = running.filter((scan) => scan.scanType?.toLowerCase() === order.scanType);
    if (onConflict === 'wait' && running.length > 0) {
      unseen = 0;
      for (const scan of same.length > 0 ? same : running) {
        logger.info(line`waiting for ${describe(scan)} to end`);
        await ended(scan);
      }
      continue;
    }
    const taken = newest(same);
    if (taken) {
      logger.info(line`${describe(taken)} is running already, so it is taken (on-conflict: attach)`);
      return taken;
    }
    unseen += 1;
    if (unseen === mostUnseen) throw conflict(started, running);
  }
}

async function unlessConflict(started: Promise<Scan>): Promise<Scan | ScangateError> {
  try {
    return await started;
  } catch (thrown) {
    if (thrown instanceof ScangateError && thrown.code === 'SCAN_CONFLICT') return thrown;
    throw thrown;
  }
}

/** A scan that is gone has ended. */
async function stateOf(client: Client, id: string, signal: AbortSignal) {
  try {
    return scanStatus((await client.scan(id, signal)).status).state;
  } catch (thrown) {
    if (thrown instanceof ScangateError && thrown.code === 'SCAN_NOT_FOUND') return 'completed';
    throw thrown;
  }
}

function conflict(refusal: ScangateError, running: readonly Scan[]): ScangateError {
  const which =
    running.length === 0
      ? 'none is listed: it has ended by now, or these credentials do not see it'
      : someOf(running.map(describe), 3);
  return new ScangateError('SCAN_CONFLICT', `${refusal.message}: ${which}`, {
    cause: refusal,
    hint:
      running.length === 0
        ? 'Run again.'
        : 'Run again when it has ended, or set the option on-conflict: attach takes a scan of the same type, wait waits for its end.',
  });
}

function describe({ id, scanType, status, triggeredBy, startedAt }: Scan): string {
  const since = startedAt === undefined ? '' : ` since ${startedAt}`;
  const by = triggeredBy === undefined ? '' : `, started by '${triggeredBy}'`;
  return `${scanType ?? 'the'} scan ${id} (${status}${since}${by})`;
}
