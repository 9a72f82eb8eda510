import type { Settings } from '../config/inputs.ts';
import type { ScannedCode } from '../core/model/scan.ts';
import { readRepository } from '../git/repository.ts';
import type { CiContext } from './ci.ts';
import type { Host } from './host.ts';
import { jobOf } from './job.ts';
import type { Place } from './order.ts';
import { placeOf } from './target.ts';

type Located = Pick<Settings, 'path' | 'repository' | 'ref' | 'sha'>;

/**
 * What a job is about: what the inputs say, else the code that the CI names, unless the folder holds a checkout of
 * something else. `within` tells it from other work of the same job.
 */
export async function jobPlace(
  host: Host,
  { code, standsFor }: Pick<CiContext, 'code' | 'standsFor'>,
  settings: Located,
  within: readonly string[] = [],
): Promise<Place> {
  const git = await readRepository(settings.path);
  const isThat = git?.head.sha === undefined || git.head.sha === code.sha || standsFor(git.head.sha);
  const job = jobOf(host.env, host.clock.date());
  const place = await placeOf(isThat ? withCode(settings, code) : settings, job, host.cwd);
  return job.id === undefined || within.length === 0
    ? place
    : { ...place, job: { ...job, id: JSON.stringify([job.id, ...within]) } };
}

function withCode(settings: Located, code: ScannedCode): Located {
  return {
    ...settings,
    repository: settings.repository ?? code.repository,
    ref: settings.ref ?? code.ref,
    sha: settings.sha ?? code.sha,
  };
}
