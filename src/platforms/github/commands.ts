import type { Redactor } from '../../core/redact.ts';
import type { LogText } from '../../core/text.ts';

/** Where a step writes: the runner reads its standard output line by line. */
export interface StepOutput {
  write(text: string): void;
}

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** Where an annotation belongs. Lines and columns count from 1; columns say something within one line only. */
export interface AnnotationPlace {
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title?: LogText;
  /** Lines of the text. */
  readonly text: readonly LogText[];
  readonly place?: AnnotationPlace;
}

/**
 * Of each level a step shows so many; more are lines of the log only (actions/runner `ExecutionContext.cs`,
 * `_maxCountPerIssueType`).
 */
const mostAnnotations = 10;

/** The commands of the runner. What comes in is cleaned text, what goes out holds no secret. */
export interface Commands {
  /** A line of the log. */
  line(text: LogText): void;
  /** Shown only where the run was started with debug logging. */
  debug(text: LogText): void;
  annotate(annotation: Annotation): void;
  /** How many annotations of a level this step can still show. */
  annotationsLeft(level: AnnotationLevel): number;
  /** What is written until the group ends is folded under its title. Groups do not nest. */
  group(title: LogText): void;
  /** Nothing happens where no group is open. */
  endGroup(): void;
}

export function createCommands(output: StepOutput, redactor: Redactor): Commands {
  const shown: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 };
  let isGroupOpen = false;
  const clean = (text: LogText) => redactor.redact(text.toString());
  const issue = (name: string, properties: readonly string[], data: string) => {
    const head = properties.length === 0 ? name : `${name} ${properties.join(',')}`;
    output.write(`::${head}::${escapeData(data)}\n`);
  };
  return {
    line: (text) => output.write(`${clean(text)}\n`),
    debug: (text) => issue('debug', [], clean(text)),
    annotate({ level, title, text, place }) {
      shown[level] += 1;
      const properties = [
        ...(title === undefined ? [] : [`title=${escapeProperty(clean(title))}`]),
        ...(place === undefined ? [] : placeProperties(place, redactor)),
      ];
      issue(level, properties, text.map(clean).join('\n'));
    },
    annotationsLeft: (level) => Math.max(0, mostAnnotations - shown[level]),
    group(title) {
      issue('group', [], clean(title));
      isGroupOpen = true;
    },
    endGroup() {
      if (isGroupOpen) issue('endgroup', [], '');
      isGroupOpen = false;
    },
  };
}

/** The runner takes columns only where the lines are the same (`IssueCommandExtension`). */
function placeProperties(place: AnnotationPlace, redactor: Redactor): string[] {
  const { file, line, endLine = line, column, endColumn } = place;
  const numbers = { line, endLine, ...(line === endLine ? { col: column, endColumn } : {}) };
  return [
    `file=${escapeProperty(redactor.redact(file))}`,
    ...Object.entries(numbers).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])),
  ];
}

/** As the runner unescapes it (actions/runner `ActionCommand.cs`). */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
