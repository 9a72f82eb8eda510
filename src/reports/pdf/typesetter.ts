import type PDFDocument from 'pdfkit';
import type { LogText } from '../../core/text.ts';
import type { Fonts } from './fonts.ts';
import { leading, type Style } from './theme.ts';
import { wrap } from './wrap.ts';

export type Doc = InstanceType<typeof PDFDocument>;

/** Text that is clean, how it looks, and the page it leads to. */
export interface Paragraph {
  readonly text: LogText;
  readonly style: Style;
  /** `https` only; see `links.ts`. */
  readonly link?: string | undefined;
}

/** A paragraph broken into lines for a certain width. */
export interface Block {
  readonly lines: readonly string[];
  readonly style: Style;
  readonly link: string | undefined;
  readonly height: number;
}

/** Of blocks below each other. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0);
}

type FontName = 'regular' | 'bold' | 'own';

/** Text in one font. */
interface Run {
  readonly font: FontName;
  text: string;
}

const box = '□';

/** Measures and draws text with the fonts of a document. */
export class Typesetter {
  /** Characters that no font had: they are shown as a box. */
  readonly missing = new Set<string>();
  readonly #doc: Doc;
  readonly #fonts: Fonts;
  readonly #widths = { regular: new Map<string, number>(), bold: new Map<string, number>() };

  constructor(doc: Doc, fonts: Fonts) {
    this.#doc = doc;
    this.#fonts = fonts;
    doc.registerFont('regular', fonts.regular.bytes);
    doc.registerFont('bold', fonts.bold.bytes);
    if (fonts.own) doc.registerFont('own', fonts.own.bytes);
  }

  /** The paragraphs that say something, in lines no wider than `width`. */
  lay(paragraphs: readonly Paragraph[], width: number): Block[] {
    return paragraphs
      .map(({ text, style, link }): Block => {
        const measure = (words: string) => this.#width(words, style.bold === true) * style.size;
        const lines = wrap(this.#shown(text.toString()), width, measure, style.maxLines);
        return { lines, style, link, height: lines.length * style.size * leading };
      })
      .filter(({ lines }) => lines.length > 0);
  }

  width(text: LogText, { size, bold }: Style): number {
    return this.#width(this.#shown(text.toString()), bold === true) * size;
  }

  /** Draws one line of a block with its upper left corner at `x`, `y`. */
  draw(line: string, { style, link }: Pick<Block, 'style' | 'link'>, x: number, y: number): void {
    const { size, colour, bold } = style;
    const baseline = y + size * leading * 0.74;
    this.#doc.fillColor(colour);
    let at = x;
    const runs = this.#runs(line, bold === true);
    for (const run of runs) {
      this.#doc.font(run.font, size).text(run.text, at, baseline, {
        lineBreak: false,
        baseline: 'alphabetic',
        ...(link === undefined ? {} : { link }),
      });
      if (run !== runs.at(-1)) at += this.#widthOfRun(run) * size;
    }
  }

  /** With one kind of space, and a box for what no font has. */
  #shown(text: string): string {
    if (isPlain(text)) return text;
    return Array.from(text.replaceAll(/\s/g, ' '), (character) => {
      const { regular, own } = this.#fonts;
      const codePoint = character.codePointAt(0) ?? 0;
      if (regular.covers(codePoint) || own?.covers(codePoint)) return character;
      this.missing.add(character);
      return box;
    }).join('');
  }

  /** For a size of 1. */
  #width(text: string, bold: boolean): number {
    return this.#runs(text, bold).reduce((sum, run) => sum + this.#widthOfRun(run), 0);
  }

  /** By the character in our fonts, which only kern; the user's can join characters, so it is asked for the whole. */
  #widthOfRun({ font, text }: Run): number {
    if (font === 'own') return this.#ask(font, text);
    const known = this.#widths[font];
    let sum = 0;
    for (const character of text) {
      const width = known.get(character) ?? this.#ask(font, character);
      known.set(character, width);
      sum += width;
    }
    return sum;
  }

  #ask(font: FontName, text: string): number {
    return this.#doc.font(font, 1_000).widthOfString(text) / 1_000;
  }

  /** Pieces of one font each: bold where it has the character, else regular, else the user's. */
  #runs(text: string, bold: boolean): Run[] {
    if (isPlain(text)) return text === '' ? [] : [{ font: bold ? 'bold' : 'regular', text }];
    const runs: Run[] = [];
    for (const character of text) {
      const font = this.#fontFor(character.codePointAt(0) ?? 0, bold);
      const last = runs.at(-1);
      if (last?.font === font) last.text += character;
      else runs.push({ font, text: character });
    }
    return runs;
  }

  #fontFor(codePoint: number, bold: boolean): FontName {
    if (bold && this.#fonts.bold.covers(codePoint)) return 'bold';
    return this.#fonts.regular.covers(codePoint) ? 'regular' : 'own';
  }
}

/** Printable ASCII, which every font has. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
