import { InputError, toScangateError } from '../core/errors.ts';
import { judgeAgain } from '../core/judge-again.ts';
import type { ScanResult } from '../core/model/result.ts';
import { readDecisions } from '../job/decisions.ts';
import type { Host } from '../job/host.ts';
import { failureOf, resultWithoutScan } from '../job/no-scan.ts';
import type { JobSettings } from '../job/settings.ts';
import { valuesOf } from '../job/values.ts';
import { createTerminalPlatform } from '../platforms/terminal/index.ts';
import { announce } from './announce.ts';
import { setOutputs } from './outputs.ts';
import { readStoredResult } from './result-file.ts';
import { loadStepSettings } from './settings.ts';
import { openStep, type Step } from './step.ts';

/** The gate step: judges a stored result with the rules given now, and ends with the exit code of the outcome. */
export async function gate(host: Host): Promise<number> {
  const step = await openStep(host);
  const read = await loadStepSettings(step);
  const { result, isKnown } = await judge(step, read);
  const { redactor } = step;
  const shown = createTerminalPlatform({
    output: host.stdout,
    redactor,
    verbosity: 'quiet',
    place: '',
    logger: { endProgress: () => undefined },
  });
  await shown.publish(result);
  setOutputs(step, 'gate', valuesOf(result));
  if (result.exitCode !== 0 && !isKnown) announce(step, result);
  return result.exitCode;
}

interface Judged {
  readonly result: ScanResult;
  /** The scan step has said already what is wrong. */
  readonly isKnown: boolean;
}

async function judge(step: Step, read: JobSettings): Promise<Judged> {
  const { host, context } = step;
  const { settings, problems } = read;
  try {
    const { result: stored } = await readStoredResult(step, settings);
    // The inputs that the scan refused are mostly those of this step as well.
    if (stored.failure?.problems) return { result: stored, isKnown: true };
    if (problems.length > 0) throw new InputError(problems);
    const judged = judgeAgain(
      stored,
      {
        rules: settings['fail-on'],
        unknownSeverity: settings['unknown-severity'],
        require: settings.require,
      },
      { onTimeout: settings['on-timeout'], onInconclusive: settings['on-inconclusive'] },
      await readDecisions(settings, stored.backend, host.cwd),
      host.clock.date(),
    );
    return { result: judged, isKnown: false };
  } catch (thrown) {
    const error = toScangateError(thrown);
    const run = { settings, code: context.code, clock: host.clock };
    return { result: resultWithoutScan(run, error.outcome, failureOf(error)), isKnown: false };
  }
}
