import { ScangateError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import { showDuration } from './show-duration.ts';

/** Left of a job's time for stopping the scan, writing the reports and uploading them, but never more than a quarter. */
const marginMs = 60_000;

/** How often it looks whether the machine was suspended. */
const lookMs = 30_000;
/** A sleep that lasts so much longer than asked for was no sleep of this program: the machine was suspended. */
export const gapMs = 60_000;

/** How long a run may take, and who says so. */
export interface TimeLimit {
  readonly ms: number;
  readonly setBy: 'timeout' | 'job';
}

/** The smaller of what the user allows and what the CI job has left, both in milliseconds. */
export function timeLimit(timeoutMs: number, jobLeftMs?: number): TimeLimit {
  if (jobLeftMs === undefined) return { ms: timeoutMs, setBy: 'timeout' };
  const usable = Math.max(0, jobLeftMs - Math.min(marginMs, jobLeftMs / 4));
  return usable < timeoutMs ? { ms: usable, setBy: 'job' } : { ms: timeoutMs, setBy: 'timeout' };
}

/** The end of a run, while it runs. */
export interface Deadline {
  /** Milliseconds until then. */
  left(): number;
  /** Aborted with `DEADLINE_PASSED` then, or before with the reason of the signal that the run was given. */
  readonly signal: AbortSignal;
}

/** Runs `work` against a deadline. Time for which the machine was suspended does not count. */
export async function withDeadline<Result>(
  clock: Clock,
  limit: TimeLimit,
  signal: AbortSignal,
  work: (deadline: Deadline) => Promise<Result>,
): Promise<Result> {
  const passed = new AbortController();
  const done = new AbortController();
  let endsAt = clock.now() + limit.ms;
  const watch = async () => {
    for (;;) {
      const left = endsAt - clock.now();
      if (left <= 0) return passed.abort(deadlinePassed(limit));
      const sleptFrom = clock.now();
      const asked = Math.min(left, lookMs);
      await clock.sleep(asked, done.signal);
      const gap = clock.now() - sleptFrom - asked;
      if (gap > gapMs) endsAt += gap;
    }
  };
  const watching = watch().catch(() => undefined);
  try {
    return await work({
      left: () => endsAt - clock.now(),
      signal: AbortSignal.any([signal, passed.signal]),
    });
  } finally {
    done.abort();
    await watching;
  }
}

function deadlinePassed({ ms, setBy }: TimeLimit): ScangateError {
  const hint =
    setBy === 'timeout'
      ? "Give it longer with 'timeout', for example 2h."
      : 'Give the CI job a longer time limit: the scan ends in time to write and upload the reports.';
  return new ScangateError('DEADLINE_PASSED', `the scan did not end within ${showDuration(ms)}`, { hint });
}
