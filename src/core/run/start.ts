import { type ErrorCode, ScangateError, toScangateError } from '../errors.ts';
import type { Backend, ScanOrder, StartedScan } from '../ports/backend.ts';
import type { Clock } from '../ports/clock.ts';
import type { Logger } from '../ports/logger.ts';
import { line } from '../text.ts';
import type { Deadline } from '../wait/deadline.ts';
import { orAborted } from '../wait/limited.ts';
import { showDuration } from '../wait/show-duration.ts';
import { startGraceMs } from './stop.ts';
import { usableScan } from './usable-scan.ts';

/** Time within which a scan that surely was not started is started again. */
const budgetMs = 120_000;
/** Looks for a scan that may have been started, and the time between them. */
const looks = 2;
const lookAgainMs = 5_000;

export interface StartDeps {
  readonly backend: Backend;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Starts one scan and never two. Where nobody knows whether the start was done, the backend's own look-up decides: the
 * scan that it finds is taken, and only when there is none is it started again. A backend without a look-up leaves it
 * open: `START_UNCERTAIN`. An answer that cannot be used is none. A wish to wait is granted as far as the deadline
 * allows. Once the deadline's signal is aborted it still waits up to `startGraceMs` for the id of a start under way.
 */
export async function startOnce(deps: StartDeps, order: ScanOrder, deadline: Deadline): Promise<StartedScan> {
  const { clock, logger } = deps;
  const startedAt = clock.now();
  for (;;) {
    const answer = await send(deps, order, deadline.signal);
    if (!(answer instanceof ScangateError)) return answer;
    deadline.signal.throwIfAborted();
    if (answer.mayHaveRun) {
      logger.warn(line`whether a scan was started is not known: ${answer.message}`);
      const found = await lookUp(deps, order, answer, deadline);
      if (found) {
        logger.info(line`it was: scan ${found.ref.id}`);
        return found;
      }
      if (!answer.transient || clock.now() - startedAt >= budgetMs)
        throw inDoubt(answer, 'the backend does not find it', answer.code);
      logger.info(line`it was not, so it is started again`);
    } else {
      const asked = answer.retryAfterMs ?? 0;
      if (!answer.transient || asked === 0 || asked > deadline.left()) throw answer;
      logger.info(line`the backend asks to wait ${showDuration(asked)} before a scan is started`);
      await clock.sleep(asked, deadline.signal);
    }
  }
}

async function send(
  { backend, clock }: StartDeps,
  order: ScanOrder,
  signal: AbortSignal,
): Promise<StartedScan | ScangateError> {
  signal.throwIfAborted();
  const patient = new AbortController();
  let underWay = true;
  const leave = () => patient.abort(signal.reason);
  const onAbort = () => {
    if (underWay) clock.sleep(startGraceMs, patient.signal).then(leave, () => undefined);
    else leave();
  };
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return usableScan(await orAborted(backend.start(order, patient.signal, signal), patient.signal));
  } catch (thrown) {
    return thrown instanceof ScangateError ? thrown : defect(thrown);
  } finally {
    underWay = false;
    if (signal.aborted) leave();
  }
}

/** Two looks; the second comes no sooner than the backend wishes to be asked again. */
async function lookUp(
  { backend, clock }: StartDeps,
  order: ScanOrder,
  failed: ScangateError,
  { signal, left }: Deadline,
): Promise<StartedScan | undefined> {
  if (!backend.find) throw uncertain(failed, 'this backend has no way to look it up');
  const asked = failed.retryAfterMs ?? 0;
  for (let look = 1; ; look++) {
    try {
      const found = await orAborted(backend.find(order, signal), signal);
      if (found) return usableScan(found);
    } catch (thrown) {
      signal.throwIfAborted();
      throw uncertain(failed, `looking it up failed: ${toScangateError(thrown).message}`);
    }
    if (look === looks) return undefined;
    if (asked > left()) {
      const [wish, rest] = [showDuration(asked), showDuration(left())];
      throw uncertain(failed, `the backend asks to wait ${wish}, longer than the ${rest} left`);
    }
    await clock.sleep(Math.max(lookAgainMs, asked), signal);
  }
}

/** An adapter that fails over an answer has sent its request before. */
function defect(thrown: unknown): ScangateError {
  const { code, message, hint } = toScangateError(thrown);
  return new ScangateError(code, message, { hint, cause: thrown, mayHaveRun: true });
}

/** A defect stays one, so that it is reported. */
function uncertain(failed: ScangateError, why: string): ScangateError {
  return inDoubt(failed, why, failed.code === 'INTERNAL' ? failed.code : 'START_UNCERTAIN');
}

function inDoubt(failed: ScangateError, why: string, code: ErrorCode): ScangateError {
  const look =
    'Look at the backend before running again. A scan that is there can be taken up with --scan-id.';
  return new ScangateError(code, `a scan may have been started: ${failed.message}; ${why}`, {
    cause: failed,
    hint: code !== 'START_UNCERTAIN' && failed.hint ? `${failed.hint} ${look}` : look,
    mayHaveRun: true,
  });
}
