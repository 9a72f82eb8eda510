import { type Part, piecesOf, Sentence, visible } from '../../core/text.ts';
import { escapeMarkup } from '../escape-markup.ts';

/** Characters that are shown: of one value, of a whole text. */
const shownLength = 300;
const shownLengthOfText = 2_000;

let newHtml: (text: string) => Html;

/** HTML in which everything from outside is inert. Made in this file only, by the template `html` and what uses it. */
export class Html {
  readonly #text: string;
  private constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
  static {
    newHtml = (text) => new Html(text);
  }
}

type Value = Html | readonly Html[] | Sentence | string | number;

/**
 * HTML: the literal parts are ours; every string becomes one line of escaped text, in an element or in a quoted
 * attribute. An address needs `webLink`, since escaping does not make a scheme harmless.
 *
 *     html`<td title="${finding.title}">${finding.ruleId}</td>`
 */
export function html(literals: TemplateStringsArray, ...values: readonly Value[]): Html {
  return newHtml(literals.reduce((text, literal, index) => text + show(values[index - 1]) + literal));
}

function show(value: Value | undefined): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.toString();
  if (value instanceof Sentence) return piecesOf(value).map(showPiece).join('');
  if (typeof value === 'object') return value.map(String).join('');
  if (typeof value === 'number') return value.toLocaleString('en-US');
  return escapeMarkup(visible(value, shownLength));
}

function showPiece({ kind, text }: Part): string {
  if (kind === 'name') return html`<code>${text}</code>`.toString();
  return escapeMarkup(kind === 'ours' ? text : visible(text, shownLengthOfText));
}

/** A text of several lines: a paragraph each. */
export function paragraphs(text: string): Html {
  const lines = text
    .slice(0, shownLengthOfText)
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .filter((line) => line.trim() !== '');
  const rest = text.length > shownLengthOfText ? html`<p>… (${text.length} characters)</p>` : html``;
  return html`${lines.map((line) => newHtml(`<p>${escapeMarkup(visible(line, shownLengthOfText))}</p>`))}${rest}`;
}

export function list(sentences: readonly Sentence[]): Html {
  if (sentences.length === 0) return html``;
  return html`<ul>\n${sentences.map((sentence) => html`<li>${sentence}</li>\n`)}</ul>\n`;
}

/** A link that shows where it leads; an address that is not of a page on the web, or holds a user, is only text. */
export function webLink(page: string): Html {
  const url = URL.parse(page);
  const isPage = url?.protocol === 'https:' && url.username === '' && url.password === '';
  return isPage
    ? newHtml(
        `<a href="${escapeMarkup(url.href)}" rel="noopener noreferrer">${escapeMarkup(visible(url.href, shownLength))}</a>`,
      )
    : html`${page}`;
}
