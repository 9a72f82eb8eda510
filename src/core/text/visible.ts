import { withoutCommands } from './commands.ts';

/**
 * One line without control characters, in which invisible and direction-changing characters are named, and no command
 * of a runner, since any file may be shown in a log. Inert in no format yet: a sink's own template escapes it.
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
  const inert = withoutCommands(shown);
  return text.length > limit ? `${inert}… (${text.length} characters)` : inert;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
