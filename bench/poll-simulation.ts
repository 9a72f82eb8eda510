import { firstWait, scheduledWait } from '../src/core/wait/poll-schedule.ts';

/** Milliseconds until the next question of a scan that has run for `elapsedMs`; `random` is from 0 up to 1. */
export type Schedule = (elapsedMs: number, question: number, random: number) => number;

const fixed =
  (ms: number): Schedule =>
  () =>
    ms;

export const ours = 'ours: a tenth, 2 to 15 s';

export const schedules: Readonly<Record<string, Schedule>> = {
  [ours]: (elapsedMs, question, random) =>
    question === 0 ? firstWait(random) : scheduledWait(elapsedMs, random),
  'fixed 5 s': fixed(5_000),
  'fixed 10 s': fixed(10_000),
  'fixed 30 s': fixed(30_000),
  'exponential ×2, cap 60 s': (_elapsedMs, question) => Math.min(60_000, 1_000 * 2 ** question),
};

export const roundTripMs = 200;

export interface Polled {
  /** Milliseconds from the end of the scan to the question whose answer says so. */
  readonly meanLateMs: number;
  readonly worstLateMs: number;
  readonly meanRequests: number;
  readonly mostRequests: number;
}

/** Many scans of about one length (a tenth more or less), polled by one schedule. */
export function simulateScans(
  schedule: Schedule,
  lengthMs: number,
  random: () => number,
  scans = 2_000,
): Polled {
  const [lateness, requests]: [number[], number[]] = [[], []];
  for (let scan = 0; scan < scans; scan++) {
    const endsAt = lengthMs * (0.9 + 0.2 * random());
    let now = 0;
    let asked = 0;
    for (let last = -1; last < endsAt; asked++) {
      now += schedule(now, asked, random());
      last = now;
      now += roundTripMs;
    }
    lateness.push(now - roundTripMs - endsAt);
    requests.push(asked);
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    meanLateMs: mean(lateness),
    worstLateMs: Math.max(...lateness),
    meanRequests: mean(requests),
    mostRequests: Math.max(...requests),
  };
}

export interface Crowd {
  /** The most requests in one second, in the first two minutes and from then to the tenth. */
  readonly atFirst: number;
  readonly later: number;
}

/** Jobs that were all started within one second and whose scans take longer than ten minutes. */
export function simulateCrowd(schedule: Schedule, random: () => number, jobs = 1_000): Crowd {
  const perSecond = new Array<number>(600).fill(0);
  for (let job = 0; job < jobs; job++) {
    const startedAt = 1_000 * random();
    let elapsed = 0;
    for (let asked = 0; ; asked++) {
      elapsed += schedule(elapsed, asked, random());
      const second = Math.floor((startedAt + elapsed) / 1_000);
      if (second >= perSecond.length) break;
      perSecond[second] = (perSecond[second] ?? 0) + 1;
      elapsed += roundTripMs;
    }
  }
  return { atFirst: Math.max(...perSecond.slice(0, 120)), later: Math.max(...perSecond.slice(120)) };
}
