import { cut } from '../core/cut.ts';

/** Bytes of a body in which a page is recognised and its title looked for. */
export const headBytes = 4 * 1024;

const longestTitle = 100;

export function looksLikeHtml(head: Uint8Array): boolean {
  return /^\uFEFF?\s*(<!--[^>]*>\s*)*<(!doctype html|html|head|body)[\s>]/i.test(textOf(head));
}

/** The title of a page as it stands there, cut to 100 characters; empty where it has none. */
export function htmlTitle(head: Uint8Array): string {
  const text = textOf(head);
  const start = /<title[^>]*>/i.exec(text);
  if (start === null) return '';
  const rest = text.slice(start.index + start[0].length);
  const end = rest.search(/<\/title/i);
  return cut(end < 0 ? `${rest}…` : rest.slice(0, end).trim(), longestTitle);
}

function textOf(head: Uint8Array): string {
  return new TextDecoder().decode(head.subarray(0, headBytes));
}
