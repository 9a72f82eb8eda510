import { describe, expect, it } from 'vitest';
import { createPacer } from '../../src/http/pacer.ts';
import { FakeClock } from '../doubles/fake-clock.ts';

const never = new AbortController().signal;

async function times(count: number, clock: FakeClock, turn: () => Promise<void>): Promise<number[]> {
  const at: number[] = [];
  const all = Array.from({ length: count }, () => turn().then(() => at.push(clock.now())));
  await Promise.all(all);
  return at;
}

describe('a pacer', () => {
  it('lets a burst through at once, then one request at a time', async () => {
    const clock = new FakeClock();
    const start = clock.now();
    const pacer = createPacer({ burst: 3, everyMs: 1_000 });
    const at = await times(6, clock, () => pacer.turn(clock, never));
    expect(at.map((time) => time - start)).toEqual([0, 0, 0, 1_000, 2_000, 3_000]);
  });

  it('never lets more through in any window than the server allows', async () => {
    const clock = new FakeClock();
    const pacer = createPacer({ burst: 5, everyMs: 200 });
    const at = await times(60, clock, () => pacer.turn(clock, never));
    for (const from of at)
      expect(at.filter((time) => time >= from && time < from + 1_000).length).toBeLessThanOrEqual(10);
  });

  it('gives the turn of a request that was aborted to the next one', async () => {
    const clock = new FakeClock();
    const pacer = createPacer({ burst: 1, everyMs: 1_000 });
    await pacer.turn(clock, never);
    const gone = new AbortController();
    gone.abort(new Error('not wanted any more'));
    await expect(pacer.turn(clock, gone.signal)).rejects.toThrow('not wanted any more');
    await expect(pacer.turn(clock, never)).resolves.toBeUndefined();
  });
});
