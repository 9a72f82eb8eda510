/**
 * Text that came from outside (a backend, a branch name, a file, a thrown error) is hostile until it is cleaned for
 * the place it goes to. A sink takes `LogText` or `Markdown`. Both can be made here only, by the templates `line` and
 * `md`, which clean every value put into them; a plain string is refused by the compiler. What several sinks shall say
 * is a `Sentence`, made by `say`, which remembers what in it is ours.
 */

/** Characters of one value that a sink shows; of the rest it says how long it was. */
const shownLength = 200;
const shownLengthOfMessage = 2_000;

let newLogText: (text: string) => LogText;
let newMarkdown: (text: string) => Markdown;
let newSentence: (parts: readonly Part[]) => Sentence;
let partsOf: (sentence: Sentence) => readonly Part[];

/** One line that is safe in the log of every CI and on every terminal. */
export class LogText {
  readonly #text: string;
  private constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
  static {
    newLogText = (text) => new LogText(text);
  }
}

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
 * A log line: the literal parts are ours, every value is cleaned and cut.
 *
 *     logger.info(line`scan ${ref.id} is ${status.state}`)
 */
export function line(
  literals: TemplateStringsArray,
  ...values: readonly (LogText | Sentence | string | number)[]
): LogText {
  return newLogText(breakCommands(weave(literals, values, showInLog)));
}

function showInLog(value: LogText | Sentence | string | number): string {
  if (value instanceof LogText) return value.toString();
  if (value instanceof Sentence) return partsOf(value).map(showPartInLog).join('');
  return visible(value, shownLength);
}

function showPartInLog({ kind, text }: Part): string {
  if (kind === 'ours') return text;
  return kind === 'name' ? `'${visible(text, shownLength)}'` : visible(text, shownLengthOfMessage);
}

/** A whole message as a log line, with room for more than a name: an error's text, a hint. */
export function message(text: string): LogText {
  return newLogText(breakCommands(visible(text, shownLengthOfMessage)));
}

/** A piece of a sentence: words of ours, a name from outside, or a whole message from outside. */
export interface Part {
  readonly kind: 'ours' | 'name' | 'message';
  readonly text: string;
}

/** A sentence that every kind of sink can show in its own way. Made by `say` and `quote` only. */
export class Sentence {
  readonly #parts: readonly Part[];
  private constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }
  static {
    newSentence = (parts) => new Sentence(parts);
    partsOf = (sentence) => sentence.#parts;
  }
}

/**
 * A sentence: the literal parts are ours, every string is a name from outside, which a log quotes and Markdown puts
 * into a code span.
 *
 *     say`rule ${rule} is broken by ${count} findings`
 */
export function say(
  literals: TemplateStringsArray,
  ...values: readonly (Sentence | string | number)[]
): Sentence {
  const parts = literals.flatMap((literal, index): Part[] => {
    const value = values[index];
    const ours: Part = { kind: 'ours', text: literal };
    if (value === undefined) return [ours];
    if (value instanceof Sentence) return [ours, ...partsOf(value)];
    return [ours, { kind: typeof value === 'number' ? 'ours' : 'name', text: formatted(value) }];
  });
  return newSentence(parts);
}

/** A message from outside as a sentence of its own. */
export function quote(text: string): Sentence {
  return newSentence([{ kind: 'message', text }]);
}

/** The pieces of a sentence, for a sink that has a template of its own: what is not ours is not clean yet. */
export function piecesOf(sentence: Sentence): readonly Part[] {
  return partsOf(sentence);
}

function formatted(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString('en-US') : value;
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
  return newMarkdown(weave(literals, values, showInMarkdown));
}

function showInMarkdown(value: Markdown | Sentence | string | number): string {
  if (value instanceof Sentence) return partsOf(value).map(showPartInMarkdown).join('');
  return typeof value === 'string' ? codeSpan(visible(value, shownLength)) : value.toString();
}

function showPartInMarkdown({ kind, text }: Part): string {
  if (kind === 'ours') return text;
  return codeSpan(visible(text, kind === 'name' ? shownLength : shownLengthOfMessage));
}

export function joinMarkdown(parts: readonly Markdown[], separator: string): Markdown {
  return newMarkdown(parts.map(String).join(separator));
}

/** A whole message as one code span. */
export function mdMessage(text: string): Markdown {
  return newMarkdown(codeSpan(visible(text, shownLengthOfMessage)));
}

/** A table whose shape no cell can change (GitHub Flavored Markdown, section 4.10). */
export function mdTable(head: readonly Markdown[], rows: readonly (readonly Markdown[])[]): Markdown {
  const row = (cells: readonly Markdown[]) =>
    `| ${cells.map((cell) => escapePipes(cell.toString())).join(' | ')} |`;
  const rule = `|${head.map(() => ' --- |').join('')}`;
  return newMarkdown([row(head), rule, ...rows.map(row)].join('\n'));
}

const linkableHosts = new Set(['osv.dev', 'github.com', 'cwe.mitre.org', 'nvd.nist.gov']);

/** A link, if the page is on a host of our own choice; else the label alone. */
export function mdLink(label: Markdown, page: string): Markdown {
  const url = URL.parse(page);
  if (url?.protocol !== 'https:' || !linkableHosts.has(url.host) || url.username !== '') return label;
  return newMarkdown(`[${label}](<${url.href.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`);
}

function weave<Value>(
  literals: readonly string[],
  values: readonly Value[],
  show: (value: Value) => string,
): string {
  let out = literals[0] ?? '';
  values.forEach((value, index) => {
    out += show(value) + (literals[index + 1] ?? '');
  });
  return out;
}

/**
 * One line without control characters, in which invisible and direction-changing characters are named. Inert in no
 * format yet: a sink's own template escapes it.
 */
export function visible(value: string | number, limit: number): string {
  const text = String(value);
  const head = text.length > limit ? text.slice(0, limit) : text;
  const shown = head
    .toWellFormed()
    .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\\n')
    .replaceAll('\t', ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(
      /[\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu,
      (character) => `<U+${hex(character)}>`,
    );
  return text.length > limit ? `${shown}… (${text.length} characters)` : shown;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/**
 * Runners read commands from a log. `::name::` counts at the start of a trimmed line (GitHub), `##[name]` and
 * `##vso[area.name]` anywhere in it and in any case (GitHub, Azure): actions/runner `ActionCommand.cs`,
 * azure-pipelines-agent `Command.cs`.
 */
function breakCommands(text: string): string {
  return text.replace(/##(?=vso\[|\[)/gi, '# #').replace(/^(\s*):(?=:)/, '$1: ');
}

/** A code span whose fence is longer than any run of back-ticks inside (CommonMark, section 6.1). */
function codeSpan(text: string): string {
  const content = text.trim() === '' ? '(empty)' : text;
  const runs = content.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const pad =
    content.startsWith('`') || content.endsWith('`') || (content.startsWith(' ') && content.endsWith(' '))
      ? ' '
      : '';
  return `${fence}${pad}${content}${pad}${fence}`;
}

/** `\|` is a pipe within a cell; a back-slash right before it would be paired with ours, so a space parts them. */
function escapePipes(cell: string): string {
  return cell.replace(/\\\|/g, '\\ |').replaceAll('|', '\\|').replaceAll('\n', ' ');
}
