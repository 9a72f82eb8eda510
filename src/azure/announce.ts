import { explain } from '../core/explain.ts';
import type { ScanResult } from '../core/model/result.ts';
import { type LogText, line, message } from '../core/text.ts';
import type { StepResult } from '../platforms/azure/commands.ts';
import type { AzureJob } from './job.ts';

/** Says on the page of the run why a step is not green. Wrong inputs have been named already. */
export function announce(
  { commands, credential }: Pick<AzureJob, 'commands' | 'credential'>,
  result: ScanResult,
): void {
  const state = resultOf(result);
  if (state === 'Succeeded' || result.failure?.problems) return;
  const { headline, reasons, next } = explain(result);
  const isRefused = result.failure?.code === 'CREDENTIALS_REFUSED';
  const origin = isRefused && credential !== undefined ? [line`Used was ${message(credential)}.`] : [];
  const text = [...reasons, ...origin, ...next.slice(0, 1)].reduce<LogText>(
    (sofar, sentence) =>
      /[.!?]$/.test(`${sofar}`) ? line`${sofar} ${sentence}` : line`${sofar}. ${sentence}`,
    line`Scangate: ${headline}`,
  );
  commands.issue({ level: state === 'Failed' ? 'error' : 'warning', text });
}

/** The last command of a step. Where it is not our task a failure is told by the exit code, once. */
export function complete({ commands, isTask }: AzureJob, result: ScanResult): void {
  const state = resultOf(result);
  if (isTask || state === 'SucceededWithIssues') commands.complete(state, line`${explain(result).headline}`);
}

/** A scan that was to be let pass although it says nothing is still an issue. */
function resultOf({ outcome, exitCode }: ScanResult): StepResult {
  if (exitCode !== 0) return 'Failed';
  return outcome === 'timed-out' || outcome === 'inconclusive' ? 'SucceededWithIssues' : 'Succeeded';
}
