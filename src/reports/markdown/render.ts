import { countOf, explain } from '../../core/explain.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { bytesOf, joinMarkdown, type Markdown, md, type Sentence, say } from '../../core/text.ts';
import { checksTable, missing } from './checks.ts';
import { countsTable, findingsTable } from './findings.ts';
import { ignoredSection } from './ignored.ts';

export interface MarkdownOptions {
  /** Bytes of UTF-8 that the text may have at most, where a platform takes no more. */
  readonly limit?: number;
}

/** How much of a summary is said. */
interface Form {
  /** Findings in a table. */
  readonly rows: number;
  /** Why something was not checked, what was, what to know and where the reports are. */
  readonly details: boolean;
  /** Whether it says that there is more. */
  readonly isShort: boolean;
}

/** From the whole to the head alone. */
const forms: readonly Form[] = [
  { rows: 25, details: true, isShort: false },
  { rows: 10, details: true, isShort: true },
  { rows: 5, details: true, isShort: true },
  { rows: 0, details: true, isShort: true },
  { rows: 0, details: false, isShort: true },
];

/**
 * `scangate.md`: the verdict and its reasons for a person, in GitHub Flavored Markdown. Everything foreign is inert. Under
 * a limit it first loses findings, then details, and never its head; then it says where the rest is.
 */
export function renderMarkdown(
  result: ScanResult,
  { limit = Number.POSITIVE_INFINITY }: MarkdownOptions = {},
): Markdown {
  const fits = (text: Markdown) => bytesOf(text) <= limit;
  for (const form of forms) {
    const text = join(blocksOf(result, form));
    if (fits(text)) return text;
  }
  const { headline, reasons } = explain(result);
  const headOf = (count: number) =>
    join([
      md`# Scangate: ${headline}`,
      list(reasons.slice(0, count)),
      whereTheRestIs(result),
      countsTable(result),
    ]);
  const count = reasons.findLastIndex((_, index) => fits(headOf(index + 1))) + 1;
  return headOf(count);
}

function blocksOf(result: ScanResult, { rows, details, isShort }: Form): Markdown[] {
  const gaps = details ? missing(result) : undefined;
  const { headline, reasons, notices, next } = explain(result);
  return [
    md`# Scangate: ${headline}`,
    list(reasons),
    describeTarget(result),
    ...(isShort ? [whereTheRestIs(result)] : []),
    ...(gaps ? [gaps] : []),
    ...(result.checks.length > 0 || result.findings.length > 0
      ? [md`## ${countOf(result.findings.length, say`finding`, say`findings`)}`, countsTable(result)]
      : []),
    ...(result.findings.length > 0 && rows > 0 ? [findingsTable(result, rows)] : []),
    ...ignoredSection(result, rows),
    ...(details ? [md`## What was checked`, checksTable(result), list(notices)] : []),
    ...(next.length > 0 ? [md`## What to do next`, list(next)] : []),
    ...(details ? describeReports(result) : []),
  ];
}

function join(blocks: readonly Markdown[]): Markdown {
  const text = joinMarkdown(
    blocks.filter((block) => block.toString() !== ''),
    '\n\n',
  );
  return md`${text}\n`;
}

function list(sentences: readonly Sentence[]): Markdown {
  return joinMarkdown(
    sentences.map((sentence) => md`- ${sentence}`),
    '\n',
  );
}

/** The report that a person reads best, of those that were written. */
function whereTheRestIs({ reports }: ScanResult): Markdown {
  const kinds = ['html', 'markdown', 'pdf', 'json'] as const;
  const [best] = kinds.flatMap((kind) => reports.find((report) => report.kind === kind) ?? []);
  return md`This is a short form; the rest is in ${best?.path ?? 'scangate.json'}.`;
}

function describeTarget({ target, checks, backend, tool }: ScanResult): Markdown {
  const { repository, ref, sha } = target;
  const verb = checks.length === 0 ? md`This is about` : md`Scanned`;
  return md`${verb} ${repository ?? md`the checkout`}${ref === undefined ? md`` : md` at ${ref}`}${
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
