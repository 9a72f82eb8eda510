import { type Backoff, fullJitter } from '../../core/backoff.ts';
import { ScangateError } from '../../core/errors.ts';
import { isScanId } from '../../core/model/scan.ts';
import { line } from '../../core/text.ts';
import { HttpError } from '../../http/http-client.ts';
import type { BackendDeps } from '../backend-module.ts';
import type { RafterClient, StartBody } from './client.ts';
import { type Refusals, usedUpByRefusal } from './refusals.ts';
import { startAnswer } from './schema.ts';

/** Time within which a start that surely did not run is sent again. */
const patienceMs = 120_000;
const backoff: Backoff = { firstMs: 2_000, factor: 2, capMs: 20_000 };

/**
 * Posts a start until one is carried out, and gives its answer. It is sent again only where the server surely did
 * nothing and names no time to come back, which is the core's to wait for; an empty quota never passes.
 */
export async function postOnce(
  { clock, logger, random }: Pick<BackendDeps, 'clock' | 'logger' | 'random'>,
  client: Pick<RafterClient, 'start'>,
  body: StartBody,
  signal: AbortSignal,
  noAttemptAfter: AbortSignal,
): Promise<unknown> {
  const startedAt = clock.now();
  const either = AbortSignal.any([signal, noAttemptAfter]);
  const delays = fullJitter(backoff, random);
  for (;;) {
    either.throwIfAborted();
    try {
      return await client.start(body, signal, noAttemptAfter);
    } catch (thrown) {
      const wait = delays.next().value;
      if (!surelyDidNothing(thrown, body) || clock.now() + wait - startedAt >= patienceMs) throw thrown;
      logger.debug(line`${thrown.message}; next attempt in ${wait} ms`);
      await clock.sleep(wait, either);
    }
  }
}

function surelyDidNothing(thrown: unknown, { scan_mode }: StartBody): thrown is HttpError {
  return (
    thrown instanceof HttpError &&
    thrown.transient &&
    !thrown.mayHaveRun &&
    thrown.retryAfterMs === undefined &&
    usedUpByRefusal(thrown, scan_mode) === undefined
  );
}

/** The id in the answer of a start. An answer that makes no sense leaves open whether a scan runs. */
export function startedId(answer: unknown, refusals: Pick<Refusals, 'words'>): string {
  const { success, scan_id, scanId, error } = startAnswer.safeParse(answer).data ?? {};
  const id = scan_id ?? scanId;
  if (id !== undefined && isScanId(id)) return id;
  const says = error === undefined ? '' : `: ${refusals.words(error)}`;
  const refused = success === false && id === undefined;
  const what = refused
    ? 'Rafter did not start a scan'
    : 'the answer to the start names no scan that can be asked for';
  throw new ScangateError('BACKEND_PROTOCOL', `${what}${says}`, {
    mayHaveRun: !refused,
    hint: 'Look at the scans in your Rafter account.',
  });
}
