import { describeCheck, explain, plural } from '../../core/explain.ts';
import type { Check } from '../../core/model/check.ts';
import type { Finding, Location } from '../../core/model/finding.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { severities } from '../../core/model/severity.ts';
import type { Outcome } from '../../core/outcome.ts';
import { type LogText, line, message } from '../../core/text.ts';
import { worstFirst } from '../../core/worst-first.ts';
import type { Span, Style, StyledLine } from './styled-line.ts';

const shownFindings = 10;

export interface SummaryOptions {
  /** What was scanned, as the user would type it. */
  readonly place: string;
  /** Every finding instead of the worst ones. */
  readonly all: boolean;
}

/** The result for a person at a terminal: what was scanned, what was found, what decided, where to look, what to do. */
export function summarise(result: ScanResult, { place, all }: SummaryOptions): StyledLine[] {
  const { headline, reasons, next } = explain(result);
  return [
    header(result, place),
    ...section(result.checks.map(checkLine)),
    ...section(result.checks.length > 0 ? [countsLine(result)] : []),
    ...section(findingLines(result, all ? Number.POSITIVE_INFINITY : shownFindings)),
    [],
    [{ text: message(headline), style: styleOf[result.outcome] }],
    ...reasons.map((reason): StyledLine => [{ text: line`  ${message(reason)}` }]),
    ...problemLines(result),
    ...section(
      result.reports.map((report, index) => labelled(index === 0 ? 'Reports' : '', line`${report.path}`)),
    ),
    ...section(next.map((sentence, index) => labelled(index === 0 ? 'Next' : '', message(sentence)))),
  ];
}

/** The result in one line, for `--quiet`. */
export function headlineOnly(result: ScanResult): StyledLine[] {
  return [[{ text: message(explain(result).headline), style: styleOf[result.outcome] }]];
}

const styleOf: Readonly<Record<Outcome, Style>> = {
  passed: 'good',
  failed: 'bad',
  misconfigured: 'bad',
  inconclusive: 'warning',
  'timed-out': 'warning',
  cancelled: 'warning',
  skipped: 'warning',
};

function section(lines: readonly StyledLine[]): StyledLine[] {
  return lines.length === 0 ? [] : [[], ...lines];
}

function header({ tool, backend, target }: ScanResult, place: string): StyledLine {
  const where = [
    place,
    ...(target.repository ? [target.repository] : []),
    ...(target.ref ? [target.ref] : []),
    ...(target.sha ? [target.sha.slice(0, 12)] : []),
  ];
  return [
    { text: line`${tool.name} ${tool.version}`, style: 'bold' },
    { text: line` · ${backend}`, style: 'dim' },
    ...where.map((part): Span => ({ text: line` · ${part}`, style: 'dim' })),
  ];
}

const marks = {
  complete: ['ok', 'good'],
  incomplete: ['!!', 'warning'],
  'not-checked': ['!!', 'warning'],
} as const;

function checkLine(check: Check): StyledLine {
  const [mark, style] = marks[check.state];
  return [
    { text: line`${pad(line`${mark}`, 4)}`, style },
    { text: pad(line`${check.name}`, 17) },
    { text: message(describeCheck(check)), ...(check.state === 'complete' ? {} : { style }) },
  ];
}

function countsLine({ counts, findings }: ScanResult): StyledLine {
  const spans = severities.map(
    (severity): Span => ({
      text: line`${counts[severity]} ${severity}   `,
      style: counts[severity] > 0 ? severity : 'dim',
    }),
  );
  return [...spans, { text: line`${plural(findings.length, 'finding')}`, style: 'bold' }];
}

function findingLines({ findings }: ScanResult, limit: number): StyledLine[] {
  const shown = worstFirst(findings, limit);
  const lines = shown.flatMap((finding): StyledLine[] => [
    [
      { text: pad(line`${finding.severity}`, 10), style: finding.severity },
      { text: line`${finding.ruleId}`, style: 'bold' },
      { text: line`  ${what(finding)}` },
    ],
    [{ text: line`          ${finding.title}`, style: 'dim' }],
  ]);
  const rest = findings.length - shown.length;
  return rest > 0
    ? [
        ...lines,
        [{ text: line`          … and ${plural(rest, 'more finding')}; see the reports`, style: 'dim' }],
      ]
    : lines;
}

function what({ component, fixVersions, locations }: Finding): LogText {
  const [location] = locations;
  const place = location ? line`${placeOf(location)}` : line``;
  if (!component) return place;
  const [fix] = fixVersions;
  const upgrade = fix === undefined ? line`no fix known` : line`fixed in ${fix}`;
  return line`${component.name} ${component.version} (${upgrade})  ${place}`;
}

function placeOf({ path, startLine }: Location): LogText {
  return startLine === undefined ? line`${path}` : line`${path}:${startLine}`;
}

function problemLines({ failure }: ScanResult): StyledLine[] {
  return (failure?.problems ?? []).map((problem) => [
    {
      text: line`  ${problem.input}: ${message(problem.message)}${problem.hint ? line` ${message(problem.hint)}` : line``}`,
    },
  ]);
}

function labelled(label: string, text: LogText): StyledLine {
  return [{ text: pad(line`${label}`, 9), style: 'bold' }, { text }];
}

function pad(text: LogText, width: number): LogText {
  return line`${text}${' '.repeat(Math.max(0, width - text.toString().length))}`;
}
