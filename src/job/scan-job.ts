import { join } from 'node:path';
import type { LoadBackend } from '../backends/index.ts';
import { showPath } from '../config/load.ts';
import { type Resolution, settingsOf } from '../config/resolve.ts';
import { InputError, type Problem, toScangateError } from '../core/errors.ts';
import type { Failure, ScanResult } from '../core/model/result.ts';
import type { Outcome } from '../core/outcome.ts';
import { line, message } from '../core/text.ts';
import { checkScanSettings } from './check-settings.ts';
import type { CiContext } from './ci.ts';
import { whySkipped, withoutConnection } from './credentials.ts';
import { leaveResult, resultFileName } from './leave-result.ts';
import { failureOf, resultWithoutScan } from './no-scan.ts';
import type { Place } from './order.ts';
import { type JobDeps, runJob } from './run-job.ts';
import type { JobSettings } from './settings.ts';
import { checkPath } from './target.ts';

/** The inputs of a scan in a CI, checked. */
export interface ScanSettings extends JobSettings {
  /** Why nothing is scanned, where the CI keeps the credentials back. */
  readonly skipped?: Failure | undefined;
}

type Check = (resolution: Resolution) => Promise<readonly Problem[]>;

/** Reads inputs with `read`, and checks them as far as the CI gives the job what they need. */
export async function loadScanSettings(
  read: (check: Check) => Promise<JobSettings>,
  { cwd, withheld }: Pick<CiContext, 'withheld'> & { readonly cwd: string },
  loadBackend: LoadBackend,
): Promise<ScanSettings> {
  let skipped: Failure | undefined;
  const found = await read(async (resolution) => {
    const settings = settingsOf(resolution);
    skipped = await whySkipped(settings, withheld, loadBackend);
    const shown = settings.path === undefined ? undefined : showPath(settings.path, cwd);
    const typed = resolution.inputs.get('path')?.origin === 'flag' ? shown : undefined;
    return [
      ...(settings.path === undefined ? [] : await checkPath(settings.path, typed, shown)),
      ...(await checkScanSettings(resolution, skipped ? withoutConnection(loadBackend) : loadBackend)),
    ];
  });
  return { ...found, skipped };
}

/** A result that is stored, whatever happened. */
export interface ScanJob {
  readonly result: ScanResult;
  /** Absolute; the reports lie beside it. */
  readonly resultFile: string;
}

/** A scan as a job of a CI: it gives a stored result for whatever happens, wrong inputs included. */
export async function scanJob(
  deps: JobDeps,
  context: CiContext,
  read: ScanSettings,
  place: () => Promise<Place>,
): Promise<ScanJob> {
  const { settings } = read;
  const result = await resultOf(deps, context, read, place);
  const isWritten = result.reports.some(({ kind }) => kind === 'json');
  const resultFile = isWritten
    ? join(settings['report-dir'], resultFileName)
    : await leaveResult(deps, context, settings, result);
  return { result, resultFile };
}

async function resultOf(
  deps: JobDeps,
  { code }: CiContext,
  { settings, problems, resolution, skipped }: ScanSettings,
  place: () => Promise<Place>,
): Promise<ScanResult> {
  const { host, logger } = deps;
  const without = (outcome: Outcome, failure: Failure) =>
    resultWithoutScan({ settings, code, clock: host.clock }, outcome, failure);
  if (problems.length > 0) return without('misconfigured', failureOf(new InputError(problems)));
  if (skipped) {
    logger.warn(line`Skipped, nothing was scanned: ${message(`${skipped.message}. ${skipped.hint ?? ''}`)}`);
    return without('skipped', skipped);
  }
  const { notTaken = [] } = resolution;
  if (notTaken.length > 0)
    logger.warn(
      line`${notTaken.join(', ')} of the config file: not used here, since a fork wrote it; inputs of the job are used`,
    );
  try {
    return await runJob({ ...deps, ownsNames: true }, settings, await place());
  } catch (thrown) {
    const error = toScangateError(thrown);
    for (const row of error.trace) logger.debug(message(row));
    return without(error.outcome, failureOf(error));
  }
}
