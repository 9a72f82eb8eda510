import parseExpression from 'spdx-expression-parse';

/**
 * An expression with each id in the spelling of the SPDX list, where it is another one only by its capitals: ids are the
 * same in any case (SPDX 2.3, annex D). What follows no pattern of the list, such as `postgresql`, stays as it is.
 */
export function withListedSpelling(expression: string): string {
  return expression.replace(/[A-Za-z0-9.-]+/g, (word) =>
    /^(?:and|or|with|(?:License|Document)Ref-.*)$/i.test(word)
      ? word
      : (spellingsOf(word).find(isListed) ?? word),
  );
}

/** As in `MIT`, `GPL-3.0-only`, `Apache-2.0`, `BSD-3-Clause`, `Sendmail-Open-Source` and `curl`. */
function spellingsOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const [first = '', ...rest] = lower.split('-');
  const spell = (head: string, tail: readonly string[]) => [head, ...tail].join('-');
  return [
    word,
    lower.toUpperCase(),
    spell(first.toUpperCase(), rest),
    spell(capitalised(first), rest),
    spell(first.toUpperCase(), rest.map(capitalised)),
    spell(capitalised(first), rest.map(capitalised)),
    lower,
  ];
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Whether it is a licence or an exception of the list. */
function isListed(id: string): boolean {
  return isExpression(id) || isExpression(`MIT WITH ${id}`);
}

function isExpression(text: string): boolean {
  try {
    parseExpression(text);
    return true;
  } catch {
    return false;
  }
}
