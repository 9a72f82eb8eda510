import { shownLength, shownLengthOfMessage } from './limits.ts';
import { type Part, piecesOf, Sentence } from './sentence.ts';
import { visible } from './visible.ts';
import { weave } from './weave.ts';

let newMarkdown: (text: string) => Markdown;

/** Markdown in which everything from outside is inert. */
export class Markdown {
  readonly #text: string;
  private constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
  static {
    newMarkdown = (text) => new Markdown(text);
  }
}

/**
 * Markdown: the literal parts are ours, every string becomes a code span, where nothing is interpreted.
 *
 *     md`**${count}** findings in ${repository}`
 */
export function md(
  literals: TemplateStringsArray,
  ...values: readonly (Markdown | Sentence | string | number)[]
): Markdown {
  return newMarkdown(weave(literals, values, show));
}

function show(value: Markdown | Sentence | string | number): string {
  if (value instanceof Sentence) return piecesOf(value).map(showPart).join('');
  return typeof value === 'string' ? codeSpan(value, shownLength) : value.toString();
}

function showPart({ kind, text }: Part): string {
  if (kind === 'ours') return text;
  return codeSpan(text, kind === 'name' ? shownLength : shownLengthOfMessage);
}

/** Bytes of UTF-8. */
export function bytesOf(markdown: Markdown): number {
  return Buffer.byteLength(markdown.toString());
}

export function joinMarkdown(parts: readonly Markdown[], separator: string): Markdown {
  return newMarkdown(parts.map(String).join(separator));
}

/** A whole message as one code span. */
export function mdMessage(text: string): Markdown {
  return newMarkdown(codeSpan(text, shownLengthOfMessage));
}

/** A table whose shape no cell can change (GitHub Flavored Markdown, section 4.10). */
export function mdTable(head: readonly Markdown[], rows: readonly (readonly Markdown[])[]): Markdown {
  const row = (cells: readonly Markdown[]) =>
    `| ${cells.map((cell) => escapePipes(cell.toString())).join(' | ')} |`;
  const rule = `|${head.map(() => ' --- |').join('')}`;
  return newMarkdown([row(head), rule, ...rows.map(row)].join('\n'));
}

/** `\|` is a pipe within a cell; a back-slash right before it would be paired with ours, so a space parts them. */
function escapePipes(cell: string): string {
  return cell.replace(/\\\|/g, '\\ |').replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/**
 * Pages about a finding, on hosts of our own choice. Only whole addresses of a known shape: an issue on the same host
 * would tell its readers that it was mentioned, and a character of Markdown could end the link early.
 */
const linkablePages = [
  /^https:\/\/osv\.dev\/vulnerability\/[\w.:-]+$/,
  /^https:\/\/github\.com\/advisories\/GHSA(?:-[0-9a-z]{4}){3}$/,
  /^https:\/\/nvd\.nist\.gov\/vuln\/detail\/CVE-\d{4}-\d{4,}$/i,
  /^https:\/\/cwe\.mitre\.org\/data\/definitions\/\d{1,6}\.html$/,
];

/** A link, if the page is one of our own choice; else the label alone. */
export function mdLink(label: Markdown, page: string): Markdown {
  const isLinkable = page.length <= shownLength && linkablePages.some((shape) => shape.test(page));
  return isLinkable ? newMarkdown(`[${label}](<${page}>)`) : label;
}

/**
 * A link to a page of the CI that the run takes place on. The address has to come from the CI itself.
 *
 *     mdPage(md`This run`, new URL(runUrl))
 */
export function mdPage(label: Markdown, page: URL): Markdown {
  const address = page.href.replace(
    /[^\w\-.~:/?#@!$&+,;=%]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return newMarkdown(`[${label}](${address})`);
}

/** A code span whose fence is longer than any run of back-ticks inside (CommonMark, section 6.1). */
function codeSpan(text: string, limit: number): string {
  const shown = withoutWorkItems(visible(text, limit));
  const content = shown.trim() === '' ? '(empty)' : shown;
  const runs = content.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad =
    content.startsWith('`') || content.endsWith('`') || (content.startsWith(' ') && content.endsWith(' '))
      ? ' '
      : '';
  return `${fence}${pad}${content}${pad}${fence}`;
}

/**
 * Azure Boards reads `AB#12` out of comments on GitHub, and Azure DevOps `@<id of a person>` out of its own, by programs
 * that need not know what Markdown makes of the place.
 */
function withoutWorkItems(text: string): string {
  return text.replace(/\bAB#(?=\d)/gi, '$& ').replaceAll('@<', '@ <');
}
