import type { Finding, IgnoredFinding } from '../../core/model/finding.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { row } from './row.ts';

/** What a row is about: a finding, and the decision not to count it. */
interface Entry extends Partial<Omit<IgnoredFinding, 'finding'>> {
  readonly finding: Finding;
}

/** The columns in their order. Programs read them by name: a new one goes to the end. */
const columns: Readonly<Record<string, (entry: Entry) => string | number | undefined>> = {
  status: ({ reason }) => (reason === undefined ? 'open' : 'ignored'),
  severity: ({ finding }) => finding.severity,
  category: ({ finding }) => finding.category,
  rule: ({ finding }) => finding.ruleId,
  title: ({ finding }) => finding.title,
  component: ({ finding }) => finding.component?.name,
  version: ({ finding }) => finding.component?.version,
  fixed_in: ({ finding }) => finding.fixVersions.join(' '),
  path: ({ finding }) => finding.locations[0]?.path,
  line: ({ finding }) => finding.locations[0]?.startLine,
  cvss_score: ({ finding }) => finding.ratings[0]?.score,
  cvss_vector: ({ finding }) => finding.ratings[0]?.vector,
  aliases: ({ finding }) => finding.aliases.join(' '),
  cwes: ({ finding }) => finding.cwes.join(' '),
  baseline: ({ finding }) => finding.baseline,
  remediation: ({ finding }) => finding.remediation,
  url: ({ finding }) => finding.url,
  purl: ({ finding }) => finding.component?.purl,
  fingerprint: ({ finding }) => finding.fingerprint,
  ignored_because: ({ reason }) => reason,
  ignored_until: ({ until }) => until,
};

/**
 * `scangate.csv`: one row a finding, the ignored ones last, in CSV as RFC 4180 has it (UTF-8 without a byte order mark,
 * CRLF, every cell quoted), inert in a spreadsheet.
 */
export function* renderCsv(result: ScanResult): Generator<string> {
  const cells = Object.values(columns);
  yield row(Object.keys(columns));
  for (const finding of result.findings) yield row(cells.map((cell) => cell({ finding })));
  for (const entry of result.ignored ?? []) yield row(cells.map((cell) => cell(entry)));
}
