import { type OutputName, type OutputStep, outputsOf } from '../config/outputs.ts';
import type { Step } from './step.ts';

/** Sets every output of a step; what does not apply is empty. */
export function setOutputs(
  { files }: Pick<Step, 'files'>,
  step: OutputStep,
  values: Partial<Readonly<Record<OutputName, string>>>,
): void {
  files.setOutputs(Object.fromEntries(outputsOf(step).map((name) => [name, values[name] ?? ''])));
}
