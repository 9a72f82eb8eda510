import { describe, expect, it } from 'vitest';
import { parseLocalOptions } from '../../../src/backends/local/options.ts';

describe('the options of the local backend', () => {
  it('are a list of patterns, or one', () => {
    const exclude = ['test/fixtures/', '**/*.snap', '!keep.snap'];
    expect(parseLocalOptions({ exclude }, '--options')).toEqual({ options: { exclude }, problems: [] });
    expect(parseLocalOptions({ exclude: 'docs/' }, '--options').options).toEqual({ exclude: ['docs/'] });
    expect(parseLocalOptions({}, '--options')).toEqual({ options: { exclude: [] }, problems: [] });
  });

  it.each([[[1]], [{}], [['']], [null]])('refuse %j as patterns', (exclude) => {
    expect(parseLocalOptions({ exclude }, '--options').problems).toEqual([
      expect.objectContaining({ input: '--options: exclude', message: 'is not a list of patterns' }),
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
});
