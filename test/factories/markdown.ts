import { type Markdown, md } from '../../src/core/text.ts';

/** Markdown that stands for words of ours: as the literal part of a template has them. */
export function ourMarkdown(text: string): Markdown {
  return md(Object.assign([text], { raw: [text] }));
}
