import { type LogText, line } from '../../core/text.ts';
import type { Sheet } from './sheet.ts';
import { bodyWidth, paper, styles } from './theme.ts';
import { heightOf } from './typesetter.ts';

const inset = 14;
const spacing = 3;
const bullet = line`•`;

/** A list with bullets. */
export function drawList(sheet: Sheet, items: readonly LogText[]): void {
  const list = sheet.element('L');
  const mark = sheet.type.lay([{ text: bullet, style: styles.body }], inset);
  for (const text of items) {
    const blocks = sheet.type.lay([{ text, style: styles.body }], bodyWidth - inset);
    const height = heightOf(blocks);
    sheet.reserve(height);
    const item = sheet.element('LI', list);
    sheet.blocks(mark, paper.side + 2, sheet.y, item, 'Lbl');
    sheet.blocks(blocks, paper.side + inset, sheet.y, item, 'LBody');
    item.end();
    sheet.y += height + spacing;
  }
  list.end();
}
