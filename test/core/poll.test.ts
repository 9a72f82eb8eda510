import { describe, expect, it } from 'vitest';
import { ScangateError } from '../../src/core/errors.ts';
import type { ScanStatus } from '../../src/core/model/scan.ts';
import { poll } from '../../src/core/poll.ts';
import { withDeadline } from '../../src/core/wait/deadline.ts';
import { firstWait, scheduledWait } from '../../src/core/wait/poll-schedule.ts';
import { FakeClock } from '../doubles/fake-clock.ts';
import { recordingLogger } from '../doubles/recording-logger.ts';

const ref = { backend: 'fake', id: 'scan-1' };
const running: ScanStatus = { state: 'running' };
const hour = 3_600_000;

interface Scene {
  /** What each question is answered with, the last one for ever; an error is thrown. */
  answers: readonly (ScanStatus | ScangateError | ((clock: FakeClock) => ScanStatus | ScangateError))[];
  pollAfterMs?: number;
  pollEveryMs?: number;
  intervalMs?: number;
  limitMs?: number;
  signal?: AbortSignal;
  showsProgress?: boolean;
}

async function pollThrough(scene: Scene) {
  const clock = new FakeClock();
  const logger = { ...recordingLogger(), showsProgress: scene.showsProgress ?? false };
  const askedAt: number[] = [];
  const status = async () => {
    askedAt.push(clock.now());
    const next = scene.answers[Math.min(askedAt.length, scene.answers.length) - 1] ?? running;
    const answer = typeof next === 'function' ? next(clock) : next;
    if (answer instanceof ScangateError) throw answer;
    return answer;
  };
  const { pollAfterMs, pollEveryMs } = scene;
  const started = {
    ref,
    ...(pollAfterMs === undefined ? {} : { pollAfterMs }),
    ...(pollEveryMs === undefined ? {} : { pollEveryMs }),
  };
  const end = await withDeadline(
    clock,
    { ms: scene.limitMs ?? hour, setBy: 'timeout' },
    scene.signal ?? new AbortController().signal,
    (deadline) =>
      poll({ backend: { status }, clock, logger, random: () => 1 }, started, deadline, scene.intervalMs),
  ).catch((thrown: unknown) => thrown);
  const waits = askedAt.map((at, index) => at - (askedAt[index - 1] ?? 0));
  return { end, clock, lines: logger.lines, askedAt, waits };
}

const times = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item);
const completed: ScanStatus = { state: 'completed' };
const down = new ScangateError('BACKEND_UNREACHABLE', 'connection refused', { transient: true });
const gone = new ScangateError('SCAN_NOT_FOUND', 'no such scan');

describe('the schedule', () => {
  it('waits a tenth of the elapsed time, never less than 2 s nor more than 15 s', async () => {
    const { end, waits } = await pollThrough({ answers: [...times(60, running), completed] });
    expect(end).toEqual(completed);
    expect(waits.slice(0, 12)).toEqual([
      2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2200,
    ]);
    expect(Math.max(...waits)).toBe(15_000);
  });

  it('gives way to what the backend asks for, and to nothing that makes no sense', async () => {
    const answers = [7_000, 0, -5, Number.NaN].map((pollAfterMs) => ({ ...running, pollAfterMs }));
    const { waits } = await pollThrough({ answers: [...answers, completed], pollAfterMs: 500 });
    expect(waits).toEqual([500, 7_000, 1_000, 2_000, 2_000]);
  });

  it.each([Number.NaN, -5])('begins by itself when the start asks for %s', async (pollAfterMs) => {
    expect((await pollThrough({ answers: [completed], pollAfterMs })).waits).toEqual([2_000]);
  });

  it('gives way to poll-interval', async () => {
    const { waits } = await pollThrough({ answers: [...times(3, running), completed], intervalMs: 30_000 });
    expect(waits).toEqual(times(4, 30_000));
  });

  it('asks at once when the backend answers only on change', async () => {
    const failed: ScanStatus = { state: 'failed', detail: 'no disk' };
    const { end, waits } = await pollThrough({ answers: [failed], pollAfterMs: 0 });
    expect({ end, waits }).toEqual({ end: failed, waits: [0] });
  });

  it('ends with the first status that ends the scan', async () => {
    const { end, waits } = await pollThrough({ answers: [{ state: 'cancelled' }, running] });
    expect(end).toEqual({ state: 'cancelled' });
    expect(waits).toHaveLength(1);
  });
});

describe('each wait', () => {
  it('is shortened by chance, by a fifth at most, and never lengthened', () => {
    expect(scheduledWait(100_000, 0)).toBe(8_000);
    expect(scheduledWait(100_000, 0.999_999)).toBe(10_000);
  });

  it('begins at any moment of the first two seconds', () => {
    expect([firstWait(0), firstWait(0.5), firstWait(0.999_999)]).toEqual([0, 1_000, 2_000]);
  });
});

describe('what is usual with the backend', () => {
  const answers = [running, running, completed];

  it('takes the place of the schedule', async () => {
    expect((await pollThrough({ answers, pollEveryMs: 10_000 })).askedAt).toEqual([10_000, 20_000, 30_000]);
  });

  it('gives way to the wish of the user', async () => {
    const { askedAt } = await pollThrough({ answers, pollEveryMs: 10_000, intervalMs: 3_000 });
    expect(askedAt).toEqual([3_000, 6_000, 9_000]);
  });

  it('never keeps the last question before the deadline from being asked', async () => {
    const { askedAt, end } = await pollThrough({ answers: [completed], pollEveryMs: 10_000, limitMs: 9_000 });
    expect(askedAt).toEqual([8_000]);
    expect(end).toEqual(completed);
  });
});

describe('the deadline', () => {
  it('is preceded by one last question, and its error says what was seen', async () => {
    const answers = [{ state: 'queued' as const }, down, running];
    const { end, askedAt } = await pollThrough({ answers, intervalMs: 45_000, limitMs: 120_000 });
    expect(askedAt).toEqual([45_000, 90_000, 119_000]);
    expect(end).toMatchObject({
      code: 'DEADLINE_PASSED',
      message: 'the scan did not end within 2 min; seen: 1 × queued, 1 × no answer, 1 × running',
    });
  });

  it('still sees a scan that ends just before it', async () => {
    const { end } = await pollThrough({ answers: [running, completed], intervalMs: 45_000, limitMs: 60_000 });
    expect(end).toEqual(completed);
  });

  it.each([
    ['a status', { ...running, pollAfterMs: 600_000 }],
    [
      'a failure',
      new ScangateError('BACKEND_UNREACHABLE', '429', { transient: true, retryAfterMs: 600_000 }),
    ],
  ])('ends it at once when %s asks to wait longer', async (_, answer) => {
    const { end, clock } = await pollThrough({ answers: [answer], limitMs: 300_000 });
    expect(end).toMatchObject({ code: 'DEADLINE_PASSED' });
    expect((end as Error).message).toContain(
      'the backend asks to wait 10 min, longer than the 4 min 58 s left',
    );
    expect(clock.now()).toBe(2_000);
  });

  it('ends it at once when the start asks to wait longer', async () => {
    const { end, clock } = await pollThrough({
      answers: [completed],
      pollAfterMs: 600_000,
      limitMs: 300_000,
    });
    expect(end).toMatchObject({ code: 'DEADLINE_PASSED' });
    expect(clock.now()).toBe(0);
  });

  it.each([
    ['a start', [completed], 9_500],
    ['a status', [{ ...running, pollAfterMs: 7_500 }, completed], undefined],
    [
      'a failure',
      [new ScangateError('BACKEND_UNREACHABLE', '429', { transient: true, retryAfterMs: 7_500 }), completed],
      undefined,
    ],
  ])('never makes a last question come sooner than %s asked for', async (_, answers, pollAfterMs) => {
    const { end, askedAt } = await pollThrough({
      answers,
      limitMs: 10_000,
      ...(pollAfterMs === undefined ? {} : { pollAfterMs }),
    });
    expect(end).toEqual(completed);
    expect(askedAt.at(-1)).toBe(9_500);
  });

  it('is not reached by time for which the machine was suspended; it asks at once instead', async () => {
    const asleep = (clock: FakeClock): ScanStatus => {
      clock.wakeLate(2 * hour);
      return { ...running, pollAfterMs: 300_000 };
    };
    const { end, askedAt } = await pollThrough({ answers: [asleep, running, completed], limitMs: hour });
    expect(end).toEqual(completed);
    expect(askedAt[1]).toBeLessThan(2_000 + 60_000 + 2 * hour);
    expect(askedAt).toHaveLength(3);
  });
});

describe('a failed question', () => {
  it('is no status: the next one waits as long as the schedule or the backoff says', async () => {
    const { end, waits, lines } = await pollThrough({ answers: [...times(6, down), completed] });
    expect(end).toEqual(completed);
    expect(waits).toEqual([2_000, 2_000, 2_000, 4_000, 8_000, 16_000, 30_000]);
    expect(lines.filter((line) => !line.startsWith('debug'))).toEqual([
      'info no status of scan scan-1: connection refused; asking on',
    ]);
  });

  it('ends the run after ten minutes without any answer, not before', async () => {
    const { end, clock } = await pollThrough({ answers: [running, down] });
    expect(end).toMatchObject({ code: 'BACKEND_UNREACHABLE' });
    expect((end as Error).message).toMatch(
      /no usable answer for 10 min.*; the last failure: connection refused/,
    );
    expect(clock.now()).toBeGreaterThan(600_000);
    expect(clock.now()).toBeLessThan(640_000);
  });

  it('counts from the last answer', async () => {
    const spell = [...times(20, down), running];
    const { end } = await pollThrough({ answers: [...spell, ...spell, ...spell, completed] });
    expect(end).toEqual(completed);
  });

  it('waits as long as the backend asks, which is no outage however long', async () => {
    const busy = new ScangateError('BACKEND_UNREACHABLE', '429', { transient: true, retryAfterMs: 400_000 });
    const { end, waits } = await pollThrough({ answers: [busy, busy, busy, completed] });
    expect({ end, waits }).toEqual({ end: completed, waits: [2_000, 400_000, 400_000, 400_000] });
  });

  it('ends the run at once when it is not transient', async () => {
    const refused = new ScangateError('CREDENTIALS_REFUSED', 'no');
    const { end, waits } = await pollThrough({ answers: [running, refused] });
    expect(end).toBe(refused);
    expect(waits).toHaveLength(2);
  });

  it('ends it after three answers and two minutes that cannot be used', async () => {
    const page = new ScangateError('BACKEND_PROTOCOL', 'an HTML page', { transient: true });
    const { end, clock, waits } = await pollThrough({ answers: [page] });
    expect(end).toBe(page);
    expect(clock.now()).toBeGreaterThan(120_000);
    expect(waits.length).toBeGreaterThanOrEqual(3);
    const short = await pollThrough({ answers: [...times(4, page), completed] });
    expect(short.end).toEqual(completed);
  });
});

describe('a scan that is not there', () => {
  it('may not be visible yet in its first minute', async () => {
    const { end } = await pollThrough({ answers: [...times(10, gone), completed] });
    expect(end).toEqual(completed);
  });

  it('is asked about no sooner than the backend wishes', async () => {
    const busy = new ScangateError('SCAN_NOT_FOUND', 'not yet', { retryAfterMs: 40_000 });
    const { end, waits } = await pollThrough({ answers: [busy, completed] });
    expect({ end, waits }).toEqual({ end: completed, waits: [2_000, 40_000] });
  });

  it('is lost later on', async () => {
    const { end, clock } = await pollThrough({ answers: [gone] });
    expect(end).toBe(gone);
    expect(clock.now()).toBeGreaterThanOrEqual(60_000);
    expect(clock.now()).toBeLessThan(70_000);
  });
});

describe('a status', () => {
  it('is said when it changes', async () => {
    const queued: ScanStatus = { state: 'queued' };
    const { lines } = await pollThrough({ answers: [queued, queued, running, running, completed] });
    expect(lines).toEqual(['info scan scan-1 is queued', 'info scan scan-1 is running']);
  });

  it('may go back from running to queued, with one warning', async () => {
    const queued: ScanStatus = { state: 'queued' };
    const { end, lines } = await pollThrough({
      answers: [running, queued, running, queued, completed],
    });
    expect(end).toEqual(completed);
    expect(lines.filter((line) => line.startsWith('warn'))).toEqual([
      'warn scan scan-1 is queued again, although it was running',
    ]);
  });

  it('that is unknown counts as running, with one warning', async () => {
    const odd: ScanStatus = { state: 'unknown', detail: 'thinking' };
    const { end, lines } = await pollThrough({ answers: [running, ...times(9, odd), completed] });
    expect(end).toEqual(completed);
    expect(lines).toEqual([
      'info scan scan-1 is running',
      "warn scan scan-1 is 'thinking', which is not known here; taken as running",
    ]);
  });

  it('that is unknown for five minutes ends the run', async () => {
    const odd: ScanStatus = { state: 'unknown', detail: 'thinking' };
    const { end, clock } = await pollThrough({ answers: [running, odd] });
    expect(end).toMatchObject({ code: 'BACKEND_PROTOCOL' });
    expect((end as Error).message).toContain("nothing but 'thinking'");
    expect(clock.now()).toBeGreaterThan(300_000);
    expect(clock.now()).toBeLessThan(320_000);
  });
});

describe('waiting', () => {
  it('is said once a minute where lines stay', async () => {
    const { lines } = await pollThrough({ answers: [...times(40, running), completed] });
    expect(lines.slice(0, 3)).toEqual([
      'info scan scan-1 is running',
      'info scan scan-1 is still running after 1 min 3 s',
      'info scan scan-1 is still running after 2 min 15 s',
    ]);
  });

  it('is said each second on a terminal, with the next question', async () => {
    const { lines } = await pollThrough({ answers: [running, completed], showsProgress: true });
    expect(lines).toEqual([
      'progress scan scan-1 is started, 0 s; next look in 2 s',
      'progress scan scan-1 is started, 1 s; next look in 1 s',
      'info scan scan-1 is running',
      'progress scan scan-1 is running, 2 s; next look in 2 s',
      'progress scan scan-1 is running, 3 s; next look in 1 s',
    ]);
  });

  it('ends at once with the reason of the signal, also while a question hangs', async () => {
    const controller = new AbortController();
    const clock = new FakeClock();
    const never = new Promise<ScanStatus>(() => undefined);
    const polling = withDeadline(clock, { ms: hour, setBy: 'timeout' }, controller.signal, (deadline) =>
      poll(
        { backend: { status: () => never }, clock, logger: recordingLogger(), random: () => 1 },
        { ref, pollAfterMs: 0 },
        deadline,
      ),
    );
    controller.abort(new Error('stopped'));
    await expect(polling).rejects.toThrow('stopped');
  });
});
