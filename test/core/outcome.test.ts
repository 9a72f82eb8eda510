import { describe, expect, it } from 'vitest';
import { exitCodeOf, type Outcome, outcomes } from '../../src/core/outcome.ts';

const strict = { onTimeout: 'fail', onInconclusive: 'fail' } as const;
const lenient = { onTimeout: 'warn', onInconclusive: 'warn' } as const;

describe('exitCodeOf', () => {
  it.each<[Outcome, number, number]>([
    ['passed', 0, 0],
    ['skipped', 0, 0],
    ['started', 0, 0],
    ['failed', 1, 1],
    ['inconclusive', 2, 0],
    ['misconfigured', 3, 3],
    ['timed-out', 4, 0],
    ['cancelled', 130, 130],
  ])('%s exits with %i, or %i where the user only wants a warning', (outcome, strictly, leniently) => {
    expect(exitCodeOf(outcome, strict)).toBe(strictly);
    expect(exitCodeOf(outcome, lenient)).toBe(leniently);
  });

  it('keeps the code of the signal', () => {
    expect(exitCodeOf('cancelled', strict, 'SIGTERM')).toBe(143);
    expect(exitCodeOf('cancelled', strict, 'SIGHUP')).toBe(129);
  });

  it('covers every outcome', () => {
    expect(Object.keys(outcomes)).toHaveLength(8);
  });
});
