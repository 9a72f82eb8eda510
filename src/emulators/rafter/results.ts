import type { RafterBehaviour } from './behaviours.ts';
import { onlyInSarif, type SampleFinding } from './sample-findings.ts';
import type { Scan } from './scans.ts';
import {
  contracted,
  documented,
  markdownReport,
  recorded,
  sarifLog,
  summaryOf,
  withSeverityWord,
} from './shapes.ts';

/** The first reads of `late-list` find no list yet. */
const lateReads = 3;

type Plays = (behaviour: RafterBehaviour) => boolean;

/** A completed scan in one of the formats; a text is Markdown itself. Undefined: the format is refused. */
export function resultsOf(
  scan: Scan,
  format: string,
  findings: readonly SampleFinding[],
  plays: Plays,
): object | string | undefined {
  if (format === 'sarif' && plays('sarif-missing')) return undefined;
  if (format === 'sarif' && !plays('sarif-as-json')) return sarif(findings, plays);
  const { repository_name } = scan.order;
  if (format === 'md') {
    const markdown = plays('markdown-empty') ? '' : markdownReport(repository_name, findings);
    return plays('markdown-raw') ? markdown : { ...about(scan, plays), markdown };
  }
  scan.read += 1;
  return { ...about(scan, plays), ...listOf(scan, findings, plays) };
}

function about({ id, order, date }: Scan, plays: Plays): object {
  if (plays('names-nothing')) return { status: 'completed' };
  const { repository_name, branch_name, scan_mode } = order;
  return {
    status: 'completed',
    repository_name,
    branch_name,
    scan_date: date.toISOString().replace('Z', '+00:00'),
    scan_id: id,
    scan_mode,
  };
}

function listOf(scan: Scan, findings: readonly SampleFinding[], plays: Plays): object {
  if (plays('no-list')) return {};
  if (plays('late-list') && scan.read <= lateReads) return { vulnerabilities: null };
  if (plays('recorded-shape')) return { vulnerabilities: findings.map(recorded) };
  if (plays('severity-words')) return { vulnerabilities: findings.map(withSeverityWord) };
  const summary = summaryOf(findings);
  if (plays('summary-shape')) return { findings: findings.map(contracted), summary };
  if (plays('undetailed')) {
    const more = { ...summary, critical: summary.critical + 1, low: summary.low + 1 };
    return { vulnerabilities: findings.map(withSeverityWord), summary: more };
  }
  const vulnerabilities = findings.map(documented);
  return {
    vulnerabilities: plays('unreadable-entries') ? [...vulnerabilities, null, 'finding'] : vulnerabilities,
  };
}

function sarif(findings: readonly SampleFinding[], plays: Plays): object {
  return sarifLog(plays('sarif-with-more') ? [...findings, onlyInSarif] : findings);
}
