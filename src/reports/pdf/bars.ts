import { type LogText, line } from '../../core/text.ts';
import type { Element, Sheet } from './sheet.ts';
import { colours, styles } from './theme.ts';

/** One bar: what it counts, and how many. */
export interface Bar {
  readonly label: LogText;
  readonly count: number;
  readonly colour: string;
}

export interface BarsPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly labelWidth: number;
}

const rowHeight = 17;
const labelGap = 10;
const numberGap = 12;

export function heightOfBars(bars: readonly Bar[]): number {
  return bars.length * rowHeight;
}

/** A bar chart. For a reader that speaks it is a table of two columns; the bars only show the numbers once more. */
export function drawBars(sheet: Sheet, bars: readonly Bar[], { x, y, width, labelWidth }: BarsPlace): void {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const numberWidth = Math.max(...bars.map(({ count }) => sheet.type.width(shown(count), styles.cellStrong)));
  const track = { x: x + labelWidth, width: width - labelWidth - numberGap - numberWidth };
  const table = sheet.element('Table');
  bars.forEach(({ label, count, colour }, index) => {
    const top = y + index * rowHeight;
    const filled = count === 0 ? 0 : Math.max(3, (count / most) * track.width);
    sheet.artifact((doc) => {
      doc.roundedRect(track.x, top + 4, track.width, 8, 2).fill(colours.track);
      if (filled > 0) doc.roundedRect(track.x, top + 4, filled, 8, 2).fill(colour);
    });
    const row = sheet.element('TR', table);
    drawLabel(sheet, row, label, { x, top, width: labelWidth });
    drawNumber(sheet, row, count, { right: x + width, top });
    row.end();
  });
  table.end();
}

function drawLabel(
  sheet: Sheet,
  row: Element,
  text: LogText,
  { x, top, width }: { x: number; top: number; width: number },
): void {
  const cell = sheet.element('TH', row, { scope: 'Row' });
  sheet.blocks(
    sheet.type.lay([{ text, style: { ...styles.cell, maxLines: 1 } }], width - labelGap),
    x,
    top + 2,
    cell,
  );
  cell.end();
}

function drawNumber(
  sheet: Sheet,
  row: Element,
  count: number,
  { right, top }: { right: number; top: number },
): void {
  const style = count === 0 ? { ...styles.cell, colour: colours.muted } : styles.cellStrong;
  const text = shown(count);
  const cell = sheet.element('TD', row);
  sheet.blocks(
    sheet.type.lay([{ text, style: { ...style, maxLines: 1 } }], 100),
    right - sheet.type.width(text, style),
    top + 2,
    cell,
  );
  cell.end();
}

function shown(count: number): LogText {
  return line`${count.toLocaleString('en-US')}`;
}
