import { countOf } from '../../core/explain.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { type LogText, line, say } from '../../core/text.ts';
import { worstFirst } from '../../core/worst-first.ts';
import { describeFinding, describeFix, describePlace } from './finding-cells.ts';
import { groupsOf } from './groups.ts';
import type { Sheet } from './sheet.ts';
import { type Column, drawTable, type Row } from './table.ts';
import { styles } from './theme.ts';

/** Nobody reads more of them on paper; each takes some 45 KB of memory until the document ends, beside a large result. */
const shownFindings = (all: number) => (all > 10_000 ? 500 : 2_000);

/** The head names the group, since it is repeated on each page. */
const columnsFor = (group: LogText): Column[] => [
  { head: line`FINDING · ${group}`, share: 0.5 },
  { head: line`WHERE`, share: 0.32 },
  { head: line`FIXED IN`, share: 0.18 },
];

/** The findings by severity, worst first, and where the rest is. */
export function drawFindings(sheet: Sheet, result: ScanResult): void {
  const { findings } = result;
  if (findings.length === 0) return;
  const shown = worstFirst(findings, shownFindings(findings.length));
  sheet.heading(2, line`Findings in detail`, { keep: 150 });
  if (shown.length < findings.length)
    sheet.paragraphs([
      {
        text: line`${say`The ${shown.length} worst of ${findings.length} findings; all of them are in ${'scangate.json'}.`}`,
        style: styles.body,
      },
    ]);
  for (const { label, colour, count, severities } of groupsOf(result)) {
    const members = shown.filter(({ severity }) => severities.includes(severity));
    if (members.length === 0) continue;
    const some = members.length < count ? line`${members.length.toLocaleString('en-US')} of ` : line``;
    drawTable(sheet, {
      heading: (keep) =>
        sheet.heading(3, line`${label} (${some}${count.toLocaleString('en-US')})`, { keep, mark: colour }),
      columns: columnsFor(label),
      rows: members.values().map(rowOf),
    });
  }
  const rest = findings.length - shown.length;
  if (rest > 0) {
    sheet.y += 10;
    sheet.paragraphs([
      {
        text: line`${say`${countOf(rest, say`more finding`, say`more findings`)} in ${'scangate.json'}.`}`,
        style: styles.strong,
      },
    ]);
  }
}

function rowOf(finding: Finding): Row {
  return [describeFinding(finding), describePlace(finding), describeFix(finding)];
}
