import { gradeOf } from '../../core/grade.ts';
import type { IgnoredFinding } from '../../core/model/finding.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { line, message, say } from '../../core/text.ts';
import { describePlace } from './finding-cells.ts';
import type { Sheet } from './sheet.ts';
import { drawTable, type Row } from './table.ts';
import { styles } from './theme.ts';

const shownIgnored = 500;

const columns = [
  { head: line`FINDING`, share: 0.36 },
  { head: line`WHERE`, share: 0.26 },
  { head: line`REASON`, share: 0.26 },
  { head: line`UNTIL`, share: 0.12 },
];

/** What somebody decided not to count, and why. */
export function drawIgnored(sheet: Sheet, { ignored = [], grading }: ScanResult): void {
  if (ignored.length === 0) return;
  drawTable(sheet, {
    heading(keep) {
      sheet.heading(2, line`Ignored findings (${ignored.length.toLocaleString('en-US')})`, { keep });
      if (ignored.length > shownIgnored)
        sheet.paragraphs([
          {
            text: line`${say`The first ${shownIgnored}; all of them are in ${'scangate.json'}.`}`,
            style: styles.body,
          },
        ]);
    },
    columns,
    rows: ignored
      .values()
      .take(shownIgnored)
      .map((one) => rowOf(one, grading)),
  });
}

function rowOf({ finding, reason, until }: IgnoredFinding, grading: ScanResult['grading']): Row {
  const level = grading === 'pass-fail' ? gradeOf(finding.severity) : finding.severity;
  return [
    [
      { text: line`${finding.ruleId}`, style: { ...styles.cellStrong, maxLines: 3 } },
      { text: line`${finding.title}`, style: { ...styles.cell, maxLines: 3 } },
      { text: line`${level} · ${finding.category}`, style: styles.small },
    ],
    describePlace(finding),
    [{ text: message(reason), style: { ...styles.cell, maxLines: 8 } }],
    [{ text: until === undefined ? line`no end` : line`${until}`, style: styles.cell }],
  ];
}
