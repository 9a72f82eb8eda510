import { type Grade, gradeOf } from '../../core/grade.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { type Severity, severities } from '../../core/model/severity.ts';
import { type Html, html } from './html.ts';

/** A word for how bad a finding is; it is the class of its colour too. */
export type Level = Severity | Grade;

/** How bad findings are, in the words that the scanner has. */
export interface Scale {
  /** Of its column. */
  readonly title: string;
  /** Worst first. */
  readonly levels: readonly Level[];
  levelOf(severity: Severity): Level;
}

const bySeverity: Scale = { title: 'Severity', levels: severities, levelOf: (severity) => severity };
const byGrade: Scale = { title: 'Result', levels: ['failed', 'warned'], levelOf: gradeOf };

export function scaleOf({ grading }: ScanResult): Scale {
  return grading === 'pass-fail' ? byGrade : bySeverity;
}

export function badge(level: Level): Html {
  return html`<span class="badge ${level}">${level}</span>`;
}
