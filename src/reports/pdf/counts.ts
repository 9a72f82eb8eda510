import { countOf } from '../../core/explain.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { line, say } from '../../core/text.ts';
import { drawBars, heightOfBars } from './bars.ts';
import { groupsOf } from './groups.ts';
import type { Sheet } from './sheet.ts';
import { bodyWidth, paper, styles } from './theme.ts';

/** How many findings of each severity, and how many of them are new. Nothing where nothing was looked at. */
export function drawCounts(sheet: Sheet, result: ScanResult): void {
  const { checks, findings } = result;
  if (checks.length === 0 && findings.length === 0) return;
  const bars = groupsOf(result).map(({ label, colour, count }) => ({ label, colour, count }));
  const title = countOf(findings.length, say`finding`, say`findings`);
  sheet.heading(2, line`${title}`, { keep: heightOfBars(bars) });
  drawBars(sheet, bars, { x: paper.side, y: sheet.y, width: bodyWidth, labelWidth: 70 });
  sheet.y += heightOfBars(bars);
  const notes = notesOn(result);
  if (notes.length === 0) return;
  sheet.y += 4;
  sheet.paragraphs(notes.map((text) => ({ text, style: styles.body })));
}

function notesOn({ findings, ignored = [] }: ScanResult) {
  const compared = findings.filter(({ baseline }) => baseline !== undefined).length;
  const added = findings.filter(({ baseline }) => baseline === 'new').length;
  return [
    ...(compared > 0
      ? [
          line`${added.toLocaleString('en-US')} new, ${(compared - added).toLocaleString('en-US')} in the baseline.`,
        ]
      : []),
    ...(ignored.length > 0
      ? [line`${countOf(ignored.length, say`finding is`, say`findings are`)} ignored and not counted here.`]
      : []),
  ];
}
