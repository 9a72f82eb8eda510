import { vendorEnvironment } from '../backends/vendor-environment.ts';
import { judging } from '../config/action-steps.ts';
import type { Settings } from '../config/inputs.ts';
import { loadSettings, type SettingsCheck } from '../config/load.ts';
import { type Resolution, resolveInputs, settingsOf } from '../config/resolve.ts';
import { environmentSource, foreignEnvironmentSource, type InputSource } from '../config/sources.ts';
import { InputError, type Problem } from '../core/errors.ts';
import type { Host } from './host.ts';

/** The inputs of a job, as far as they could be read. */
export interface JobSettings {
  /** An input with a problem has its default here. */
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  readonly resolution: Resolution;
}

/**
 * Reads the inputs of a job: the sources given first, then `SCANGATE_…`, the names of the vendor and the config file,
 * which decides nothing in a change request from a fork: whoever opened it wrote the file. What is wrong is told, not
 * thrown, since a job has outputs to set all the same.
 */
export async function loadJobSettings(
  { env, cwd }: Pick<Host, 'env' | 'cwd'>,
  sources: readonly InputSource[],
  fromFork: boolean,
  check: SettingsCheck = async () => [],
): Promise<JobSettings> {
  let resolution: Resolution = { inputs: new Map(), problems: [] };
  let problems: readonly Problem[] = [];
  try {
    await loadSettings(
      [...sources, environmentSource(env)],
      cwd,
      async (found) => {
        resolution = found;
        return check(found);
      },
      (backend) => [foreignEnvironmentSource(env, vendorEnvironment[backend])],
      fromFork ? judging : [],
    );
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    problems = thrown.problems;
  }
  // Every input has a value of its own kind here: what was read, else the default.
  const settings = { ...settingsOf(resolveInputs([], cwd)), ...settingsOf(resolution) } as Settings;
  return { settings, problems, resolution };
}
