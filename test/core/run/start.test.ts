import { describe, expect, it } from 'vitest';
import { ScangateError } from '../../../src/core/errors.ts';
import type { Backend, StartedScan } from '../../../src/core/ports/backend.ts';
import { startOnce } from '../../../src/core/run/start.ts';
import { withDeadline } from '../../../src/core/wait/deadline.ts';
import { FakeClock } from '../../doubles/fake-clock.ts';
import { recordingLogger } from '../../doubles/recording-logger.ts';

const order = { target: { path: '/code' }, key: 'a'.repeat(64) };
const scan = (id: string): StartedScan => ({ ref: { backend: 'fake', id } });
const lost = new ScangateError('BACKEND_UNREACHABLE', 'reset', { transient: true, mayHaveRun: true });

interface Scene {
  starts: readonly (StartedScan | Error)[];
  finds?: readonly (StartedScan | undefined | Error)[];
  limitMs?: number;
}

async function start({ starts, finds, limitMs = 3_600_000 }: Scene) {
  const clock = new FakeClock();
  const calls: string[] = [];
  const play = <Item>(name: string, script: readonly (Item | Error)[], index: number): Item => {
    calls.push(`${name} at ${clock.now() / 1_000}`);
    const next = script[Math.min(index, script.length - 1)];
    if (next instanceof Error) throw next;
    return next as Item;
  };
  let [started, found] = [0, 0];
  const backend: Backend = {
    id: 'fake',
    checks: [],
    start: async () => play('start', starts, started++),
    status: () => Promise.reject(new Error('not asked')),
    results: () => Promise.reject(new Error('not asked')),
    ...(finds ? { find: async () => play('find', finds, found++) } : {}),
  };
  const end = await withDeadline(
    clock,
    { ms: limitMs, setBy: 'timeout' },
    new AbortController().signal,
    (deadline) => startOnce({ backend, clock, logger: recordingLogger() }, order, deadline),
  ).catch((thrown: unknown) => thrown);
  return { end, calls };
}

describe('a start whose answer was lost', () => {
  it('is looked up, and the scan that is found is taken', async () => {
    const { end, calls } = await start({ starts: [lost], finds: [scan('found')] });
    expect(end).toEqual(scan('found'));
    expect(calls).toEqual(['start at 0', 'find at 0']);
  });

  it('is looked up once more after five seconds, since a scan may be slow to appear', async () => {
    const { end, calls } = await start({ starts: [lost], finds: [undefined, scan('late')] });
    expect(end).toEqual(scan('late'));
    expect(calls).toEqual(['start at 0', 'find at 0', 'find at 5']);
  });

  it('is sent again only when no look finds a scan', async () => {
    const { end, calls } = await start({ starts: [lost, scan('second')], finds: [undefined] });
    expect(end).toEqual(scan('second'));
    expect(calls).toEqual(['start at 0', 'find at 0', 'find at 5', 'start at 5']);
  });

  it('is given up after two minutes', async () => {
    const { end, calls } = await start({ starts: [lost], finds: [undefined] });
    expect(end).toMatchObject({ code: 'BACKEND_UNREACHABLE', mayHaveRun: true, cause: lost });
    expect((end as Error).message).toBe('a scan may have been started: reset; the backend does not find it');
    expect(calls.at(-1)).toBe('find at 120');
  });

  it('is not sent again when the failure is final', async () => {
    const final = new ScangateError('BACKEND_PROTOCOL', 'an encoded answer', { mayHaveRun: true });
    const { end, calls } = await start({ starts: [final], finds: [undefined] });
    expect(end).toMatchObject({ code: 'BACKEND_PROTOCOL', mayHaveRun: true, cause: final });
    expect(calls).toEqual(['start at 0', 'find at 0', 'find at 5']);
  });

  it.each([
    ['cannot look it up', undefined, 'this backend has no way to look it up'],
    ['fails to look it up', [new ScangateError('BACKEND_UNREACHABLE', '503')], 'looking it up failed: 503'],
  ] as const)('stays uncertain with a backend that %s', async (_, finds, why) => {
    const { end, calls } = await start({ starts: [lost], ...(finds ? { finds } : {}) });
    expect(end).toMatchObject({ code: 'START_UNCERTAIN', outcome: 'inconclusive' });
    expect((end as Error).message).toBe(`a scan may have been started: reset; ${why}`);
    expect(calls.filter((call) => call.startsWith('start'))).toHaveLength(1);
  });
});

describe('a start whose answer was lost, with a wish to wait', () => {
  const busy = (retryAfterMs: number) =>
    new ScangateError('BACKEND_UNREACHABLE', '503', { transient: true, mayHaveRun: true, retryAfterMs });

  it('is sent again no sooner', async () => {
    const { end, calls } = await start({ starts: [busy(70_000), scan('second')], finds: [undefined] });
    expect(end).toEqual(scan('second'));
    expect(calls).toEqual(['start at 0', 'find at 0', 'find at 70', 'start at 70']);
  });

  it('stays uncertain when that is longer than the time left', async () => {
    const { end, calls } = await start({ starts: [busy(70_000)], finds: [undefined], limitMs: 60_000 });
    expect(end).toMatchObject({ code: 'START_UNCERTAIN', mayHaveRun: true });
    expect((end as Error).message).toContain('asks to wait 1 min 10 s, longer than the 1 min left');
    expect(calls).toEqual(['start at 0', 'find at 0']);
  });
});

describe('a start that surely was not done', () => {
  const refused = (details: object) => new ScangateError('BACKEND_UNREACHABLE', '503', details);

  it('is not looked up: the HTTP client has repeated it', async () => {
    const failure = refused({ transient: true });
    expect((await start({ starts: [failure], finds: [scan('other')] })).end).toBe(failure);
  });

  it('is sent again when the backend asked to wait, no sooner', async () => {
    const busy = refused({ transient: true, retryAfterMs: 300_000 });
    const { end, calls } = await start({ starts: [busy, scan('second')] });
    expect(end).toEqual(scan('second'));
    expect(calls).toEqual(['start at 0', 'start at 300']);
  });

  it('is not waited for beyond the deadline', async () => {
    const busy = refused({ transient: true, retryAfterMs: 300_000 });
    const { end, calls } = await start({ starts: [busy], limitMs: 200_000 });
    expect(end).toBe(busy);
    expect(calls).toEqual(['start at 0']);
  });
});

describe('a start whose answer cannot be used', () => {
  const hostile = scan('../../admin');
  const defect = new TypeError('id is undefined');

  it.each([
    [
      'an id that would change the path of a request',
      hostile,
      'START_UNCERTAIN',
      "cannot be used: '../../admin'",
    ],
    ['a defect of the adapter', defect, 'INTERNAL', 'id is undefined'],
  ] as const)('may have been done: %s', async (_, answer, code, words) => {
    const { end, calls } = await start({ starts: [answer] });
    expect(end).toMatchObject({ code, mayHaveRun: true });
    expect((end as Error).message).toMatch(/^a scan may have been started: /);
    expect((end as Error).message).toContain(words);
    expect(calls).toEqual(['start at 0']);
  });

  it('is looked up', async () => {
    expect((await start({ starts: [hostile], finds: [scan('found')] })).end).toEqual(scan('found'));
    expect((await start({ starts: [defect], finds: [scan('found')] })).end).toEqual(scan('found'));
  });

  it('is never taken by an id that cannot be used, also of the look-up', async () => {
    const { end, calls } = await start({ starts: [lost], finds: [hostile] });
    expect(end).toMatchObject({ code: 'START_UNCERTAIN' });
    expect(calls).toEqual(['start at 0', 'find at 0']);
  });
});

it('waits three seconds for the id of a start under way when the run is cancelled, not longer', async () => {
  const clock = new FakeClock();
  const logger = recordingLogger();
  const cancelled = async (answerMs: number) => {
    const controller = new AbortController();
    const from = clock.now();
    const backend: Backend = {
      id: 'fake',
      checks: [],
      start: async (_order, signal) => {
        controller.abort(new Error('cancelled'));
        await clock.sleep(answerMs, signal);
        return scan('late');
      },
      status: () => Promise.reject(new Error('not asked')),
      results: () => Promise.reject(new Error('not asked')),
    };
    const deadline = { left: () => 3_600_000, signal: controller.signal };
    const end = await startOnce({ backend, clock, logger }, order, deadline).catch((thrown) => thrown);
    return { end, ms: clock.now() - from };
  };
  expect(await cancelled(2_000)).toEqual({ end: scan('late'), ms: 2_000 });
  expect(await cancelled(60_000)).toEqual({ end: new Error('cancelled'), ms: 3_000 });
});

it('tells the backend at once that no other attempt may begin', async () => {
  const clock = new FakeClock();
  const controller = new AbortController();
  const cancelled = new Error('cancelled');
  let sent = 0;
  const backend: Backend = {
    id: 'fake',
    checks: [],
    start: async (_order, signal, noAttemptAfter) => {
      sent++;
      controller.abort(cancelled);
      expect(signal.aborted).toBe(false);
      await clock.sleep(2_000, noAttemptAfter);
      sent++;
      return scan('too-late');
    },
    status: () => Promise.reject(new Error('not asked')),
    results: () => Promise.reject(new Error('not asked')),
  };
  const deadline = { left: () => 3_600_000, signal: controller.signal };
  const starting = startOnce({ backend, clock, logger: recordingLogger() }, order, deadline);
  await expect(starting).rejects.toBe(cancelled);
  expect([sent, clock.now()]).toEqual([1, 0]);
});
