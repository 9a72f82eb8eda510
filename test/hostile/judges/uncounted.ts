/** The text without what a collation may pass over, so that a search by the rules of a culture finds no more than ours. */
export function withoutUncounted(text: string): string {
  const isPlain = /^[\t-\r -~]*$/.test(text);
  return isPlain ? text : text.replace(uncounted, '');
}

const uncounted = /[\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}\u0640\u07fa]|[^\P{Cc}\s\u0085]/gu;
