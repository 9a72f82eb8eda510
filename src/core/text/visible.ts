import { withoutCommands } from './commands.ts';
import { withLookAlikesNamed } from './look-alikes.ts';

/**
 * One line without control characters, in which characters are named that nobody sees, that change the direction or that
 * look like others, and without a command of a runner, since any file may be shown in a log. Inert in no format yet: a
 * sink's own template escapes it.
 */
export function visible(value: string | number, limit: number): string {
  const text = String(value);
  const head = text.length > limit ? text.slice(0, limit) : text;
  const inert = withoutCommands(/^[ -~]*$/.test(head) ? head : withUnseenNamed(head));
  return text.length > limit ? `${inert}… (${text.length} characters)` : inert;
}

function withUnseenNamed(text: string): string {
  const oneLine = text
    .toWellFormed()
    .replace(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\\n')
    .replaceAll('\t', ' ')
    .replace(/\p{Cc}/gu, '');
  return withLookAlikesNamed(oneLine, nameOf).replace(
    /[\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu,
    nameOf,
  );
}

/** `<U+202E>` */
function nameOf(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
