import { jobOf } from '../cli/job.ts';
import type { Place } from '../cli/order.ts';
import { placeOf } from '../cli/target.ts';
import type { Settings } from '../config/inputs.ts';
import type { ScannedCode } from '../core/model/scan.ts';
import { type Repository, readRepository } from '../git/repository.ts';
import type { GitHubContext } from '../platforms/github/context.ts';
import { identityOf } from './leg.ts';
import type { Step } from './step.ts';

type Located = Pick<Settings, 'path' | 'repository' | 'ref' | 'sha' | 'leg'>;

/**
 * What a step is about: what the inputs say, else the code that the event names, unless the folder holds a checkout of
 * something else.
 */
export async function stepPlace(step: Pick<Step, 'host' | 'context'>, settings: Located): Promise<Place> {
  const { host, context } = step;
  const git = await readRepository(settings.path);
  const code = isOfEvent(git, context) ? context.code : {};
  const job = jobOf(host.env, host.clock.date());
  const { leg, step: name } = identityOf(step, settings);
  const place = await placeOf(withCode(settings, code), job, host.cwd);
  return job.id === undefined
    ? place
    : { ...place, job: { ...job, id: JSON.stringify([job.id, leg, name]) } };
}

/**
 * The default checkout of a pull request is its merge commit, which stands for the head; that of a
 * `pull_request_target` or a `workflow_run` is the base, which does not.
 */
function isOfEvent(git: Repository | undefined, { code, event, eventSha }: GitHubContext): boolean {
  if (git?.head.sha === undefined || git.head.sha === code.sha) return true;
  return git.head.sha === eventSha && event !== 'pull_request_target' && event !== 'workflow_run';
}

function withCode(settings: Located, code: ScannedCode): Located {
  return {
    ...settings,
    repository: settings.repository ?? code.repository,
    ref: settings.ref ?? code.ref,
    sha: settings.sha ?? code.sha,
  };
}
