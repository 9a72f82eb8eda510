import { visible } from '../../core/text.ts';

/** Characters of one cell; a spreadsheet takes 32,767. */
const longestCell = 2_000;

/**
 * Spreadsheets take a cell that begins like this for a formula, some of them the full-width forms too. Where the
 * semicolon separates cells, one begins after it in the middle of ours.
 */
const formulaStart = /(^|;)(?=["'\s]*[=+\-@＝＋－＠])/gu;

/** A line of CSV (RFC 4180) whose cells hold one line each and no formula. Undefined is an empty cell. */
export function row(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** A formula is defused by an apostrophe, which spreadsheets read as "this is text". A number of ours needs none. */
function cell(value: string | number | undefined): string {
  if (typeof value !== 'string') return `"${value ?? ''}"`;
  const text = visible(value, longestCell).replace(formulaStart, "$1'");
  return `"${text.replaceAll('"', '""')}"`;
}
