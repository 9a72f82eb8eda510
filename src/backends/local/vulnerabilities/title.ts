import type { OsvRecord } from './schema.ts';

/** Longest title made of a description; the schema asks databases to keep summaries to about that. */
const titleLength = 120;

/** The first summary, else what the first description begins with. */
export function titleOf(records: readonly OsvRecord[]): string | undefined {
  return (
    firstText(records.map(({ summary }) => summary)) ??
    titleFrom(firstText(records.map(({ details }) => details)))
  );
}

/** The first that says anything. */
export function firstText(texts: readonly (string | undefined)[]): string | undefined {
  return texts.map((text) => text?.trim()).find((text) => text !== undefined && text !== '');
}

/** The first line of prose; a heading such as `### Impact` says nothing. */
function titleFrom(description: string | undefined): string | undefined {
  const line = description
    ?.split(/[\r\n]+/)
    .map((text) => text.trim())
    .find((text) => text !== '' && !text.startsWith('#'));
  if (line === undefined || line.length <= titleLength) return line;
  return `${line.slice(0, titleLength - 1).replace(/\s+\S*$/, '')}…`;
}
