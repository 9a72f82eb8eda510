import { vendorEnvironment } from '../backends/vendor-environment.ts';
import { judging } from '../config/action-steps.ts';
import type { Settings } from '../config/inputs.ts';
import { loadSettings, type SettingsCheck } from '../config/load.ts';
import { type Resolution, resolveInputs, settingsOf } from '../config/resolve.ts';
import { environmentSource, foreignEnvironmentSource, stepInputSource } from '../config/sources.ts';
import { InputError, type Problem } from '../core/errors.ts';
import type { Step } from './step.ts';

/** The inputs of a step, as far as they could be read. */
export interface StepSettings {
  /** An input with a problem has its default here. */
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  readonly resolution: Resolution;
}

/**
 * Reads the inputs of a step: those of the workflow first, then `SCANGATE_…`, the names of the vendor and the config
 * file, which decides nothing in a pull request from a fork: whoever opened it wrote the file. What is wrong is told, not thrown, since a step has outputs to set all the same.
 */
export async function loadStepSettings(
  { host, context }: Pick<Step, 'host' | 'context'>,
  check: SettingsCheck = async () => [],
): Promise<StepSettings> {
  const { env, cwd } = host;
  let resolution: Resolution = { inputs: new Map(), problems: [] };
  let problems: readonly Problem[] = [];
  try {
    await loadSettings(
      [stepInputSource(env), environmentSource(env)],
      cwd,
      async (found) => {
        resolution = found;
        return check(found);
      },
      (backend) => [foreignEnvironmentSource(env, vendorEnvironment[backend])],
      context.pullRequest?.fromFork ? judging : [],
    );
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    problems = thrown.problems;
  }
  // Every input has a value of its own kind here: what was read, else the default.
  const settings = { ...settingsOf(resolveInputs([], cwd)), ...settingsOf(resolution) } as Settings;
  return { settings, problems, resolution };
}
