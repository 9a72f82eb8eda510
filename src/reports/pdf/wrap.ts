/** The width of a text on one line, in points. */
export type Measure = (text: string) => number;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The lines of a text, none wider than `width`, at most `maxLines` of them; the last one ends with `…` where something
 * had to go. Lines break at spaces; a word that is wider than a line breaks after punctuation, else anywhere.
 */
export function wrap(text: string, width: number, measure: Measure, maxLines = 1_000): string[] {
  const lines: string[] = [];
  for (const line of linesOf(text, width, measure)) {
    if (lines.length === maxLines) {
      lines.push(shortened(lines.pop() ?? '', width, measure));
      break;
    }
    lines.push(line);
  }
  return lines;
}

function* linesOf(text: string, width: number, measure: Measure): Generator<string> {
  let line = '';
  let used = 0;
  for (const word of piecesOf(text, width, measure)) {
    const wide = measure(word.trimEnd());
    if (used + wide > width && line !== '') {
      yield line.trimEnd();
      line = '';
      used = 0;
    }
    line += word;
    used += measure(word);
  }
  if (line !== '') yield line.trimEnd();
}

/** Words with the space behind them; words that no line can hold, in parts. */
function* piecesOf(text: string, width: number, measure: Measure): Generator<string> {
  for (const [word] of text.trim().replaceAll(/\s+/g, ' ').matchAll(/\S+ ?/g)) {
    if (measure(word.trimEnd()) <= width) yield word;
    else
      for (const [part] of word.matchAll(/[^/\\.,;:@=?&_-]*[/\\.,;:@=?&_-]* ?/g))
        yield* measure(part.trimEnd()) <= width ? [part] : graphemesOf(part);
  }
}

function* graphemesOf(text: string): Generator<string> {
  for (const { segment } of graphemes.segment(text)) yield segment;
}

/** Measured by its characters, so that no measure is asked for every beginning of a line. */
function shortened(line: string, width: number, measure: Measure): string {
  let shown = '';
  let used = measure('…');
  for (const character of graphemesOf(line)) {
    used += measure(character);
    if (used > width) break;
    shown += character;
  }
  return `${shown.trimEnd()}…`;
}
