import { analyzers, type SampleFinding } from './sample-findings.ts';

/** A finding as the reference page of the API shows it. */
export function documented({
  rule,
  level,
  file,
  line,
  column,
  message,
  description,
  suggestion,
}: SampleFinding) {
  return { rule_id: rule, level, file, line, column, message, description, suggestion };
}

/** The same with the words of older servers in `level`. */
export function withSeverityWord(found: SampleFinding) {
  return { ...documented(found), level: found.severity };
}

/** A finding as in a recorded run: the whole SARIF result is a part of it. */
export function recorded(found: SampleFinding, index: number) {
  const { rule, run, level, message, file, line } = found;
  return {
    runIndex: run,
    resultIndex: index,
    ruleId: rule,
    level,
    message,
    file,
    line,
    result: { ...sarifResult(found), ruleIndex: index },
  };
}

/** A finding as the output contract of the vendor's skill documents shows it. */
export function contracted({ rule, severity, file, line, message, description, suggestion }: SampleFinding) {
  return {
    ruleId: rule,
    severity,
    file,
    line,
    confidence: 'high',
    title: message,
    description,
    recommendation: suggestion,
  };
}

export function summaryOf(findings: readonly SampleFinding[]) {
  const count = (word: SampleFinding['severity']) =>
    findings.filter(({ severity }) => severity === word).length;
  return { critical: count('critical'), high: count('high'), medium: count('medium'), low: count('low') };
}

function sarifResult({ rule, level, message, file, line, column }: SampleFinding) {
  return {
    ruleId: rule,
    level,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file, uriBaseId: 'ROOTPATH' },
          region: { startLine: line, startColumn: column, endLine: line, endColumn: column + 8 },
        },
      },
    ],
  };
}

/** `format=sarif`: a run for each analyzer. */
export function sarifLog(findings: readonly SampleFinding[]) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: analyzers.map((name, run) => ({
      tool: { driver: { name } },
      originalUriBaseIds: { ROOTPATH: { description: { text: 'The root of the repository.' } } },
      results: findings.filter((found) => found.run === run).map(sarifResult),
    })),
  };
}

/** The report that `format=md` wraps into JSON. */
export function markdownReport(repository: string, findings: readonly SampleFinding[]): string {
  const sections = findings.map(
    ({ rule, level, file, line, description, suggestion }) =>
      `## ${rule}\n\n**${level}** in \`${file}:${line}\`\n\n${description}\n\n${suggestion}\n`,
  );
  const summary = findings.length === 0 ? 'No issues found.' : `${findings.length} issues found.`;
  return [`# Rafter security report for ${repository}\n`, `${summary}\n`, ...sections].join('\n');
}
