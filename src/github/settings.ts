import type { SettingsCheck } from '../config/load.ts';
import { stepInputSource } from '../config/sources.ts';
import { type JobSettings, loadJobSettings } from '../job/settings.ts';
import type { Step } from './step.ts';

/** Reads the inputs of a step: those of the workflow count first. */
export function loadStepSettings(
  { host, context }: Pick<Step, 'host' | 'context'>,
  check?: SettingsCheck,
): Promise<JobSettings> {
  const fromFork = context.pullRequest?.fromFork === true;
  return loadJobSettings(host, { sources: [stepInputSource(host.env)], fromFork, platform: 'github' }, check);
}
