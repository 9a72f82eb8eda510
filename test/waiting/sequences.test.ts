import { describe, expect, it } from 'vitest';
import { ScangateError } from '../../src/core/errors.ts';
import { parseRules } from '../../src/core/gate/rules.ts';
import type { ScanStatus } from '../../src/core/model/scan.ts';
import type { Backend, StartedScan } from '../../src/core/ports/backend.ts';
import type { Clock } from '../../src/core/ports/clock.ts';
import { runScan } from '../../src/core/run-scan.ts';
import { FakeClock } from '../doubles/fake-clock.ts';
import { memoryState } from '../doubles/memory-state.ts';
import { recordingLogger } from '../doubles/recording-logger.ts';
import { recordingPlatform, recordingReports } from '../doubles/recording-ports.ts';
import { aFinding, allChecks } from '../factories/model.ts';
import { seededRandom } from './seeded-random.ts';

const count = 1_000;
const firstSeed = Number(process.env.WAITING_SEED ?? 1);
const seeds = process.env.WAITING_SEED
  ? [firstSeed]
  : Array.from({ length: count }, (_, at) => firstSeed + at);

const minute = 60_000;

type Random = () => number;
const between = (random: Random, low: number, high: number) => low + random() * (high - low);
const pick = <Item>(random: Random, items: readonly Item[]) =>
  items[Math.floor(random() * items.length)] as Item;

const down = (details: object = {}) =>
  new ScangateError('BACKEND_UNREACHABLE', 'a fault', { transient: true, ...details });

/** What can go wrong with one call, in the words of the port. */
const callFaults = [
  () => down(),
  () => down(),
  (random: Random) => down({ retryAfterMs: Math.floor(between(random, 1, 5 * minute)) }),
  () => new ScangateError('BACKEND_PROTOCOL', 'a page', { transient: true }),
  () => new ScangateError('HOST_UNKNOWN', 'no such host', { transient: true }),
] as const;

const oddStatuses: readonly ScanStatus[] = [
  { state: 'unknown', detail: 'thinking' },
  { state: 'queued' },
  { state: 'running', pollAfterMs: 90_000 },
  { state: 'running', pollAfterMs: -1 },
];

/** A sequence of faults, each at a call that chance decides, over one scan. */
function scene(seed: number) {
  const random = seededRandom(seed);
  const faults = Math.floor(between(random, 1, 21));
  const lengthMs = Math.exp(between(random, Math.log(10_000), Math.log(60 * minute)));
  const timeoutMs = between(random, 20, 90) * minute;
  const canFind = random() < 0.5;
  const clean = random() < 0.5;
  /** Faults are dealt to calls in order; a call without one goes well. */
  const share = between(random, 0.2, 1);
  return { random, faults, lengthMs, timeoutMs, canFind, clean, share };
}

interface FakeScan {
  readonly id: string;
  readonly startedAt: number;
  stopped: boolean;
}

function faultyBackend(
  clock: Clock,
  { random, faults, lengthMs, canFind, clean, share }: ReturnType<typeof scene>,
) {
  const scans: FakeScan[] = [];
  let left = faults;
  const strikes = () => left > 0 && random() < share && left-- > 0;
  const wrong = () => pick(random, callFaults)(random);
  const named = (scan: FakeScan): StartedScan => ({ ref: { backend: 'fake', id: scan.id } });
  const begin = () => {
    const scan = { id: `scan-${scans.length + 1}`, startedAt: clock.now(), stopped: false };
    scans.push(scan);
    return scan;
  };
  const takes = (signal: AbortSignal) =>
    clock.sleep(between(random, 10, random() < 0.1 ? 30_000 : 400), signal);
  const backend: Backend = {
    id: 'fake',
    checks: [],
    async start(_order, signal) {
      await takes(signal);
      if (!strikes()) return named(begin());
      const kind = random();
      if (kind < 0.3) throw down({ retryAfterMs: 20_000 });
      if (kind < 0.65) begin();
      throw down({ mayHaveRun: true });
    },
    async status({ id }, signal) {
      await takes(signal);
      const scan = scans.find((candidate) => candidate.id === id);
      const age = clock.now() - (scan?.startedAt ?? 0);
      if (strikes()) {
        if (age < 50_000 && random() < 0.3) throw new ScangateError('SCAN_NOT_FOUND', 'not yet');
        if (random() < 0.4) return pick(random, oddStatuses);
        throw wrong();
      }
      if (!scan) throw new ScangateError('SCAN_NOT_FOUND', 'never');
      if (scan.stopped) return { state: 'cancelled' };
      return { state: age >= lengthMs ? 'completed' : 'running' };
    },
    async results(_ref, signal) {
      await takes(signal);
      if (strikes()) throw random() < 0.3 ? new ScangateError('SCAN_NOT_FOUND', 'no report yet') : wrong();
      const findings = clean ? [] : [aFinding({ severity: 'critical' })];
      return { findings, checks: allChecks(), nativeReports: [] };
    },
    async cancel({ id }, signal) {
      await takes(signal);
      for (const scan of scans) if (scan.id === id) scan.stopped = true;
    },
    ...(canFind
      ? {
          find: async (_order, signal) => {
            await takes(signal);
            const found = scans.findLast((scan) => !scan.stopped);
            return found && named(found);
          },
        }
      : {}),
  };
  const ended = (scan: FakeScan) => scan.stopped || clock.now() - scan.startedAt >= lengthMs;
  return { backend, scans, ended, struck: () => faults - left };
}

async function play(seed: number) {
  const told = scene(seed);
  const clock = new FakeClock();
  const { backend, scans, ended, struck } = faultyBackend(clock, told);
  const logger = recordingLogger();
  const result = await runScan(
    {
      tool: { name: 'Scangate', version: '1' },
      backend,
      platform: recordingPlatform(),
      reports: recordingReports(),
      state: memoryState(),
      clock,
      logger,
      random: told.random,
    },
    {
      order: { target: { path: '/code' }, key: 'a'.repeat(64) },
      waiting: {
        limit: { ms: told.timeoutMs, setBy: 'timeout' },
        wait: true,
        reuse: false,
        cancelOnTimeout: true,
      },
      gate: { rules: parseRules('high').rules, unknownSeverity: 'high', require: 'auto' },
      policies: { onTimeout: 'fail', onInconclusive: 'fail' },
    },
    new AbortController().signal,
  );
  return {
    result,
    scans,
    running: scans.filter((scan) => !ended(scan)),
    struck: struck(),
    told,
    ms: clock.now(),
    unstoppable: logger.lines.some((line) => line.includes('could not be stopped: no answer within')),
  };
}

/** What must never be, whatever went wrong; empty when all is well. */
function wrongs({
  result,
  scans,
  running,
  told,
  ms,
  unstoppable,
}: Awaited<ReturnType<typeof play>>): string[] {
  const { outcome, scan, failure } = result;
  const uncertain = failure?.code === 'START_UNCERTAIN';
  const verdict = told.clean ? 'passed' : 'failed';
  return [
    ...(scans.length > 1 ? [`${scans.length} scans were started`] : []),
    ...(outcome === 'passed' && !told.clean ? ['passed in spite of a finding'] : []),
    ...(outcome === 'failed' && told.clean ? ['failed without a finding'] : []),
    ...(outcome !== verdict && outcome !== 'inconclusive' && outcome !== 'timed-out'
      ? [`ended as ${outcome}`]
      : []),
    ...(outcome === verdict && scan?.id !== scans[0]?.id ? ['judged another scan'] : []),
    ...(uncertain && told.canFind ? ['uncertain although it can look up'] : []),
    ...(scans.length > 0 && !scan && !uncertain ? ['a scan that nobody is told of'] : []),
    ...(outcome === 'timed-out' && running.length > 0 && !unstoppable
      ? ['timed out, and the scan runs on']
      : []),
    ...(outcome === 'timed-out' && told.lengthMs < told.timeoutMs - 10 * minute
      ? ['timed out too soon']
      : []),
    ...(outcome === 'inconclusive' && !uncertain && scans.length === 0 && ms < 2 * minute
      ? ['gave up before a scan']
      : []),
    ...(ms > told.timeoutMs + 40_000 ? [`took ${Math.round(ms / minute)} min`] : []),
  ];
}

describe(`${count} random sequences of faults`, () => {
  it('lose no scan, start none twice, pass none wrongly, and end', async () => {
    const outcomes = new Map<string, number>();
    let [faults, gaveUp] = [0, 0];
    for (const seed of seeds) {
      const run = await play(seed);
      expect(
        wrongs(run),
        `WAITING_SEED=${seed} plays it again: ${JSON.stringify(run.result.failure)}`,
      ).toEqual([]);
      outcomes.set(run.result.outcome, (outcomes.get(run.result.outcome) ?? 0) + 1);
      faults += run.struck;
      if (run.result.outcome === 'inconclusive' && run.result.failure?.code !== 'START_UNCERTAIN') gaveUp++;
    }
    if (seeds.length < count) return;
    expect(faults).toBeGreaterThan(5 * count);
    expect(gaveUp).toBeLessThan(0.02 * count);
    for (const outcome of ['passed', 'failed', 'inconclusive', 'timed-out'])
      expect(outcomes.get(outcome) ?? 0, outcome).toBeGreaterThan(0.02 * count);
  }, 120_000);

  it('are the same again for the same seed', async () => {
    const [first, again] = [await play(7), await play(7)];
    expect({ ...again.result, ms: again.ms }).toEqual({ ...first.result, ms: first.ms });
  });
});
