import { schedules, simulateCrowd, simulateScans } from './poll-simulation.ts';
import type { Benchmark } from './run.ts';

const lengths = [
  ['10 s', 10_000],
  ['1 min', 60_000],
  ['5 min', 300_000],
  ['15 min', 900_000],
  ['60 min', 3_600_000],
] as const;

/** How late the end of a scan is seen and what that costs, by several schedules of polling, all simulated. */
export const benchmark: Benchmark = {
  title:
    'mean/worst lateness in s | requests, 2,000 scans each; and the most requests a second of 1,000 jobs started in one second, in their first two minutes, and after',
  run: async () => [
    ['schedule', ...lengths.map(([name]) => name), 'peak at first', 'peak after'],
    ...Object.entries(schedules).map(([name, schedule]) => {
      const crowd = simulateCrowd(schedule, Math.random);
      return [
        name,
        ...lengths.map(([, ms]) => {
          const { meanLateMs, worstLateMs, meanRequests } = simulateScans(schedule, ms, Math.random);
          return `${seconds(meanLateMs)}/${seconds(worstLateMs)} | ${meanRequests.toFixed(0)}`;
        }),
        String(crowd.atFirst),
        String(crowd.later),
      ];
    }),
  ],
};

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(1);
}
