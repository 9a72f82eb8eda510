import { line } from '../../core/text.ts';
import type { Sheet } from './sheet.ts';
import { styles } from './theme.ts';

const namedCharacters = 5;

/** Which characters this document could not show, and how it could. Nothing when it showed all. */
export function drawClosing(sheet: Sheet): void {
  const missing = [...sheet.type.missing];
  if (missing.length === 0) return;
  const named = missing.slice(0, namedCharacters).map(codeOf).join(', ');
  const more = missing.length > namedCharacters ? ', …' : '';
  sheet.heading(2, line`About this document`);
  sheet.paragraphs([
    {
      text: line`Characters that the fonts of this document lack are shown as □ (${named}${more}). To see them, give a font that has them with the input pdf-font; the other reports have them as they are.`,
      style: styles.body,
    },
  ]);
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
