/**
 * The beginning of a text from outside, of at most so many characters. The mark where it was cut off is what a redactor knows the head of a secret by
 * (`core/redact.ts`).
 */
export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

/** The end of a text from outside, from a whole word on: the rest of a secret could not be told from other text. */
export function cutToEnd(text: string, length: number): string {
  return text.length > length ? text.slice(-length).replace(/^\S*/, '…') : text;
}
