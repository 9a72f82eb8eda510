import { visible } from '../../core/text.ts';
import { escapeMarkup } from '../escape-markup.ts';

const shownLength = 2_000;

let newXml: (text: string) => Xml;

/** XML in which everything from outside is inert. Made by the template `xml` only. */
export class Xml {
  readonly #text: string;
  private constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
  static {
    newXml = (text) => new Xml(text);
  }
}

/** XML: the literal parts are ours; every string becomes one line of characters that XML 1.0 allows, escaped. */
export function xml(
  literals: TemplateStringsArray,
  ...values: readonly (Xml | readonly Xml[] | string | number)[]
): Xml {
  return newXml(literals.reduce((text, literal, index) => text + show(values[index - 1]) + literal));
}

function show(value: Xml | readonly Xml[] | string | number | undefined): string {
  if (value === undefined) return '';
  if (value instanceof Xml) return value.toString();
  if (typeof value === 'object') return value.map(String).join('');
  return escapeMarkup(visible(value, shownLength));
}
