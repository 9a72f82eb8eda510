import { describe, expect, it } from 'vitest';
import { identityOf, nameOf } from '../../src/github/leg.ts';
import { contextOf } from '../../src/platforms/github/context.ts';

const identity = (job: string, leg = '', step = '__acme_scangate') => ({ job, leg, step });

describe('the name of a step', () => {
  it.each([
    [identity('security'), 'security'],
    [identity('security', '', '__self'), 'security'],
    [identity('security', '{"app":"shop","os":["linux"]}'), /^security-shop-linux-[0-9a-f]{8}$/],
    [identity('security', '', '__acme_scangate_2'), /^security-2-[0-9a-f]{8}$/],
    [identity('security', '', 'api'), /^security-api-[0-9a-f]{8}$/],
    [identity('security', 'my leg'), /^security-my-leg-[0-9a-f]{8}$/],
  ])('%j is %s', (given, expected) => {
    expect(nameOf(given)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  it('holds nothing that the name of an artifact must not, however hostile the matrix is', () => {
    const name = nameOf(identity('a', JSON.stringify({ x: '../\u0000"<>|*?\r\n\\/:'.repeat(50) })));
    expect(name).toMatch(/^[A-Za-z0-9.-]{1,70}$/);
  });

  it('is never that of another leg, though they read the same', () => {
    expect(nameOf(identity('a', '{"x":"b/c"}'))).not.toBe(nameOf(identity('a', '{"x":"b-c"}')));
  });
});

it('a job without a matrix has no leg', () => {
  const env = { GITHUB_JOB: 'security', GITHUB_ACTION: '__self' };
  const step = { host: { env }, context: contextOf(env, {}) };
  const at = (leg: string | undefined) => identityOf(step as never, { leg });
  expect(at('null')).toEqual({ job: 'security', leg: '', step: '__self' });
  expect(at(undefined).leg).toBe('');
  expect(at('{"app":"shop"}').leg).toBe('{"app":"shop"}');
});
