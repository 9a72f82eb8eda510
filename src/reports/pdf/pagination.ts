import { explain } from '../../core/explain.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { type LogText, line } from '../../core/text.ts';
import { nameOf } from './cover.ts';
import type { Sheet } from './sheet.ts';
import { bodyWidth, colours, paper, type Style, styles, tones } from './theme.ts';
import { toneOf } from './verdict.ts';

const footTop = paper.height - 42;
const headTop = 26;

/** Puts the foot on every page and, from the second on, a head that repeats what it is about and the verdict. */
export function numberPages(sheet: Sheet, result: ScanResult): void {
  const { doc } = sheet;
  const { start, count } = doc.bufferedPageRange();
  const about = line`${result.tool.name} ${result.tool.version} · ${nameOf(result)}${commitOf(result)}`;
  const verdict = line`${explain(result).headline}`;
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .lineWidth(0.6)
      .moveTo(paper.side, footTop - 6)
      .lineTo(paper.width - paper.side, footTop - 6)
      .stroke(colours.rule);
    drawEnds(sheet, footTop, about, line`Page ${page + 1} of ${count}`, styles.small);
    if (page > 0)
      drawEnds(sheet, headTop, nameOf(result), verdict, {
        ...styles.small,
        colour: tones[toneOf(result)].strong,
        bold: true,
      });
    doc.endMarkedContent();
  }
}

function commitOf({ target: { sha } }: ScanResult): LogText {
  return sha === undefined ? line`` : line` · ${sha.slice(0, 12)}`;
}

function drawEnds({ type }: Sheet, y: number, left: LogText, right: LogText, rightStyle: Style): void {
  const width = type.width(right, rightStyle);
  const leftStyle = { ...styles.small, maxLines: 1 };
  const [block] = type.lay([{ text: left, style: leftStyle }], bodyWidth - width - 20);
  if (block) for (const text of block.lines) type.draw(text, block, paper.side, y);
  const [end] = type.lay([{ text: right, style: rightStyle }], bodyWidth);
  if (end) for (const text of end.lines) type.draw(text, end, paper.width - paper.side - width, y);
}
