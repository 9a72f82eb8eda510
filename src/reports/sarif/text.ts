import { message } from '../../core/text.ts';

/** One line of text that a SARIF viewer cannot take for a link (SARIF 2.1.0, section 3.11.6). */
export function plain(text: string): string {
  return message(text).toString().replaceAll('](', '] (');
}

/** The same of a text of several lines. */
export function plainLines(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map(plain)
    .join('\n');
}
