import { type OutputName, outputNames } from '../config/outputs.ts';
import type { ScanResult } from '../core/model/result.ts';
import { type ResultPlace, valuesOf } from '../job/values.ts';
import type { Commands } from '../platforms/azure/commands.ts';
import { azureName } from './task-names.ts';

/** What the agent does not tell a step: where an artifact lies, and what a thread is called in an address. */
const unknownHere: readonly OutputName[] = ['artifact-id', 'artifact-url', 'comment-url'];

/** The output variables of a step, by the output that each of them holds. */
export const azureOutputs: ReadonlyMap<OutputName, string> = new Map(
  outputNames.filter((name) => !unknownHere.includes(name)).map((name) => [name, variableOf(name)]),
);

/** Sets every output that a result has; what does not apply is empty. */
export function setOutputs(commands: Commands, result: ScanResult, place: ResultPlace): void {
  const values = valuesOf(result, place);
  for (const [name, variable] of azureOutputs) commands.setOutput(variable, values[name] ?? '');
}

/** Of a step named `scangate` later steps see `SCANGATE_EXITCODE`; `SCANGATE_REPORTS` would be an input to them. */
function variableOf(name: OutputName): string {
  return name === 'reports' ? 'reportFiles' : azureName(name);
}
