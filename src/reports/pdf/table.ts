import type { LogText } from '../../core/text.ts';
import type { Element, Sheet } from './sheet.ts';
import { bodyWidth, colours, paper, type Style, styles } from './theme.ts';
import { type Block, heightOf, type Paragraph } from './typesetter.ts';

export interface Column {
  readonly head: LogText;
  /** A share of the width; the shares add up to 1. */
  readonly share: number;
}

/** One row: the paragraphs of each cell. */
export type Row = readonly (readonly Paragraph[])[];

const padding = 5;
const gutter = 12;

export interface Table {
  /** Draws the heading, given the height that must stay together with it. */
  heading(keep: number): void;
  readonly columns: readonly Column[];
  /** At least one. */
  readonly rows: Iterable<Row>;
}

/** Draws a table whose rows stay whole and whose head is repeated on every page. */
export function drawTable(sheet: Sheet, { heading, columns, rows }: Table): void {
  const titles = columns.map(({ head }) => [{ text: head, style: styles.label }]);
  const head = layRow(sheet, columns, titles);
  let open: { table: Element; body: Element } | undefined;
  for (const row of rows) {
    const laid = layRow(sheet, columns, row);
    if (!open) {
      heading(head.height + laid.height);
      open = openTable(sheet, head);
    } else if (sheet.reserve(laid.height)) repeatHead(sheet, head);
    drawRow(sheet, laid, 'TD', open.body);
    sheet.rule(sheet.y);
  }
  open?.table.end();
}

function openTable(sheet: Sheet, head: LaidRow) {
  const table = sheet.element('Table');
  drawRow(sheet, head, 'TH', sheet.element('THead', table));
  sheet.rule(sheet.y, colours.muted);
  return { table, body: sheet.element('TBody', table) };
}

interface LaidCell {
  readonly x: number;
  readonly blocks: readonly Block[];
}

interface LaidRow {
  readonly cells: readonly LaidCell[];
  readonly height: number;
}

function layRow({ type }: Sheet, columns: readonly Column[], row: Row): LaidRow {
  let x: number = paper.side;
  const cells = columns.map(({ share }, index): LaidCell => {
    const cell = { x, blocks: type.lay(row[index] ?? [], share * bodyWidth - gutter) };
    x += share * bodyWidth;
    return cell;
  });
  const heights = cells.map(({ blocks }) => heightOf(blocks));
  return { cells, height: Math.max(...heights) + 2 * padding };
}

/** The repetition is for the eye: the structure tree has the head once. */
function repeatHead(sheet: Sheet, head: LaidRow): void {
  sheet.artifact(() => {
    for (const { x, blocks } of head.cells)
      for (const block of blocks)
        block.lines.forEach((text, index) => {
          sheet.type.draw(text, block, x, sheet.y + padding + (index * block.height) / block.lines.length);
        });
  });
  sheet.y += head.height;
  sheet.rule(sheet.y, colours.muted);
}

function drawRow(sheet: Sheet, { cells, height }: LaidRow, tag: 'TH' | 'TD', parent: Element): void {
  const row = sheet.element('TR', parent);
  for (const { x, blocks } of cells) {
    const cell = sheet.element(tag, row, tag === 'TH' ? { scope: 'Column' } : {});
    sheet.blocks(blocks, x, sheet.y + padding, cell);
    cell.end();
  }
  row.end();
  sheet.y += height;
}

/** A cell of one text. */
export function cell(text: LogText, style: Style = styles.cell): readonly Paragraph[] {
  return [{ text, style }];
}
