import { message } from '../../core/text.ts';

/** One line of text that a SARIF viewer cannot take for a link (SARIF 2.1.0, section 3.11.6). */
export function plain(text: string): string {
  return message(text).toString().replaceAll('](', '] (');
}
