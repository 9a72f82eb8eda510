import { withoutCommands } from './commands.ts';
import { shownLength, shownLengthOfMessage } from './limits.ts';
import { type Part, piecesOf, Sentence } from './sentence.ts';
import { visible } from './visible.ts';
import { weave } from './weave.ts';

let newLogText: (text: string) => LogText;

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

/**
 * A log line: the literal parts are ours, every value is cleaned and cut.
 *
 *     logger.info(line`scan ${ref.id} is ${status.state}`)
 */
export function line(
  literals: TemplateStringsArray,
  ...values: readonly (LogText | Sentence | string | number)[]
): LogText {
  return newLogText(withoutCommands(weave(literals, values, show)));
}

function show(value: LogText | Sentence | string | number): string {
  if (value instanceof LogText) return value.toString();
  if (value instanceof Sentence) return piecesOf(value).map(showPart).join('');
  return visible(value, shownLength);
}

function showPart({ kind, text }: Part): string {
  if (kind === 'ours') return text;
  return kind === 'name' ? `'${visible(text, shownLength)}'` : visible(text, shownLengthOfMessage);
}

/** A whole message as a log line, with room for more than a name: an error's text, a hint. */
export function message(text: string): LogText {
  return newLogText(withoutCommands(visible(text, shownLengthOfMessage)));
}
