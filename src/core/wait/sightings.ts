import { ScangateError } from '../errors.ts';
import type { ScanRef, ScanState, ScanStatus } from '../model/scan.ts';
import type { Clock } from '../ports/clock.ts';
import type { Logger } from '../ports/logger.ts';
import { line, message } from '../text.ts';
import { showDuration } from './show-duration.ts';

/** How long an adapter may hear nothing but words that it does not know. */
const longestUnknownMs = 300_000;
/** How often a log that keeps its lines is told that the run still waits. */
const remindMs = 60_000;

/** What was seen of a scan so far, and who is told about it. */
export interface Sightings {
  /** A status that does not end the scan; throws `BACKEND_PROTOCOL` when it has been unknown for too long. */
  seen(status: ScanStatus): void;
  /** A question without an answer; the first in a row is said aloud. */
  missed(why: string): void;
  /** Says that the run waits, on a terminal each time, elsewhere once a minute. */
  waiting(nextMs: number): void;
  /** `12 × running, 3 × queued, 2 × no answer`. */
  summary(): string;
}

export function createSightings(
  { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
  { id }: ScanRef,
): Sightings {
  const counts = new Map<ScanState | 'no answer', number>();
  const startedAt = clock.now();
  const warned = new Set<string>();
  let current: ScanState | undefined;
  let unknownSince: number | undefined;
  let saidAt = startedAt;
  let missing = false;
  const count = (word: ScanState | 'no answer') => counts.set(word, (counts.get(word) ?? 0) + 1);
  const warnOnce = (about: string, text: Parameters<Logger['warn']>[0]) => {
    if (!warned.has(about)) logger.warn(text);
    warned.add(about);
  };

  return {
    seen({ state, detail }) {
      count(state);
      missing = false;
      if (state === 'unknown') {
        warnOnce(state, line`scan ${id} is '${detail ?? ''}', which is not known here; taken as running`);
        unknownSince ??= clock.now();
        if (clock.now() - unknownSince >= longestUnknownMs) throw onlyUnknown(id, detail);
        return;
      }
      unknownSince = undefined;
      if (current === 'running' && state === 'queued')
        warnOnce('regression', line`scan ${id} is queued again, although it was running`);
      if (state !== current) {
        logger.info(line`scan ${id} is ${state}`);
        saidAt = clock.now();
      }
      current = state;
    },
    missed(why) {
      count('no answer');
      const text = line`no status of scan ${id}: ${message(why)}; asking on`;
      if (missing) logger.debug(text);
      else logger.info(text);
      missing = true;
    },
    waiting(nextMs) {
      const elapsed = showDuration(clock.now() - startedAt);
      const state = current ?? 'started';
      if (logger.showsProgress) {
        logger.progress(line`scan ${id} is ${state}, ${elapsed}; next look in ${showDuration(nextMs)}`);
      } else if (clock.now() - saidAt >= remindMs) {
        logger.info(line`scan ${id} is still ${state} after ${elapsed}`);
        saidAt = clock.now();
      }
    },
    summary: () =>
      [...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([word, times]) => `${times} × ${word}`)
        .join(', '),
  };
}

function onlyUnknown(id: string, word = ''): ScangateError {
  const minutes = showDuration(longestUnknownMs);
  return new ScangateError(
    'BACKEND_PROTOCOL',
    `for ${minutes} the backend has said of scan ${id} nothing but '${word}', which is not known here`,
    { hint: 'Look at the scan; the backend may be newer than this Scangate.' },
  );
}
