import { vendorEnvironment } from '../backends/vendor-environment.ts';
import { judging } from '../config/action-steps.ts';
import type { InputName, PlatformId, Settings } from '../config/inputs.ts';
import { type Loaded, loadSettings, type SettingsCheck } from '../config/load.ts';
import { type Resolution, resolveInputs, settingsOf } from '../config/resolve.ts';
import {
  environmentSource,
  foreignEnvironmentSource,
  type InputSource,
  presetSource,
} from '../config/sources.ts';
import { InputError, type Problem } from '../core/errors.ts';
import type { Host } from './host.ts';

/** The inputs of a job, as far as they could be read. */
export interface JobSettings {
  /** An input with a problem has its default here. */
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  readonly resolution: Resolution;
}

/** Where inputs stand. */
export interface JobInputs {
  /** They count before `SCANGATE_…`. */
  readonly sources: readonly InputSource[];
  /** Variables of the CI itself that stand for an input. */
  readonly names?: Partial<Readonly<Record<InputName, readonly string[]>>>;
  readonly fromFork: boolean;
  readonly platform: PlatformId;
}

/**
 * Reads inputs: the sources given first, then `SCANGATE_…`, the names of the vendor and of the CI, and the config file,
 * which decides nothing in a change request from a fork: whoever opened it wrote the file. Rejects with an `InputError`.
 */
export function loadInputs(
  { env, cwd }: Pick<Host, 'env' | 'cwd'>,
  { sources, names = {}, fromFork, platform }: JobInputs,
  check: SettingsCheck,
): Promise<Loaded> {
  return loadSettings(
    [...sources, environmentSource(env)],
    cwd,
    check,
    (backend) => [foreignEnvironmentSource(env, { ...vendorEnvironment[backend], ...names })],
    { notInFile: fromFork ? judging : [], presets: presetSource(platform) },
  );
}

/** Reads the inputs of a job. What is wrong is told, not thrown, since a job has outputs to set all the same. */
export async function loadJobSettings(
  host: Pick<Host, 'env' | 'cwd'>,
  inputs: JobInputs,
  check: SettingsCheck = async () => [],
): Promise<JobSettings> {
  let resolution: Resolution = { inputs: new Map(), problems: [] };
  let problems: readonly Problem[] = [];
  try {
    await loadInputs(host, inputs, async (found) => {
      resolution = found;
      return check(found);
    });
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    problems = thrown.problems;
  }
  // Every input has a value of its own kind here: what was read, else the default.
  const presets = settingsOf(resolveInputs([presetSource(inputs.platform)], host.cwd));
  const settings = { ...presets, ...settingsOf(resolution) } as Settings;
  return { settings, problems, resolution };
}
