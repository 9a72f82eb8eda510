import { ScangateError, toScangateError } from '../errors.ts';
import type { ScanRef, ScanResults, ScanTarget } from '../model/scan.ts';
import type { Backend } from '../ports/backend.ts';
import type { Clock } from '../ports/clock.ts';
import type { Logger } from '../ports/logger.ts';
import { line } from '../text.ts';
import type { Deadline } from '../wait/deadline.ts';
import { orAborted } from '../wait/limited.ts';
import { createOutage, unreachable } from '../wait/outage.ts';
import { scheduledWait } from '../wait/poll-schedule.ts';
import { withinLimits } from './within-limits.ts';

/** A scan that says that it has ended may need as long until its results are there. */
const longestMs = 300_000;

export interface CollectDeps {
  readonly backend: Pick<Backend, 'results'>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: () => number;
}

/**
 * The results of a completed scan. Asked again while they are not there yet (`SCAN_NOT_FOUND`) or the failure passes,
 * for five minutes at most. Rejects with `RESULTS_STALE` for those of another commit than was asked for, and with
 * `RESULTS_TOO_LARGE` for more than a result can hold.
 */
export async function collect(
  deps: CollectDeps,
  ref: ScanRef,
  target: ScanTarget,
  deadline: Deadline,
): Promise<ScanResults> {
  const { backend, clock, logger, random } = deps;
  const { signal } = deadline;
  const startedAt = clock.now();
  const outage = createOutage(deps, longestMs);
  for (;;) {
    signal.throwIfAborted();
    try {
      return withinLimits(ofCommit(await orAborted(backend.results(ref, signal), signal), target, ref));
    } catch (thrown) {
      signal.throwIfAborted();
      const error = toScangateError(thrown);
      if (!error.transient && error.code !== 'SCAN_NOT_FOUND') throw error;
      const elapsed = clock.now() - startedAt;
      const wait = Math.max(scheduledWait(elapsed, random()), outage.failed(error));
      if (elapsed + wait > longestMs || wait > deadline.left()) throw unreachable(error, elapsed);
      logger.debug(line`no results yet: ${error.message}`);
      await clock.sleep(wait, signal);
    }
  }
}

function ofCommit(results: ScanResults, target: ScanTarget, ref: ScanRef): ScanResults {
  const { sha } = results;
  if (sha === undefined || target.sha === undefined || sha.toLowerCase() === target.sha) return results;
  throw new ScangateError(
    'RESULTS_STALE',
    `scan ${ref.id} is of commit ${sha}, but ${target.sha} was asked for`,
    { hint: 'Results of another commit are never judged; run again.' },
  );
}
