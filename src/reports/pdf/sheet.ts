import type { LogText } from '../../core/text.ts';
import { bodyWidth, colours, paper, type Style, styles } from './theme.ts';
import { type Block, type Doc, heightOf, type Paragraph, type Typesetter } from './typesetter.ts';

export type Element = ReturnType<Doc['struct']>;
type Bookmark = Doc['outline'];

export interface HeadingOptions {
  /** The height of what must not be parted from it, in points. */
  readonly keep?: number | undefined;
  /** The colour of a mark before it. */
  readonly mark?: string;
}

/**
 * The document as it grows down the page. Everything drawn is either in the structure tree, for readers that speak or
 * reflow, or an artifact, which they leave out.
 */
export class Sheet {
  readonly doc: Doc;
  readonly type: Typesetter;
  /** Where the next thing goes, in points from the top of the page. */
  y: number = paper.top;
  readonly #root: Element;
  #section: Bookmark | undefined;
  #belowHeading = 0;

  constructor(doc: Doc, type: Typesetter) {
    this.doc = doc;
    this.type = type;
    this.#root = doc.struct('Document');
    doc.addStructure(this.#root);
    doc.addPage();
  }

  get room(): number {
    return paper.height - paper.bottom - this.y;
  }

  /** Goes on at the top of a new page unless `height` fits; tells whether it did. */
  reserve(height: number): boolean {
    if (height <= this.room || this.y === paper.top) return false;
    this.nextPage();
    return true;
  }

  nextPage(): void {
    this.doc.addPage();
    this.y = paper.top;
  }

  /** An element of the structure tree, open until `end()`. */
  element(tag: string, parent: Element = this.#root, options: object = {}): Element {
    const element = this.doc.struct(tag, options);
    parent.add(element);
    return element;
  }

  /** What only decorates. Never within the drawing of an element. */
  artifact(draw: (doc: Doc) => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw(this.doc);
    this.doc.endMarkedContent();
  }

  /**
   * Draws paragraphs below each other and returns how high they are. Each is an element `tag` below `parent`; without a
   * tag they are the content of `parent` itself.
   */
  blocks(
    blocks: readonly Block[],
    x: number,
    top: number,
    parent: Element = this.#root,
    tag?: string,
  ): number {
    let y = top;
    for (const block of blocks) {
      const draw = drawing(this.type, block, x, y);
      const content = block.link === undefined ? draw : this.doc.struct('Link', {}, [draw]);
      parent.add(tag === undefined ? content : this.doc.struct(tag, {}, [content]));
      y += block.height;
    }
    return y - top;
  }

  /** Paragraphs over the whole width, which go on over the page where they must. */
  paragraphs(paragraphs: readonly Paragraph[]): void {
    for (const block of this.type.lay(paragraphs, bodyWidth)) {
      this.reserve(block.height);
      this.y += this.blocks([block], paper.side, this.y, undefined, 'P');
    }
  }

  /** A title, also in the list of bookmarks: level 3 below the last one of level 2. */
  heading(level: 1 | 2 | 3, text: LogText, { keep = 70, mark = '' }: HeadingOptions = {}): void {
    const inset = mark === '' ? 0 : 14;
    const blocks = this.type.lay([{ text, style: headingStyles[level] }], bodyWidth - inset);
    const height = heightOf(blocks);
    if (this.y !== this.#belowHeading && this.y !== paper.top) this.y += spaceAbove[level];
    this.reserve(height + keep);
    this.#bookmark(level, text);
    if (mark !== '')
      this.artifact((doc) => doc.roundedRect(paper.side, this.y + height / 2 - 4.5, 8, 9, 2).fill(mark));
    this.y += this.blocks(blocks, paper.side + inset, this.y, this.#root, `H${level}`) + spaceBelow[level];
    this.#belowHeading = this.y;
  }

  #bookmark(level: 1 | 2 | 3, text: LogText): void {
    const place = { expanded: level < 3, top: this.y - 12, left: paper.width, zoom: 0 };
    const parent = level === 3 ? (this.#section ?? this.doc.outline) : this.doc.outline;
    const bookmark = parent.addItem(text.toString(), place);
    if (level === 2) this.#section = bookmark;
  }

  rule(y: number, colour: string = colours.rule): void {
    this.artifact((doc) =>
      doc
        .lineWidth(0.6)
        .moveTo(paper.side, y)
        .lineTo(paper.width - paper.side, y)
        .stroke(colour),
    );
  }

  /** Ends the structure tree; nothing can be written to the body afterwards. */
  end(): void {
    this.#root.end();
  }
}

const headingStyles: Readonly<Record<1 | 2 | 3, Style>> = { 1: styles.title, 2: styles.h2, 3: styles.h3 };
const spaceAbove = { 1: 0, 2: 24, 3: 14 } as const;
const spaceBelow = { 1: 4, 2: 6, 3: 4 } as const;

function drawing(type: Typesetter, block: Block, x: number, y: number): () => void {
  const step = block.height / block.lines.length;
  return () => {
    block.lines.forEach((line, index) => {
      type.draw(line, block, x, y + index * step);
    });
  };
}
