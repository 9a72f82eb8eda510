import { countByGrade, type Grade, gradeOf } from '../../core/grade.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { countBySeverity, severities } from '../../core/model/severity.ts';
import { joinMarkdown, type Markdown, md, mdLink, mdTable, say } from '../../core/text.ts';
import { worstFirst } from '../../core/worst-first.ts';

/** How many there are of each severity, and how many of these are new where there is a baseline. */
export function countsTable({ counts, findings, grading }: ScanResult): Markdown {
  const hasBaseline = findings.some(({ baseline }) => baseline !== undefined);
  const added = countBySeverity(findings.filter(({ baseline }) => baseline === 'new'));
  const cell = (all: number, fresh: number) =>
    hasBaseline && all > 0 ? md`${say`${all}`} (${say`${fresh}`} new)` : md`${say`${all}`}`;
  if (grading === 'pass-fail') {
    const [all, fresh] = [countByGrade(counts), countByGrade(added)];
    const cells = [cell(all.failed, fresh.failed), cell(all.warned, fresh.warned)];
    return mdTable([grades.failed, grades.warned], [cells]);
  }
  return mdTable(
    severities.map((severity) => words[severity]),
    [severities.map((severity) => cell(counts[severity], added[severity]))],
  );
}

/** The worst findings, `rows` of them, and how many more there are. */
export function findingsTable({ findings, grading }: ScanResult, rows: number): Markdown {
  const shown = worstFirst(findings, rows);
  const table = mdTable(
    [grading === 'pass-fail' ? md`result` : md`severity`, md`what`, md`where`, md`fixed in`],
    shown.map((finding) => [
      joinMarkdown(
        [
          grading === 'pass-fail' ? grades[gradeOf(finding.severity)] : words[finding.severity],
          ...(finding.baseline === 'new' ? [md`**new**`] : []),
        ],
        ', ',
      ),
      joinMarkdown([identity(finding), md`${finding.title}`], ' '),
      where(finding),
      finding.fixVersions[0] === undefined ? md`–` : md`${finding.fixVersions[0]}`,
    ]),
  );
  const more = findings.length - shown.length;
  return more > 0 ? joinMarkdown([table, md`… and **${more}** more in ${'scangate.json'}.`], '\n\n') : table;
}

export function identity({ ruleId, url }: Finding): Markdown {
  const label = md`${ruleId}`;
  return url === undefined ? label : mdLink(label, url);
}

export function where({ component, locations }: Finding): Markdown {
  if (component) return md`${`${component.name} ${component.version}`}`;
  const [first] = locations;
  if (!first) return md`–`;
  return first.startLine === undefined ? md`${first.path}` : md`${`${first.path}:${first.startLine}`}`;
}

const words = {
  critical: md`critical`,
  high: md`high`,
  medium: md`medium`,
  low: md`low`,
  info: md`info`,
  unknown: md`unknown`,
} as const;

const grades: Readonly<Record<Grade, Markdown>> = { failed: md`failed`, warned: md`warned` };
