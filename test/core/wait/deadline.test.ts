import { describe, expect, it } from 'vitest';
import { timeLimit, withDeadline } from '../../../src/core/wait/deadline.ts';
import { FakeClock } from '../../doubles/fake-clock.ts';

const minute = 60_000;

describe('timeLimit', () => {
  it.each([
    ['no job', 60, undefined, { ms: 60 * minute, setBy: 'timeout' }],
    ['a job with time enough', 60, 90, { ms: 60 * minute, setBy: 'timeout' }],
    ['a job that ends before, less a minute', 60, 30, { ms: 29 * minute, setBy: 'job' }],
    ['a job that ends just after', 60, 60.5, { ms: 59.5 * minute, setBy: 'job' }],
    ['a job that is about to end, less a quarter', 60, 2, { ms: 1.5 * minute, setBy: 'job' }],
    ['a job that is over', 60, 0, { ms: 0, setBy: 'job' }],
  ] as const)('with %s', (_, timeout, left, expected) => {
    expect(timeLimit(timeout * minute, left === undefined ? undefined : left * minute)).toEqual(expected);
  });
});

describe('withDeadline', () => {
  const never = new AbortController().signal;
  const sleepOn = (clock: FakeClock, ms: number, limitMs: number, setBy: 'timeout' | 'job' = 'timeout') =>
    withDeadline(clock, { ms: limitMs, setBy }, never, async ({ signal, left }) => {
      await clock.sleep(ms, signal);
      return left();
    });

  it('leaves work alone that ends in time', async () => {
    expect(await sleepOn(new FakeClock(), 40_000, 90_000)).toBe(50_000);
  });

  it('aborts work that does not, and says who set the limit', async () => {
    const clock = new FakeClock();
    await expect(sleepOn(clock, 5 * minute, 2 * minute)).rejects.toMatchObject({
      code: 'DEADLINE_PASSED',
      message: 'the scan did not end within 2 min',
      hint: expect.stringContaining("'timeout'"),
    });
    expect(clock.now()).toBe(2 * minute);
    await expect(sleepOn(clock, 5 * minute, minute, 'job')).rejects.toMatchObject({
      hint: expect.stringContaining('CI job'),
    });
  });

  it('does not count time for which the machine was suspended', async () => {
    const clock = new FakeClock();
    clock.wakeLate(120 * minute);
    const left = await withDeadline(clock, { ms: 10 * minute, setBy: 'timeout' }, never, async (deadline) => {
      await clock.sleep(minute, deadline.signal);
      await clock.sleep(minute, deadline.signal);
      return deadline.left();
    });
    expect(left).toBeGreaterThan(7 * minute);
  });
});
