import { describe, expect, it } from 'vitest';
import { checkLicenses } from '../../../../src/backends/local/policy/licenses/check-licenses.ts';
import { choicesOf, isDenied } from '../../../../src/backends/local/policy/licenses/choices.ts';
import type { Check } from '../../../../src/core/model/check.ts';
import { aComponent } from '../../../factories/model.ts';

const whole: Check = { name: 'sbom', categories: ['sca'], state: 'complete', reasons: [], scope: 'all' };

function check(licenses: readonly (readonly string[])[], deny: readonly string[], inventory = whole) {
  const components = licenses.map((texts, n) =>
    aComponent({ purl: `pkg:npm/p${n}@1.0.0`, name: `p${n}`, version: '1.0.0', licenses: texts }),
  );
  return checkLicenses({ projects: [], components, dependencies: [] }, inventory, deny);
}

describe('a licence is denied', () => {
  const denied = (license: string, ...deny: readonly string[]) => {
    const choices = choicesOf(license);
    return (
      choices !== undefined &&
      isDenied(
        choices,
        deny.flatMap((text) => choicesOf(text) ?? []),
      )
    );
  };

  it.each([
    ['GPL-3.0-only', 'GPL-3.0-only'],
    ['GPL-3.0', 'GPL-3.0-only'],
    ['GPL-3.0+', 'GPL-3.0-or-later'],
    ['MIT AND GPL-3.0-only', 'GPL-3.0-only'],
    ['GPL-3.0-only OR AGPL-3.0-only', 'GPL-3.0-only OR AGPL-3.0-only'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['MIT AND BSD-2-Clause AND ISC', 'ISC AND MIT'],
    ['gpl-3.0-only', 'GPL-3.0-only'],
    ['GPL-3.0-only', 'gpl-3.0-ONLY'],
    ['gpl-3.0+', 'GPL-3.0-or-later'],
    ['mit and (bsd-3-clause or apache-2.0)', 'MIT'],
    ['(BSD-3-CLAUSE)', 'bsd-3-clause'],
    ['gpl-2.0-only with classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
  ])('%s by %s', (license, deny) => {
    expect(denied(license, deny)).toBe(true);
  });

  it.each([
    ['MIT OR GPL-3.0-only', 'GPL-3.0-only'],
    ['GPL-3.0-or-later', 'GPL-3.0-only'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only'],
    ['MIT', 'MIT AND ISC'],
    ['(MIT OR GPL-3.0-only) AND ISC', 'GPL-3.0-only'],
  ])('not %s by %s', (license, deny) => {
    expect(denied(license, deny)).toBe(false);
  });

  it('and an expression of endless choices is not understood', () => {
    const pair = '(MIT OR ISC)';
    expect(choicesOf(Array.from({ length: 8 }, () => pair).join(' AND '))).toHaveLength(256);
    expect(choicesOf(Array.from({ length: 40 }, () => pair).join(' AND '))).toBeUndefined();
    expect(choicesOf('('.repeat(900))).toBeUndefined();
  });
});

describe('the licences check', () => {
  it('is complete when every licence is known', () => {
    const { findings, check: made } = check(
      [['MIT'], ['GPL-3.0-only'], ['ISC', 'GPL-3.0-only']],
      ['GPL-3.0-only'],
    );
    expect(made).toEqual({
      name: 'licenses',
      categories: ['license'],
      worst: 'medium',
      state: 'complete',
      reasons: [],
      scope: '3 components',
    });
    expect(findings.map(({ category, severity, title }) => [category, severity, title])).toEqual([
      ['license', 'medium', 'p1@1.0.0 is under GPL-3.0-only'],
      ['license', 'medium', 'p2@1.0.0 is under GPL-3.0-only'],
    ]);
  });

  it('is not complete for a component whose licence nobody knows, or nobody can read', () => {
    const { findings, check: made } = check([['MIT'], [], ['SEE LICENSE IN x'], [' ']], ['ISC']);
    expect(findings).toEqual([]);
    expect(made).toMatchObject({
      state: 'incomplete',
      reasons: [
        'the licence of 2 components is not known: p1@1.0.0, p3@1.0.0',
        'the licence of 1 component is no SPDX expression: p2@1.0.0',
      ],
      scope: '1 of 4 components',
    });
  });

  it('was not made when no licence is known', () => {
    expect(check([[], []], ['ISC']).check.state).toBe('not-checked');
  });

  it('knows no more than the SBOM', () => {
    const part: Check = { ...whole, state: 'incomplete', reasons: ['x'] };
    expect(check([['MIT']], ['ISC'], part).check).toMatchObject({
      state: 'incomplete',
      reasons: ['only the known components were looked at: the SBOM is not complete'],
    });
    expect(checkLicenses(undefined, { ...part, state: 'not-checked' }, ['ISC']).check.state).toBe(
      'not-checked',
    );
  });
});
