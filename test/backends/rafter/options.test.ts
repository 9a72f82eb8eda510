import { describe, expect, it } from 'vitest';
import { rafterBackend } from '../../../src/backends/rafter/index.ts';

const check = (options: Readonly<Record<string, unknown>>) =>
  rafterBackend.checkOptions(options, '--options');

describe('the options', () => {
  it.each([
    {},
    { 'scan-mode': 'fast', 'branch-name': 'main', 'repository-name': 'acme/shop', provider: 'gitea' },
    { 'scan-mode': 'plus', 'accept-plus-cost': true },
    { scan_mode: 'PLUS', acceptPlusCost: 'true' },
    { 'level-map': { error: 'critical', Blocker: 'Critical', note: 'unknown' } },
    { 'level-map': '{error: critical}' },
  ])('may be %j', (options) => {
    expect(check(options)).toEqual([]);
  });

  it.each([{ 'scan-mode': 'plus' }, { 'scan-mode': 'plus', 'accept-plus-cost': false }])(
    'refuse plus that nobody accepted to pay for: %j',
    (options) => {
      expect(check(options)).toEqual([
        {
          input: '--options: scan-mode',
          message: "'plus' costs money for each scan, and nothing says that you accept that",
          hint: "Add 'accept-plus-cost: true', or use 'scan-mode: fast'.",
        },
      ]);
    },
  );

  it('name everything that is wrong at once', () => {
    const problems = check({ 'scan-mode': 'slow', branch: 'x', 'level-map': { error: 'hihg', note: 3 } });
    expect(problems).toEqual([
      expect.objectContaining({ input: '--options: branch', message: 'is not an option of backend rafter' }),
      expect.objectContaining({ input: '--options: scan-mode' }),
      {
        input: '--options: level-map',
        message: "'hihg', which 'error' shall mean, is no severity",
        hint: expect.stringMatching(/^Did you mean 'high'\?/),
      },
      { input: '--options: level-map', message: expect.stringContaining("'3'"), hint: expect.any(String) },
    ]);
  });
});
