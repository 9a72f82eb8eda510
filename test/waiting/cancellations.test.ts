import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signalExitCodes } from '../../src/core/outcome.ts';
import { answer, silence } from '../fault-server/faults.ts';
import { readJson } from '../scenario/harness.ts';
import { startCli, startService } from './cli.ts';
import type { Phase } from './scan-service.ts';
import { seededRandom } from './seeded-random.ts';

const count = 100;
const atOnce = 6;
const seed = Number(process.env.WAITING_SEED ?? 20_261_122);
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scangate-cancellations-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Moment {
  readonly signal: (typeof signals)[number];
  /** The signal is sent so long after the first request of this phase. */
  readonly phase: Phase;
  readonly afterMs: number;
  /** A start is answered so late, if ever. */
  readonly startTakesMs: number | 'for ever';
  /** The first stop is never answered. */
  readonly deafOnce: boolean;
}

function moment(random: () => number): Moment {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const phase = pick(['login', 'start', 'start', 'poll', 'poll', 'download'] as const);
  return {
    signal: pick(signals),
    phase,
    afterMs: Math.floor(random() * 700),
    startTakesMs: phase === 'start' ? pick([0, 300, 1_500, 2_500, 'for ever']) : pick([0, 0, 0, 300]),
    deafOnce: random() < 0.1,
  };
}

/** One process, told to end at the moment; gives what came of it. */
async function cancel(index: number, { signal, phase, afterMs, startTakesMs, deafOnce }: Moment) {
  const service = await startService({ lengthMs: phase === 'download' ? 0 : 600_000 });
  const startFault =
    startTakesMs === 'for ever'
      ? silence
      : {
          name: 'a late answer',
          play: async (exchange: Parameters<typeof silence.play>[0]) => {
            await new Promise((resolve) => setTimeout(resolve, startTakesMs));
            await answer('{"id":"scan-1"}', {}, 201).play(exchange);
          },
        };
  if (startTakesMs !== 0) service.plan('start', { fault: startFault, done: true });
  if (phase === 'download') service.always('download', { fault: silence });
  if (deafOnce) service.plan('cancel', { fault: silence });
  const cwd = join(folder, String(index));
  const { child, ended } = startCli(
    service,
    ['--poll-interval', '1s', '--sha', 'c'.repeat(40), '--report-dir', cwd],
    folder,
  );
  let killedAt: number | undefined;
  let stopMs: number | undefined;
  let idKnownAt = 0;
  service.onRequest = (current) => {
    if (current === 'poll') idKnownAt ||= performance.now();
    if (current === 'cancel' && killedAt !== undefined)
      stopMs ??= performance.now() - Math.max(killedAt, idKnownAt);
    if (current !== phase || killedAt !== undefined) return;
    killedAt = Number.POSITIVE_INFINITY;
    setTimeout(() => {
      killedAt = performance.now();
      child.kill(signal);
    }, afterMs);
  };
  const end = await ended;
  const exitMs = performance.now() - (killedAt ?? 0);
  await service.close();
  return { end, exitMs, stopMs, service, result: await readJson(join(cwd, 'scangate.json')) };
}

it(`${count} cancellations at random moments (seed ${seed}): each scan is stopped, each process gone within 6 s`, async () => {
  const random = seededRandom(seed);
  const moments = Array.from({ length: count }, () => moment(random));
  const queue = [...moments.entries()];
  const slowest = { exitMs: 0, stopMs: 0 };
  let scans = 0;
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, when] = next;
      const { end, exitMs, stopMs, service, result } = await cancel(index, when);
      const told = `cancellation ${index} of seed ${seed}: ${JSON.stringify(when)}\n${end.stderr}`;
      expect(end.code, told).toBe(signalExitCodes[when.signal]);
      expect(result, told).toMatchObject({ outcome: 'cancelled', failure: { code: 'CANCELLED' } });
      expect(exitMs, told).toBeLessThan(6_000);
      expect(service.scans.length, told).toBeLessThanOrEqual(1);
      expect(service.running(), told).toEqual([]);
      if (when.phase === 'poll') expect(stopMs, told).toBeLessThan(1_000);
      scans += service.scans.length;
      slowest.exitMs = Math.max(slowest.exitMs, exitMs);
      if (when.phase === 'poll') slowest.stopMs = Math.max(slowest.stopMs, stopMs ?? 0);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  expect(scans).toBeGreaterThan(count / 2);
  expect(slowest.exitMs).toBeLessThan(6_000);
}, 180_000);
