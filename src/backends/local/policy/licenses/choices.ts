import parseExpression, { type Info } from 'spdx-expression-parse';
import { withListedSpelling } from './spelling.ts';

/** Licences that hold together, each in one canonical spelling: those of one choice that an expression leaves. */
export type Choice = ReadonlySet<string>;

/** Longer text is no licence expression, and is not worth parsing. */
const longestExpression = 1_000;
const mostChoices = 256;

/**
 * The choices that an SPDX expression leaves: `MIT OR (Apache-2.0 AND BSD-3-Clause)` leaves two. Undefined for what is no
 * such expression, or has more choices than anybody wrote by hand.
 */
export function choicesOf(expression: string): readonly Choice[] | undefined {
  if (expression.length > longestExpression) return undefined;
  try {
    return choices(parseExpression(withListedSpelling(expression.trim())));
  } catch {
    return undefined;
  }
}

function choices(parsed: Info): readonly Choice[] {
  if (!('conjunction' in parsed)) return [new Set([spelled(parsed)])];
  const [left, right] = [choices(parsed.left), choices(parsed.right)];
  const all =
    parsed.conjunction === 'or'
      ? [...left, ...right]
      : left.flatMap((one) => right.map((other) => new Set([...one, ...other])));
  if (all.length > mostChoices) throw new Error('too many choices');
  return all;
}

type License = Exclude<Info, { conjunction: string }>;

/** `GPL-3.0` is the old name of `GPL-3.0-only`, `GPL-3.0+` of `GPL-3.0-or-later` (spdx.org/licenses). */
function spelled(parsed: License): string {
  const { license, plus = false, exception } = parsed;
  const isGnu = /^(?:A|L)?GPL-\d\.\d$|^GFDL-\d\.\d$/.test(license);
  const name = isGnu ? `${license}${plus ? '-or-later' : '-only'}` : `${license}${plus ? '+' : ''}`;
  return (exception === undefined ? name : `${name} WITH ${exception}`).toLowerCase();
}

/** Whether every choice that a licence leaves takes one that is denied whole. */
export function isDenied(license: readonly Choice[], denied: readonly Choice[]): boolean {
  return license.every((choice) => denied.some((one) => [...one].every((name) => choice.has(name))));
}
