import { ScangateError } from '../errors.ts';

let newOutputLine: (text: string) => OutputLine;

/** A line `NAME=value` that says nothing about any other name. Made by `outputLine` only. */
export class OutputLine {
  readonly #text: string;
  private constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
  static {
    newOutputLine = (text) => new OutputLine(text);
  }
}

/**
 * One line for a file of variables, such as the `dotenv` report of GitLab ("GitLab CI/CD artifacts reports types": no
 * values of several lines, UTF-8). The name is ours; a value that holds a control character, a line break above all, is
 * refused with `REPORT_WRITE_FAILED`: it would set further variables.
 */
export function outputLine(name: string, value: string | number): OutputLine {
  const text = String(value);
  if (!/^[A-Za-z_]\w*$/.test(name))
    throw new ScangateError('INTERNAL', `'${name}' cannot be the name of a variable`);
  if (/[\p{Cc}\u2028\u2029]/u.test(text) || !text.isWellFormed())
    throw new ScangateError(
      'REPORT_WRITE_FAILED',
      `the value of ${name} holds a line break or a control character`,
      {
        hint: 'Such a value cannot be handed to another job; the result file has it.',
      },
    );
  return newOutputLine(`${name}=${text}`);
}
