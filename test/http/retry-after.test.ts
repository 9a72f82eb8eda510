import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../src/http/retry-after.ts';
import type { Fault } from '../fault-server/fault-server.ts';
import { status } from '../fault-server/faults.ts';
import { failureOf, never, startClient, startServer } from './harness.ts';
import { VirtualClock } from './virtual-clock.ts';

const now = new Date('2026-05-04T03:02:01Z');
const date = 'Mon, 04 May 2026 03:02:01 GMT';

describe('retryAfterMs', () => {
  it.each([
    ['0', 0],
    ['7', 7_000],
    [' 120 ', 120_000],
    ['1.5', 1_500],
    ['00005', 5_000],
    ['2147484', 2 ** 31 - 1],
    ['100000000000', 2 ** 31 - 1],
    ['9'.repeat(400), 2 ** 31 - 1],
    ['Mon, 04 May 2026 03:02:31 GMT', 30_000],
    ['Monday, 04-May-26 03:02:31 GMT', 30_000],
    ['Mon May  4 03:02:31 2026', 30_000],
    ['Mon, 04 May 2026 03:02:00 GMT', 0],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 2 ** 31 - 1],
  ])('reads %j as %i ms', (value, ms) => {
    expect(retryAfterMs({ 'retry-after': value, date }, now)).toBe(ms);
  });

  it.each([
    '',
    '-5',
    '+5',
    'soon',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '120, 60',
    '5 seconds',
    'May 2027',
    '2026-05-04T03:02:31Z',
    'Mon, 04 Foo 2026 03:02:31 GMT',
    'Mon, 04 May 2026 03:02:31',
    'Mon, 04 May 2026 03:02:31 PST',
    '٥',
  ])('ignores %j', (value) => {
    expect(retryAfterMs({ 'retry-after': value, date }, now)).toBeUndefined();
  });

  it('counts a date from the clock of the server', () => {
    const tenMinutesFast = {
      'retry-after': 'Mon, 04 May 2026 03:12:31 GMT',
      date: 'Mon, 04 May 2026 03:12:01 GMT',
    };
    expect(retryAfterMs(tenMinutesFast, now)).toBe(30_000);
  });

  it('counts a date from our clock where the server does not say its own', () => {
    expect(retryAfterMs({ 'retry-after': 'Mon, 04 May 2026 03:02:31 GMT' }, now)).toBe(30_000);
    expect(retryAfterMs({ 'retry-after': 'Mon, 04 May 2026 03:02:31 GMT', date: 'today' }, now)).toBe(30_000);
  });
});

const seed = 20_260_504;
const cases = 500;

describe('waiting', () => {
  it(`never undercuts Retry-After (${cases} random cases, seed ${seed})`, async () => {
    const random = mulberry32(seed);
    const clock = new VirtualClock();
    const server = await startServer({ now: () => clock.now() });
    let asked = 0;
    for (let index = 0; index < cases; index++) {
      const { client } = startClient({ random }, clock);
      const { value, ms, serverDate } = randomRetryAfter(random, clock.date());
      const code = random() < 0.5 ? 429 : 503;
      const method = random() < 0.5 ? 'GET' : 'POST';
      server.plan(status(code, { 'retry-after': value, ...(serverDate === '' ? {} : { date: serverDate }) }));
      await client.send({ url: server.url, method }, never);
      await client.close();
      const [second, first] = [server.requests.at(-1), server.requests.at(-2)];
      const waited = (second?.at ?? Number.NaN) - (first?.at ?? Number.NaN);
      const title = `case ${index}: ${code} ${value}, Date ${serverDate}`;
      expect(waited, title).toBeGreaterThanOrEqual(ms);
      expect(waited, title).toBeLessThanOrEqual(Math.max(500, ms * 1.25));
      if (ms > 0) asked++;
    }
    expect(server.delivered).toHaveLength(cases);
    expect(asked).toBeGreaterThan(cases / 2);
  });

  it('fails at once where that is longer than the time left, and says so', async () => {
    const server = await startServer();
    const { client, clock } = startClient();
    server.plan(status(503, { 'retry-after': '121' }));
    const failure = await failureOf(client.send({ url: server.url }, never));
    expect(failure).toMatchObject({ kind: 'status', status: 503, retryAfterMs: 121_000, transient: true });
    expect(failure.message).toBe(
      `GET ${server.url}: answered 503 (Service Unavailable); it asks to wait 121 s, longer than the 120 s left`,
    );
    expect(clock.slept).toEqual([]);
  });

  it('fails at once for a date of the next century', async () => {
    const server = await startServer();
    const { client, clock } = startClient();
    server.plan(status(429, { 'retry-after': 'Fri, 31 Dec 2199 23:59:59 GMT' }));
    expect((await failureOf(client.send({ url: server.url }, never))).retryAfterMs).toBe(2 ** 31 - 1);
    expect(clock.slept).toEqual([]);
  });

  it('is announced once for an origin', async () => {
    const server = await startServer();
    const { client, log } = startClient();
    const busy: Fault = status(429, { 'retry-after': '20' });
    server.plan(busy, busy, busy);
    await client.send({ url: server.url }, never);
    expect(log.filter((entry) => entry.startsWith('info'))).toEqual([
      `info ${server.url.origin} asks to wait 20 s before the next request`,
    ]);
  });
});

/** Seconds, dates by a clock up to ten minutes off, and nonsense, with the wait that each stands for. */
function randomRetryAfter(random: () => number, today: Date) {
  const seconds = Math.floor(random() * 90);
  const off = Math.round((random() - 0.5) * 1_200);
  const at = (second: number) => new Date(today.getTime() + (off + second) * 1_000).toUTCString();
  const kind = random();
  if (kind < 0.4)
    return { value: String(seconds), ms: seconds * 1_000, serverDate: random() < 0.5 ? at(0) : '' };
  if (kind < 0.8) return { value: at(seconds), ms: seconds * 1_000, serverDate: at(0) };
  const nonsense = ['-5', 'soon', '120, 60', '1e3', 'May 2027', 'NaN', ''];
  return { value: nonsense[Math.floor(random() * nonsense.length)] ?? '', ms: 0, serverDate: at(0) };
}

/** A small seeded generator (Tommy Ettinger's mulberry32, public domain). */
function mulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
