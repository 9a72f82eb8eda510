import type { Finding } from '../../core/model/finding.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { severities } from '../../core/model/severity.ts';
import { joinMarkdown, type Markdown, md, mdLink, mdTable } from '../../core/text.ts';
import { worstFirst } from '../../core/worst-first.ts';

const shownFindings = 25;

export function severityTable({ counts }: ScanResult): Markdown {
  return mdTable(
    severities.map((severity) => md`${words[severity]}`),
    [severities.map((severity) => md`${counts[severity]}`)],
  );
}

/** The worst findings, and how many more there are. */
export function findingsTable({ findings }: ScanResult): Markdown {
  const shown = worstFirst(findings, shownFindings);
  const table = mdTable(
    [md`severity`, md`what`, md`where`, md`fixed in`],
    shown.map((finding) => [
      md`${words[finding.severity]}`,
      joinMarkdown([identity(finding), md`${finding.title}`], ' '),
      where(finding),
      finding.fixVersions[0] === undefined ? md`–` : md`${finding.fixVersions[0]}`,
    ]),
  );
  const more = findings.length - shown.length;
  return more > 0 ? joinMarkdown([table, md`… and **${more}** more in ${'scangate.json'}.`], '\n\n') : table;
}

function identity({ ruleId, url }: Finding): Markdown {
  const label = md`${ruleId}`;
  return url === undefined ? label : mdLink(label, url);
}

function where({ component, locations }: Finding): Markdown {
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
