import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRule, parseRules, type Rule } from '../../../src/core/gate/rules.ts';
import { categories } from '../../../src/core/model/finding.ts';
import { severities } from '../../../src/core/model/severity.ts';

const canonical = (text: string) => parseRules(text).rules.map(formatRule);

describe('parseRules', () => {
  it.each([
    ['high', ['high']],
    ['HIGH > 5', ['high > 5']],
    ['high>5', ['high > 5']],
    ['only medium > 10', ['only medium > 10']],
    ['new medium\nfixable high', ['new medium', 'fixable high']],
    ['secret, malware , license > 3', ['secret', 'malware', 'license > 3']],
    ['new fixable sca only critical > 2', ['new fixable sca only critical > 2']],
    ['high,\r\n\r\n secret,', ['high', 'secret']],
    ['fixable', ['fixable']],
    ['only unknown', ['only unknown']],
    ['high > 0', ['high']],
    ['none', []],
    [' None ', []],
  ])('reads %j', (text, rules) => {
    expect(parseRules(text).problems).toEqual([]);
    expect(canonical(text)).toEqual(rules);
  });

  it.each([
    ['hihg', 'hihg', "Did you mean 'high'?"],
    ['moderate', 'moderate', 'Severities: critical'],
    ['secrets', 'secrets', "Did you mean 'secret'?"],
    ['> 5', '> 5', "for example 'info > 10'"],
    ['high >= 5', '>=', "Write '> 4'."],
    ['high > -1', '>-1', 'sixth finding'],
    ['high > 1.5', '>1.5', 'sixth finding'],
    ['high >', '>', 'sixth finding'],
    ['only', 'only', 'only medium > 10'],
    ['high low', 'low', 'Write two rules'],
    ['high high', 'high', 'Write two rules'],
    ['high secret', 'secret', "'secret high'"],
    ['high > 5 > 6', '>5 > 6', 'sixth finding'],
    ['', '', "or 'none' to only report"],
    [' , \n', '', "or 'none' to only report"],
    ['high, none', 'none', "Remove 'none'"],
    ['none > 3', 'none', "Remove 'none'"],
    ['__proto__', '__proto__', 'Severities'],
  ])('refuses %j and names the way out', (text, word, hint) => {
    const { rules, problems } = parseRules(text);
    expect(rules).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.word).toContain(word);
    expect(problems[0]?.hint).toContain(hint);
  });

  it('finds all problems at once, each with its line', () => {
    const { problems } = parseRules('hihg\nsecret\nonly, lwo');
    expect(problems.map(({ line, word }) => [line, word])).toEqual([
      [1, 'hihg'],
      [3, 'only'],
      [3, 'lwo'],
    ]);
  });

  it('reads back what it writes, for every rule', () => {
    const rule = fc
      .record({
        isNew: fc.boolean(),
        fixable: fc.boolean(),
        category: fc.option(fc.constantFrom(...categories), { nil: undefined }),
        severity: fc.option(fc.constantFrom(...severities), { nil: undefined }),
        only: fc.boolean(),
        allowed: fc.nat({ max: 999_999_999 }),
      })
      .filter(
        (made) => made.isNew || made.fixable || made.category !== undefined || made.severity !== undefined,
      )
      .map(
        ({ category, severity, only, ...rest }): Rule => ({
          ...rest,
          only: only && severity !== undefined,
          ...(category ? { category } : {}),
          ...(severity ? { severity } : {}),
        }),
      );
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1 }), (rules) => {
        expect(parseRules(rules.map(formatRule).join('\n'))).toEqual({ rules, problems: [] });
      }),
    );
  });

  it('answers for any text, and never with rules and problems together', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { rules, problems } = parseRules(text);
        expect(rules.length === 0 || problems.length === 0).toBe(true);
      }),
    );
  });
});
