import { countOf } from '../../core/explain.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { joinMarkdown, type Markdown, md, mdMessage, mdTable, say } from '../../core/text.ts';
import { identity, where } from './findings.ts';

/** What somebody decided not to count, and why; the first `rows` of it. */
export function ignoredSection({ ignored = [] }: ScanResult, rows: number): Markdown[] {
  if (ignored.length === 0) return [];
  const heading = md`## ${countOf(ignored.length, say`ignored finding`, say`ignored findings`)}`;
  const shown = ignored.slice(0, rows);
  if (shown.length === 0) return [heading];
  const table = mdTable(
    [md`what`, md`where`, md`reason`, md`until`],
    shown.map(({ finding, reason, until }) => [
      joinMarkdown([identity(finding), md`${finding.title}`], ' '),
      where(finding),
      mdMessage(reason),
      until === undefined ? md`–` : md`${until}`,
    ]),
  );
  const more = ignored.length - shown.length;
  return [heading, table, ...(more > 0 ? [md`… and **${more}** more in ${'scangate.json'}.`] : [])];
}
