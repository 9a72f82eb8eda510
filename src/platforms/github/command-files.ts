import { randomUUID } from 'node:crypto';
import { appendFileSync, statSync } from 'node:fs';
import { describeError, ScangateError } from '../../core/errors.ts';
import type { Redactor } from '../../core/redact.ts';
import type { Markdown } from '../../core/text.ts';
import type { Environment } from './environment.ts';

/**
 * The files through which a step hands values to the runner. They are written at once, so that what a signal handler
 * says is there when the process ends. Each rejects with `REPORT_WRITE_FAILED` where the runner gave no such file.
 */
export interface CommandFiles {
  /** Outputs of the step, by name. */
  setOutputs(values: Readonly<Record<string, string>>): void;
  /** What the post step of the same action reads as `STATE_<name>`. */
  saveState(values: Readonly<Record<string, string>>): void;
  /** Adds Markdown to the summary of the step. */
  addSummary(markdown: Markdown): void;
  /** Bytes that the summary of this step holds already. */
  summaryBytes(): number;
}

export function commandFiles(env: Environment, redactor: Redactor): CommandFiles {
  const append = (name: string, text: string) => {
    const path = env[name];
    if (!path) throw unwritable(name, 'the runner gave no such file');
    try {
      appendFileSync(path, text);
    } catch (thrown) {
      throw unwritable(name, describeError(thrown), thrown);
    }
  };
  const hand = (name: string, values: Readonly<Record<string, string>>) =>
    append(
      name,
      Object.entries(values)
        .map(([key, value]) => entry(key, redactor.redact(value)))
        .join(''),
    );
  return {
    setOutputs: (values) => hand('GITHUB_OUTPUT', values),
    saveState: (values) => hand('GITHUB_STATE', values),
    addSummary: (markdown) => append('GITHUB_STEP_SUMMARY', redactor.redact(markdown.toString())),
    summaryBytes: () => statSync(env.GITHUB_STEP_SUMMARY ?? '', { throwIfNoEntry: false })?.size ?? 0,
  };
}

/** What the main step saved; undefined where it did not. */
export function savedState(env: Environment, name: string): string | undefined {
  return env[`STATE_${name}`] || undefined;
}

/**
 * `name<<delimiter`, the value, the delimiter (GitHub, "Workflow commands", "Multiline strings"). No value can hold a
 * delimiter that is drawn after it was made.
 */
function entry(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value.toWellFormed()}\n${delimiter}\n`;
}

function unwritable(name: string, why: string, cause?: unknown): ScangateError {
  return new ScangateError('REPORT_WRITE_FAILED', `${name} cannot be written: ${why}`, {
    cause,
    hint: 'Run this as a step of a workflow; on a shell, use the command line.',
  });
}
