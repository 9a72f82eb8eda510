import type { Redactor } from '../../core/redact.ts';
import { type LogText, visible } from '../../core/text.ts';
import type { Environment } from './environment.ts';
import { escapeFor } from './escape.ts';

/** Where a step writes: the agent reads both of its outputs line by line. */
export interface StepOutput {
  write(text: string): void;
}

export type IssueLevel = 'error' | 'warning';

/** Where an issue belongs. Line and column count from 1. */
export interface IssuePlace {
  /** Relative to the repository, with `/`. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export interface Issue {
  readonly level: IssueLevel;
  readonly text: LogText;
  readonly place?: IssuePlace;
  /** The rule. */
  readonly code?: string;
}

/** An artifact that the agent makes of a file or a folder; the files of a folder lie at its root. */
export interface ArtifactUpload {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

export type StepResult = 'Succeeded' | 'SucceededWithIssues' | 'Failed';

/** Of each level a step shows so many; more are lines of the log only (`ExecutionContext.cs`, `_maxIssueCount`). */
const mostIssues = 10;
const longestPath = 4_096;

/**
 * The commands of the agent (Azure Pipelines, "Logging commands"). Text comes in cleaned, and no secret goes out. A
 * command begins its line: the agent takes the first it finds in one, so nothing within can be another.
 */
export interface Commands {
  /** A line of the log. */
  line(text: LogText): void;
  /** Shown only where the variable `System.Debug` is true. */
  debug(text: LogText): void;
  issue(issue: Issue): void;
  /** How many issues of a level this step can still show. */
  issuesLeft(level: IssueLevel): number;
  /** What is written until the group ends is folded under its title. Groups do not nest. */
  group(title: LogText): void;
  /** Nothing happens where no group is open. */
  endGroup(): void;
  /** What the page of the run says about a step under way. */
  progress(text: LogText): void;
  /** An output variable, which other steps read as `<name of the step>.<name>`. */
  setOutput(name: string, value: string): void;
  /** A Markdown file, absolute, for the tab "Extensions" of the run. */
  uploadSummary(path: string): void;
  uploadArtifact(upload: ArtifactUpload): void;
  /** A tag of the run; letters, digits and hyphens. */
  addTag(tag: string): void;
  /** To be the last of all. */
  complete(result: StepResult, text: LogText): void;
}

export function createCommands(output: StepOutput, redactor: Redactor, env: Environment): Commands {
  const escaped = escapeFor(env);
  const shown: Record<IssueLevel, number> = { error: 0, warning: 0 };
  let isGroupOpen = false;
  const clean = (text: LogText) => redactor.redact(text.toString());
  const command = (name: string, properties: Readonly<Record<string, string>>, data: string) => {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escaped.property(value)};`);
    output.write(`##vso[${[name, pairs.join('')].join(' ').trim()}]${escaped.data(data)}\n`);
  };
  return {
    line: (text) => output.write(`${clean(text)}\n`),
    debug: (text) => command('task.debug', {}, clean(text)),
    issue({ level, text, place, code }) {
      shown[level] += 1;
      const properties = {
        type: level,
        ...(place === undefined ? {} : placeProperties(place, redactor)),
        ...(code === undefined ? {} : { code: redactor.redact(visible(code, longestPath)) }),
      };
      command('task.logissue', properties, clean(text));
    },
    issuesLeft: (level) => Math.max(0, mostIssues - shown[level]),
    group(title) {
      output.write(`##[group]${clean(title)}\n`);
      isGroupOpen = true;
    },
    endGroup() {
      if (isGroupOpen) output.write('##[endgroup]\n');
      isGroupOpen = false;
    },
    // Nobody knows how much of a scan is left, and the agent never goes back.
    progress: (text) => command('task.setprogress', { value: '0' }, clean(text)),
    setOutput: (variable, value) =>
      command('task.setvariable', { variable, isOutput: 'true' }, redactor.redact(value.toWellFormed())),
    uploadSummary: (path) => command('task.uploadsummary', {}, path),
    uploadArtifact: ({ name, path }) =>
      command('artifact.upload', { containerfolder: name, artifactname: name }, path),
    addTag: (tag) => command('build.addbuildtag', {}, tag),
    complete: (result, text) => command('task.complete', { result }, clean(text)),
  };
}

function placeProperties({ file, line, column }: IssuePlace, redactor: Redactor): Record<string, string> {
  return {
    sourcepath: redactor.redact(visible(file, longestPath)),
    ...(line === undefined ? {} : { linenumber: String(line) }),
    ...(column === undefined ? {} : { columnnumber: String(column) }),
  };
}
