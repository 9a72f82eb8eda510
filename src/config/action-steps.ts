import { type InputName, inputsOf } from './inputs.ts';
import type { OutputStep } from './outputs.ts';

/** The inputs that decide what a result means. */
export const judging = [
  'on-timeout',
  'on-inconclusive',
  'fail-on',
  'unknown-severity',
  'require',
  'baseline',
  'ignore-file',
] as const satisfies readonly InputName[];

const publishing = [
  'comment',
  'comment-key',
  'summary',
  'annotations',
  'upload-sarif',
  'artifact',
  'artifact-name',
  'artifact-per-report',
  'artifact-retention-days',
  'github-token',
] as const satisfies readonly InputName[];

const finding = ['path', 'config', 'report-dir', 'result-file'] as const satisfies readonly InputName[];

/** The inputs of each step of the GitHub Action. */
export const stepInputs: Readonly<Record<OutputStep, readonly InputName[]>> = {
  scan: inputsOf('github').filter((name) => ![...publishing, 'result-file'].some((other) => other === name)),
  report: [...finding, ...publishing, 'leg', 'ca-file'],
  gate: [...finding, ...judging],
};

/** The inputs of the whole action: what its own steps hand to each other is left out. */
export const actionInputs: readonly InputName[] = inputsOf('github').filter(
  (name) => name !== 'result-file' && name !== 'fail-without-verdict',
);

/** What an input is when nobody sets it, as an expression of the runner; only where no config file can set it. */
export const inputExpressions: Partial<Readonly<Record<InputName, string>>> = {
  'github-token': expression('github.token'),
  leg: expression('toJSON(matrix)'),
};

/** What the runner evaluates. */
export function expression(text: string): string {
  return `\${{ ${text} }}`;
}
