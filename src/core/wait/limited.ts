import type { Clock } from '../ports/clock.ts';

/** Rejects with the signal's reason as soon as it is aborted, whatever the work makes of the signal. */
export function orAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

/** Runs work that is given up, with `reason`, after `ms` milliseconds. */
export async function limited<Result>(
  clock: Clock,
  ms: number,
  reason: Error,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const tooLong = new AbortController();
  const done = new AbortController();
  const timer = clock.sleep(Math.max(0, ms), done.signal).then(
    () => tooLong.abort(reason),
    () => undefined,
  );
  try {
    return await orAborted(work(tooLong.signal), tooLong.signal);
  } finally {
    done.abort();
    await timer;
  }
}
