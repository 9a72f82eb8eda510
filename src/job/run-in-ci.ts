import type { LoadBackend } from '../backends/index.ts';
import type { Settings } from '../config/inputs.ts';
import type { InputSource } from '../config/sources.ts';
import { describeProblem, type Problem } from '../core/errors.ts';
import type { ScanResult } from '../core/model/result.ts';
import type { Platform } from '../core/ports/platform.ts';
import { message } from '../core/text.ts';
import { redactResult } from '../reports/redact-result.ts';
import { cancelOnSignals } from './cancel-on-signals.ts';
import type { Ci } from './ci.ts';
import type { Host } from './host.ts';
import { jobPlace } from './place.ts';
import { loadScanSettings, scanJob } from './scan-job.ts';
import { loadJobSettings } from './settings.ts';

export interface CiRun {
  readonly host: Host;
  readonly ci: Ci;
  /** They count before the inputs that the CI hands over. */
  readonly sources?: readonly InputSource[];
  readonly loadBackend: LoadBackend;
  /** Where the log shows a result. */
  show(settings: Settings): Platform;
  /** What is wrong with an input, in the words of whoever can set it there. */
  readonly reword?: (problem: Problem) => Problem;
}

/** Scans as a job of a CI, and tells that CI what came of it, wrong inputs included. */
export async function runInCi({
  host,
  ci,
  sources = [],
  loadBackend,
  show,
  reword = (problem) => problem,
}: CiRun): Promise<ScanResult> {
  const inputs = { ...ci, sources: [...sources, ...ci.inputs], platform: ci.id };
  const found = await loadScanSettings(
    (check) => loadJobSettings(host, inputs, check),
    { ...ci, cwd: host.cwd },
    loadBackend,
  );
  const read = { ...found, problems: found.problems.map(reword) };
  const { settings } = read;
  const signal = cancelOnSignals(host);
  const { logger, redactor } = ci;
  const platform = show(settings);
  let folder = '';
  let isShown = false;
  const shown: Platform = {
    id: ci.id,
    async publish(result) {
      isShown = true;
      await platform.publish(result);
    },
  };
  const deps = { host, logger, redactor, loadBackend, platform: shown, signal };
  await ci.begin?.(settings);
  const { result, resultFile } = await scanJob(deps, ci, read, async () => {
    const place = await jobPlace(host, ci, settings);
    folder = place.folder;
    return place;
  });
  for (const problem of result.failure?.problems ?? []) logger.error(message(describeProblem(problem)));
  if (!isShown && !result.failure?.problems) await platform.publish(result);
  // In a text that is rendered already, what escapes a sign would hide a secret from the redactor.
  await ci.publish({ result: redactResult(result, redactor), settings, resultFile, folder }, signal);
  return result;
}
