import { describe, expect, it } from 'vitest';
import {
  ours,
  roundTripMs,
  type Schedule,
  schedules,
  simulateCrowd,
  simulateScans,
} from '../../bench/poll-simulation.ts';
import { seededRandom } from './seeded-random.ts';

const [schedule, thirty] = [schedules[ours], schedules['fixed 30 s']] as [Schedule, Schedule];

describe('the schedule of polling', () => {
  it.each([10_000, 60_000, 300_000, 900_000, 3_600_000])(
    'sees the end of a scan of %d ms at most a tenth of its length late, 15 s at most, plus a round trip',
    (lengthMs) => {
      const { worstLateMs } = simulateScans(schedule, lengthMs, seededRandom(1));
      const bound = Math.min(15_000, Math.max(2_000, 0.11 * lengthMs));
      expect(worstLateMs).toBeLessThanOrEqual(bound + roundTripMs);
    },
  );

  it('asks at most 300 times an hour', () => {
    const hour = simulateScans(schedule, 3_600_000 / 1.1, seededRandom(2));
    expect(hour.mostRequests).toBeLessThanOrEqual(300);
  });

  it('lets a thousand jobs that started together drift apart, which a schedule without chance never does', () => {
    for (const seed of [1, 2, 3, 4, 5])
      expect(simulateCrowd(schedule, seededRandom(seed)).later).toBeLessThanOrEqual(130);
    expect(simulateCrowd(thirty, seededRandom(3)).later).toBeGreaterThan(900);
  });
});
