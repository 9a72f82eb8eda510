import { countOf, explain } from '../../core/explain.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { joinMarkdown, type Markdown, md, type Sentence, say } from '../../core/text.ts';
import { checksTable, missing } from './checks.ts';
import { findingsTable, severityTable } from './findings.ts';

/** `scangate.md`: the verdict and its reasons for a person, in GitHub Flavored Markdown. Everything foreign is inert. */
export function renderMarkdown(result: ScanResult): string {
  const gaps = missing(result);
  const { headline, reasons, next } = explain(result);
  const blocks = [
    md`# Scangate: ${headline}`,
    list(reasons),
    describeTarget(result),
    ...(gaps ? [gaps] : []),
    ...(result.checks.length > 0 || result.findings.length > 0
      ? [md`## ${countOf(result.findings.length, say`finding`, say`findings`)}`, severityTable(result)]
      : []),
    ...(result.findings.length > 0 ? [findingsTable(result)] : []),
    md`## What was checked`,
    checksTable(result),
    ...(next.length > 0 ? [md`## What to do next`, list(next)] : []),
    ...describeReports(result),
  ];
  const text = joinMarkdown(
    blocks.filter((block) => block.toString() !== ''),
    '\n\n',
  );
  return `${text}\n`;
}

function list(sentences: readonly Sentence[]): Markdown {
  return joinMarkdown(
    sentences.map((sentence) => md`- ${sentence}`),
    '\n',
  );
}

function describeTarget({ target, backend, tool }: ScanResult): Markdown {
  const { repository, ref, sha } = target;
  return md`Scanned ${repository ?? md`the checkout`}${ref === undefined ? md`` : md` at ${ref}`}${
    sha === undefined ? md`` : md` (${sha.slice(0, 12)})`
  } with backend ${backend}, Scangate ${tool.version}.`;
}

function describeReports({ reports }: ScanResult): Markdown[] {
  if (reports.length === 0) return [];
  const lines = reports.map(
    ({ path, madeBy }) => md`- ${path}${madeBy === 'backend' ? md` (as the scanner delivered it)` : md``}`,
  );
  return [md`## Reports`, joinMarkdown(lines, '\n')];
}
