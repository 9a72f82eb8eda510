import type { Sheet } from './sheet.ts';
import { bodyWidth, paper, type Tone, tones } from './theme.ts';
import { type Block, type Doc, heightOf, type Paragraph } from './typesetter.ts';

const inset = 46;
const padding = 14;
const spacing = 4;

/** Paragraphs on a coloured ground with a sign beside the first; goes on over the page when there is much to say. */
export function drawPanel(sheet: Sheet, tone: Tone, paragraphs: readonly Paragraph[]): void {
  const rest = sheet.type.lay(paragraphs, bodyWidth - inset - padding);
  sheet.reserve(panelHeight(rest.slice(0, 2)));
  for (let first = true; rest.length > 0; first = false) {
    if (!first) sheet.nextPage();
    const part = rest.splice(0, countThatFits(rest, sheet.room));
    const height = panelHeight(part);
    sheet.artifact((doc) => {
      drawGround(doc, tone, sheet.y, height);
      if (first) drawSign(doc, tone, paper.side + 25, sheet.y + padding + 10.5);
    });
    let top = sheet.y + padding;
    for (const block of part) top += sheet.blocks([block], paper.side + inset, top, undefined, 'P') + spacing;
    sheet.y += height;
  }
}

function panelHeight(blocks: readonly Block[]): number {
  return heightOf(blocks) + (blocks.length - 1) * spacing + 2 * padding;
}

/** At least one: a block is never higher than a page. */
function countThatFits(blocks: readonly Block[], room: number): number {
  let count = 1;
  while (count < blocks.length && panelHeight(blocks.slice(0, count + 1)) <= room) count += 1;
  return count;
}

function drawGround(doc: Doc, tone: Tone, top: number, height: number): void {
  doc.roundedRect(paper.side, top, bodyWidth, height, 5).fill(tones[tone].soft);
  doc.rect(paper.side, top + 5, 3, height - 10).fill(tones[tone].strong);
}

/** A tick, a cross, an exclamation mark or a dash in a disc: the verdict for those who see no colour. */
function drawSign(doc: Doc, tone: Tone, x: number, y: number): void {
  doc.circle(x, y, 10).fill(tones[tone].strong);
  doc.lineWidth(2).lineCap('round').lineJoin('round');
  if (tone === 'good')
    doc
      .moveTo(x - 4.5, y + 0.5)
      .lineTo(x - 1.2, y + 3.8)
      .lineTo(x + 4.8, y - 3.6);
  if (tone === 'bad')
    doc
      .moveTo(x - 3.8, y - 3.8)
      .lineTo(x + 3.8, y + 3.8)
      .moveTo(x + 3.8, y - 3.8)
      .lineTo(x - 3.8, y + 3.8);
  if (tone === 'warning')
    doc
      .moveTo(x, y - 5)
      .lineTo(x, y + 1)
      .moveTo(x, y + 5)
      .lineTo(x, y + 5);
  if (tone === 'neutral') doc.moveTo(x - 4, y).lineTo(x + 4, y);
  doc.stroke('#ffffff');
}
