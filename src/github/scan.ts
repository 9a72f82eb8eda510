import { type LoadBackend, loadBackend as loadKnownBackend } from '../backends/index.ts';
import type { Settings } from '../config/inputs.ts';
import { showPath } from '../config/load.ts';
import type { ScanResult } from '../core/model/result.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Platform } from '../core/ports/platform.ts';
import { line } from '../core/text.ts';
import type { Host } from '../job/host.ts';
import { loadScanSettings, scanJob } from '../job/scan-job.ts';
import { valuesOf } from '../job/values.ts';
import { createTerminalPlatform } from '../platforms/terminal/index.ts';
import { announce } from './announce.ts';
import { ciContextOf } from './context.ts';
import { setOutputs } from './outputs.ts';
import { stepPlace } from './place.ts';
import { loadStepSettings } from './settings.ts';
import { openStep, type Step } from './step.ts';
import { keepInStep } from './step-state.ts';

/** The scan step: starts, waits, collects, judges, and leaves a result and outputs whatever happens. */
export async function scan(host: Host, loadBackend: LoadBackend = loadKnownBackend): Promise<number> {
  const step = await openStep(host);
  const context = ciContextOf(host, step.context);
  const read = await loadScanSettings(
    (check) => loadStepSettings(step, check),
    { ...context, cwd: host.cwd },
    loadBackend,
  );
  const { settings } = read;
  const platform = logPlatform(step, settings);
  const deps = { ...step, loadBackend, platform, keepState: keepInStep(step) };
  const { result, resultFile } = await scanJob(deps, context, read, async () => {
    const place = await stepPlace(step, settings);
    step.commands.group(line`Scan with backend ${settings.backend}`);
    return place;
  });
  step.commands.endGroup();
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
