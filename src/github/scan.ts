import { type LoadBackend, loadBackend as loadKnownBackend } from '../backends/index.ts';
import { checkScanSettings } from '../cli/check-settings.ts';
import type { Host } from '../cli/host.ts';
import { runJob } from '../cli/run-job.ts';
import { checkPath } from '../cli/target.ts';
import type { Settings } from '../config/inputs.ts';
import { showPath } from '../config/load.ts';
import { settingsOf } from '../config/resolve.ts';
import { InputError, toScangateError } from '../core/errors.ts';
import type { Failure, ScanResult } from '../core/model/result.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Platform } from '../core/ports/platform.ts';
import { line, message } from '../core/text.ts';
import { createTerminalPlatform } from '../platforms/terminal/index.ts';
import { announce } from './announce.ts';
import { whySkipped, withoutConnection } from './credentials.ts';
import { failureOf, resultWithoutScan } from './no-scan.ts';
import { setOutputs, valuesOf } from './outputs.ts';
import { stepPlace } from './place.ts';
import { leaveResult } from './result-file.ts';
import { loadStepSettings, type StepSettings } from './settings.ts';
import { openStep, type Step } from './step.ts';
import { keepInStep } from './step-state.ts';

/** The scan step: starts, waits, collects, judges, and leaves a result and outputs whatever happens. */
export async function scan(host: Host, loadBackend: LoadBackend = loadKnownBackend): Promise<number> {
  const step = await openStep(host);
  let skipped: Failure | undefined;
  const read = await loadStepSettings(step, async (resolution) => {
    const found = settingsOf(resolution);
    skipped = await whySkipped(found, step.context, loadBackend);
    return [
      ...(found.path === undefined ? [] : await checkPath(found.path, showPath(found.path, host.cwd))),
      ...(await checkScanSettings(resolution, skipped ? withoutConnection(loadBackend) : loadBackend)),
    ];
  });
  const { settings } = read;
  const result = await resultOf(step, read, skipped, loadBackend);
  const isWritten = result.reports.some(({ kind }) => kind === 'json');
  const resultFile = isWritten
    ? `${settings['report-dir']}/scangate.json`
    : await leaveResult(step, settings, result);
  setOutputs(
    step,
    'scan',
    valuesOf(result, {
      reportDir: showPath(settings['report-dir'], host.cwd),
      resultFile: showPath(resultFile, host.cwd),
    }),
  );
  const exitCode = exitCodeOf(result, settings);
  if (exitCode !== 0 || result.failure?.problems) announce(step, result);
  return exitCode;
}

async function resultOf(
  step: Step,
  read: StepSettings,
  skipped: Failure | undefined,
  loadBackend: LoadBackend,
): Promise<ScanResult> {
  const { logger, commands } = step;
  const { settings, problems } = read;
  if (problems.length > 0)
    return resultWithoutScan(step, read, 'misconfigured', failureOf(new InputError(problems)));
  if (skipped) {
    logger.warn(line`Skipped, nothing was scanned: ${message(`${skipped.message}. ${skipped.hint ?? ''}`)}`);
    return resultWithoutScan(step, read, 'skipped', skipped);
  }
  const { notTaken = [] } = read.resolution;
  if (notTaken.length > 0)
    logger.warn(
      line`${notTaken.join(', ')} of the config file count for nothing here: a fork wrote it; inputs of the step do count`,
    );
  try {
    const place = await stepPlace(step, settings);
    commands.group(line`Scan with backend ${settings.backend}`);
    const platform = logPlatform(step, settings);
    return await runJob({ ...step, loadBackend, platform, keepState: keepInStep(step) }, settings, place);
  } catch (thrown) {
    const error = toScangateError(thrown);
    commands.endGroup();
    for (const row of error.trace) logger.debug(message(row));
    return resultWithoutScan(step, read, error.outcome, failureOf(error));
  }
}

/** The log shows the result after what was done, which is folded. */
function logPlatform({ host, redactor, commands, context }: Step, settings: Settings): Platform {
  const shown = createTerminalPlatform({
    output: host.stdout,
    redactor,
    verbosity: context.debug ? 'verbose' : 'normal',
    place: showPath(settings.path, host.cwd),
    logger: { endProgress: () => undefined },
  });
  return {
    id: 'github',
    async publish(result) {
      commands.endGroup();
      await shown.publish(result);
    },
  };
}

const withoutVerdict: readonly Outcome[] = ['misconfigured', 'inconclusive', 'timed-out'];

/** The step fails where nothing was found out; a broken gate is for the gate step to say. */
function exitCodeOf({ outcome, exitCode }: ScanResult, settings: Settings): number {
  if (outcome === 'cancelled') return exitCode;
  return withoutVerdict.includes(outcome) && settings['fail-without-verdict'] ? exitCode : 0;
}
