import { watchBody } from './body-check.ts';
import { type BodyCheck, type Download, HttpError } from './http-client.ts';
import type { Limits } from './limits.ts';
import { openPartFile } from './part-file.ts';
import { piecesOf } from './read-body.ts';
import type { Answer } from './round-trip.ts';
import type { Timers } from './timers.ts';

/** Where a body goes and what it must be. */
export interface Target {
  readonly path: string;
  readonly check: BodyCheck;
  readonly maxBytes: number;
}

/** Streams a body to its file, which gets its name only when it is complete and what it should be. */
export async function saveBody(
  answer: Answer,
  abort: (reason: HttpError) => void,
  target: Target,
  wire: { readonly timers: Timers; readonly limits: Limits },
): Promise<Download> {
  const file = await openPartFile(target.path);
  const progress = watchProgress(answer.label, abort, wire.timers, wire.limits);
  try {
    const watch = watchBody(target.check);
    let bytes = 0;
    for await (const piece of piecesOf(answer, target.maxBytes)) {
      bytes += piece.length;
      progress.count(piece.length);
      watch.push(piece);
      await file.write(piece);
    }
    watch.finish(answer.label);
    await file.complete();
    return { path: target.path, bytes };
  } finally {
    progress.stop();
    await file.discard();
  }
}

/** Aborts a body that only drips. */
function watchProgress(
  label: string,
  abort: (reason: HttpError) => void,
  timers: Timers,
  { progressMs, progressBytes }: Limits,
) {
  let bytes = 0;
  const judge = () => {
    if (bytes < progressBytes) {
      const why = `only ${bytes} bytes came within ${progressMs / 1_000} s`;
      abort(new HttpError('timeout', `${label}: ${why}`, { mayHaveRun: true, transient: true }));
      return;
    }
    bytes = 0;
    stop = timers.after(progressMs, judge);
  };
  let stop = timers.after(progressMs, judge);
  return {
    count(more: number) {
      bytes += more;
    },
    stop: () => stop(),
  };
}
