import { describe, expect, it } from 'vitest';
import type { ScanStatus } from '../../src/core/model/scan.ts';
import { poll, scheduledWait } from '../../src/core/poll.ts';
import { FakeClock } from '../doubles/fake-clock.ts';
import { recordingLogger } from '../doubles/recording-logger.ts';

const ref = { backend: 'fake', id: 'scan-1' };
const never = new AbortController().signal;

function pollThrough(statuses: ScanStatus[], pollAfterMs?: number, signal = never) {
  const clock = new FakeClock();
  const logger = recordingLogger();
  const rest = [...statuses];
  const status = async () => rest.shift() ?? { state: 'completed' as const };
  const started = { ref, ...(pollAfterMs === undefined ? {} : { pollAfterMs }) };
  const result = poll({ backend: { status }, clock, logger, random: () => 1 }, started, signal);
  return { clock, logger, result, rest };
}

const running: ScanStatus = { state: 'running' };

describe('poll', () => {
  it('waits a tenth of the elapsed time, never less than 2 s nor more than 15 s', async () => {
    const { clock, result } = pollThrough(Array.from({ length: 60 }, () => running));
    expect(await result).toEqual({ state: 'completed' });
    expect(clock.sleeps.slice(0, 12)).toEqual([
      2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2200,
    ]);
    expect(Math.max(...clock.sleeps)).toBe(15_000);
  });

  it('shortens the wait by chance, by a fifth at most', () => {
    expect(scheduledWait(100_000, 0)).toBe(8_000);
    expect(scheduledWait(100_000, 0.999_999)).toBe(10_000);
  });

  it('comes back when the backend asks for it', async () => {
    const { clock, result } = pollThrough([{ ...running, pollAfterMs: 7_000 }, running], 500);
    await result;
    expect(clock.sleeps.slice(0, 2)).toEqual([500, 7_000]);
  });

  it('asks at once when the backend answers only on change', async () => {
    const { clock, result } = pollThrough([{ state: 'failed', detail: 'no disk' }], 0);
    expect(await result).toEqual({ state: 'failed', detail: 'no disk' });
    expect(clock.sleeps).toEqual([]);
  });

  it('says each change of state once', async () => {
    const { logger, result } = pollThrough([{ state: 'queued' }, { state: 'queued' }, running, running]);
    await result;
    expect(logger.lines).toEqual(['info scan scan-1 is queued', 'info scan scan-1 is running']);
  });

  it('ends with the reason of the signal', async () => {
    const controller = new AbortController();
    controller.abort(new Error('stopped'));
    await expect(pollThrough([running], undefined, controller.signal).result).rejects.toThrow('stopped');
  });
});
