import { type Grade, gradeOf } from '../../core/grade.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { type Severity, severities } from '../../core/model/severity.ts';
import { type LogText, line } from '../../core/text.ts';
import { severityColours } from './theme.ts';

/** Findings that are counted and shown together. */
export interface Group {
  readonly label: LogText;
  readonly colour: string;
  readonly count: number;
  readonly severities: readonly Severity[];
}

/**
 * The groups of a result, worst first: one of each severity, a severity nobody named right after high as in
 * `core/worst-first.ts`. A scanner that only says pass, warn or fail has failed and warned instead.
 */
export function groupsOf({ counts, grading }: ScanResult): Group[] {
  const groups = grading === 'pass-fail' ? passFail : bySeverity;
  return groups.map((group) => ({
    ...group,
    count: group.severities.reduce((sum, severity) => sum + counts[severity], 0),
  }));
}

const bySeverity: readonly Omit<Group, 'count'>[] = [
  { label: line`Critical`, colour: severityColours.critical, severities: ['critical'] },
  { label: line`High`, colour: severityColours.high, severities: ['high'] },
  { label: line`Unknown`, colour: severityColours.unknown, severities: ['unknown'] },
  { label: line`Medium`, colour: severityColours.medium, severities: ['medium'] },
  { label: line`Low`, colour: severityColours.low, severities: ['low'] },
  { label: line`Info`, colour: severityColours.info, severities: ['info'] },
];

const passFail: readonly Omit<Group, 'count'>[] = [
  { label: line`Failed`, colour: severityColours.high, severities: withGrade('failed') },
  { label: line`Warned`, colour: severityColours.medium, severities: withGrade('warned') },
];

function withGrade(grade: Grade): Severity[] {
  return severities.filter((severity) => gradeOf(severity) === grade);
}
