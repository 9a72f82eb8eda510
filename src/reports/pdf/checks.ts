import { countOf } from '../../core/explain.ts';
import type { Check, CheckState } from '../../core/model/check.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { type LogText, line, message, say } from '../../core/text.ts';
import type { Sheet } from './sheet.ts';
import { cell, drawTable, type Row } from './table.ts';
import { styles, tones } from './theme.ts';

const shownReasons = 10;

const columns = [
  { head: line`CHECK`, share: 0.2 },
  { head: line`STATE`, share: 0.18 },
  { head: line`COVERED`, share: 0.62 },
];

const states: Readonly<Record<CheckState, { readonly text: LogText; readonly colour: string }>> = {
  complete: { text: line`✓ complete`, colour: tones.good.strong },
  incomplete: { text: line`! only in part`, colour: tones.warning.strong },
  'not-checked': { text: line`✗ NOT checked`, colour: tones.bad.strong },
};

/** What was looked at, and what the reader must not take for "nothing found". */
export function drawChecks(sheet: Sheet, { checks }: ScanResult): void {
  const heading = (keep?: number) => sheet.heading(2, line`What was checked`, { keep });
  if (checks.length === 0) {
    heading();
    sheet.paragraphs([{ text: line`Nothing was checked.`, style: styles.body }]);
  } else drawTable(sheet, { heading, columns, rows: checks.map(rowOf) });
}

function rowOf({ name, state, scope, reasons }: Check): Row {
  const { text, colour } = states[state];
  const shown = reasons.slice(0, shownReasons).map(message);
  const rest = reasons.length - shown.length;
  const why = [
    ...shown,
    ...(rest > 0
      ? [line`and ${countOf(rest, say`more reason`, say`more reasons`)} in ${say`${'scangate.json'}`}`]
      : []),
  ];
  return [
    cell(line`${name}`, styles.cellStrong),
    cell(text, { ...styles.cellStrong, colour }),
    [
      { text: message(scope), style: { ...styles.cell, maxLines: 4 } },
      ...why.map((reason) => ({ text: reason, style: { ...styles.small, maxLines: 4 } })),
    ],
  ];
}
