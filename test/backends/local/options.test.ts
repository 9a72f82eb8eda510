import { describe, expect, it } from 'vitest';
import { parseLocalOptions, rulesOff } from '../../../src/backends/local/options.ts';

describe('the options of the local backend', () => {
  it('are a list of patterns, or one', () => {
    const exclude = ['test/fixtures/', '**/*.snap', '!keep.snap'];
    expect(parseLocalOptions({ exclude }, '--options')).toMatchObject({ options: { exclude }, problems: [] });
    expect(parseLocalOptions({ exclude: 'docs/' }, '--options').options.exclude).toEqual(['docs/']);
    expect(parseLocalOptions({}, '--options')).toMatchObject({ options: { exclude: [] }, problems: [] });
  });

  it.each([[{}], [['']], [[['a']]]])('refuse %j as patterns', (exclude) => {
    expect(parseLocalOptions({ exclude }, '--options').problems).toEqual([
      expect.objectContaining({
        input: '--options: exclude',
        message: expect.stringMatching(/ is not a list of texts$/),
      }),
    ]);
  });

  it('name the nearest option for one that is not known', () => {
    expect(parseLocalOptions({ exlude: [] }, '--options').problems).toEqual([
      {
        input: '--options: exlude',
        message: 'is not an option of backend local',
        hint: "Did you mean 'exclude'?",
      },
    ]);
  });

  it.each([
    ['a*b*c*d*e*f', "'a*b*c*d*e*f' has more than 4 stars in one name"],
    ['ok/*****', "'ok/*****' has more than 4 stars in one name"],
    ['x'.repeat(1_025), `'${'x'.repeat(1_025)}' has more than 1,024 characters`],
  ])('refuse a pattern that would not be obeyed', (pattern, message) => {
    expect(parseLocalOptions({ exclude: ['docs/', pattern] }, '--options').problems).toEqual([
      {
        input: '--options: exclude',
        message,
        hint: 'Write it shorter, or as several patterns.',
      },
    ]);
    expect(parseLocalOptions({ exclude: `docs/\n${pattern}` }, '--options').problems).toHaveLength(1);
  });

  it.each(['****', '*a*b*c*/*d*e*f*/**', 'x'.repeat(1_024)])('take %j, which is obeyed', (pattern) => {
    expect(parseLocalOptions({ exclude: [pattern] }, '--options').problems).toEqual([]);
  });

  it('switch the policy on, off, or rules of it off', () => {
    const offOf = (policy: unknown) => {
      const { options, problems } = parseLocalOptions(policy === undefined ? {} : { policy }, '--options');
      return problems.length > 0 ? problems.map(({ message }) => message) : rulesOff(options);
    };
    expect(offOf(undefined)).toEqual([]);
    expect(offOf('on')).toEqual([]);
    expect(offOf('off')).toBeUndefined();
    expect(offOf(['workflow-unpinned-action'])).toEqual(['workflow-unpinned-action']);
    expect(offOf('lockfile-deprecated, workflow-write-all')).toEqual([
      'lockfile-deprecated',
      'workflow-write-all',
    ]);
    expect(offOf('workflow-unpinned')).toEqual(["'workflow-unpinned' is not known"]);
    expect(offOf(['off', 'lockfile-deprecated'])).toEqual(["'off' stands alone"]);
  });

  it('refuse to deny a licence that nobody can recognise', () => {
    const deny = (texts: readonly string[]) =>
      parseLocalOptions({ 'deny-licenses': texts }, '--options').problems;
    expect(deny(['GPL-3.0-only', '(AGPL-3.0-only OR AGPL-3.0-or-later)'])).toEqual([]);
    expect(deny(['MIT', 'the GPL'])).toEqual([
      {
        input: '--options: deny-licenses',
        message: "'the GPL' is no SPDX id or expression",
        hint: 'The ids are at https://spdx.org/licenses; GPL-3.0-only and GPL-3.0-or-later are two.',
      },
    ]);
  });
});
