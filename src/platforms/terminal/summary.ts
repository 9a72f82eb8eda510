import { countOf, explain } from '../../core/explain.ts';
import { countByGrade, gradeOf } from '../../core/grade.ts';
import type { Check } from '../../core/model/check.ts';
import { type Finding, isVulnerability, type Location } from '../../core/model/finding.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { type Severity, severities } from '../../core/model/severity.ts';
import type { Outcome } from '../../core/outcome.ts';
import { type LogText, line, message, type Sentence, say } from '../../core/text.ts';
import { worstFirst } from '../../core/worst-first.ts';
import type { Span, Style, StyledLine } from './styled-line.ts';

const shownFindings = 10;
const shownReasons = 5;
const shownNotices = 5;
const shownReports = 30;

export interface SummaryOptions {
  /** What was scanned, as the user would type it. */
  readonly place: string;
  /** Every finding instead of the worst ones. */
  readonly all: boolean;
}

/** The result for a person at a terminal: what was scanned, what was found, what decided, where to look, what to do. */
export function summarise(result: ScanResult, { place, all }: SummaryOptions): StyledLine[] {
  const { notices, next } = explain(result);
  return [
    header(result, place),
    ...section(result.checks.flatMap(checkLines)),
    ...section(noticeLines(notices)),
    ...section(result.checks.length > 0 ? [countsLine(result)] : []),
    ...section(findingLines(result, all ? Number.POSITIVE_INFINITY : shownFindings)),
    [],
    ...verdictOnly(result),
    ...section(reportLines(result)),
    ...section(next.map((sentence, index) => labelled(index === 0 ? 'Next' : '', line`${sentence}`))),
  ];
}

/** The verdict alone, for `--quiet`. */
export function verdictOnly(result: ScanResult): StyledLine[] {
  const { headline, reasons } = explain(result);
  return [
    [{ text: line`${headline}`, style: styleOf[result.outcome] }],
    ...reasons.map((reason): StyledLine => [{ text: line`  ${reason}` }]),
  ];
}

const styleOf: Readonly<Record<Outcome, Style>> = {
  passed: 'good',
  failed: 'bad',
  misconfigured: 'bad',
  inconclusive: 'warning',
  'timed-out': 'warning',
  cancelled: 'warning',
  skipped: 'warning',
  started: 'warning',
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

const marks = { complete: line`ok`, incomplete: line`!!`, 'not-checked': line`!!` } as const;

/** The check with what it covered, then why it is not complete. */
function checkLines({ name, state, scope, reasons }: Check): StyledLine[] {
  const style = state === 'complete' ? 'good' : 'warning';
  const head: Span[] = [{ text: pad(marks[state], 4), style }, { text: pad(line`${name}`, 17) }];
  if (state === 'complete') return [[...head, { text: message(scope) }]];
  const word = state === 'incomplete' ? line`only in part: ${message(scope)}` : line`NOT checked`;
  const shown = reasons.slice(0, shownReasons).map((reason) => message(reason));
  const rest = reasons.length - shown.length;
  const more =
    rest > 0 ? [line`and ${countOf(rest, say`more reason`, say`more reasons`)}; see the reports`] : [];
  const list = [...shown, ...more].map(
    (text): StyledLine => [{ text: line`${' '.repeat(21)}- ${text}`, style }],
  );
  return [[...head, { text: word, style }], ...list];
}

function noticeLines(notices: readonly Sentence[]): StyledLine[] {
  const shown = notices.slice(0, shownNotices).map((notice) => line`${notice}`);
  const rest = notices.length - shown.length;
  const more = rest > 0 ? [line`and ${countOf(rest, say`more note`, say`more notes`)}; see the reports`] : [];
  return [...shown, ...more].map((text, index) => labelled(index === 0 ? 'Note' : '', text));
}

function countsLine({ counts, findings, grading }: ScanResult): StyledLine {
  const { failed, warned } = countByGrade(counts);
  const parts: readonly (readonly [number, LogText, Severity])[] =
    grading === 'pass-fail'
      ? [
          [failed, line`failed`, 'high'],
          [warned, line`warned`, 'medium'],
        ]
      : severities.map((severity) => [counts[severity], line`${severity}`, severity]);
  const spans = parts.map(
    ([count, word, style]): Span => ({
      text: line`${say`${count}`} ${word}   `,
      style: count > 0 ? style : 'dim',
    }),
  );
  return [...spans, { text: line`${countOf(findings.length, say`finding`, say`findings`)}`, style: 'bold' }];
}

function findingLines({ findings, grading }: ScanResult, limit: number): StyledLine[] {
  const shown = worstFirst(findings, limit);
  const lines = shown.flatMap((finding): StyledLine[] => [
    [
      { text: pad(line`${wordFor(finding, grading)}`, 10), style: finding.severity },
      { text: line`${finding.ruleId}`, style: 'bold' },
      { text: line`  ${what(finding)}` },
    ],
    [{ text: line`          ${finding.title}`, style: 'dim' }],
  ]);
  const rest = findings.length - shown.length;
  return rest > 0
    ? [
        ...lines,
        [
          {
            text: line`          … and ${countOf(rest, say`more finding`, say`more findings`)}; see the reports`,
            style: 'dim',
          },
        ],
      ]
    : lines;
}

/** A severity is what Scangate makes of a scanner that has none, so its own word is shown. */
function wordFor({ severity }: Finding, grading: ScanResult['grading']): string {
  return grading === 'pass-fail' ? gradeOf(severity) : severity;
}

function what(finding: Finding): LogText {
  const { component, fixVersions, locations } = finding;
  const [location] = locations;
  const place = location ? line`${placeOf(location)}` : line``;
  if (!component) return place;
  const [fix] = fixVersions;
  const unfixed = isVulnerability(finding) ? line` (no fix known)` : line``;
  const upgrade = fix === undefined ? unfixed : line` (fixed in ${fix})`;
  return line`${component.name} ${component.version}${upgrade}  ${place}`;
}

function placeOf({ path, startLine }: Location): LogText {
  return startLine === undefined ? line`${path}` : line`${path}:${startLine}`;
}

function reportLines({ reports }: ScanResult): StyledLine[] {
  const shown = reports.slice(0, shownReports).map(({ path }) => line`${path}`);
  const rest = reports.length - shown.length;
  const more = rest > 0 ? [line`and ${countOf(rest, say`more report`, say`more reports`)}`] : [];
  return [...shown, ...more].map((text, index) => labelled(index === 0 ? 'Reports' : '', text));
}

function labelled(label: string, text: LogText): StyledLine {
  return [{ text: pad(line`${label}`, 9), style: 'bold' }, { text }];
}

function pad(text: LogText, width: number): LogText {
  return line`${text}${' '.repeat(Math.max(0, width - text.toString().length))}`;
}
