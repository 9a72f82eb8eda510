import type { Ci, CiLog } from '../job/ci.ts';
import type { Host } from '../job/host.ts';
import { jobOf } from '../job/job.ts';

/**
 * The CI that a command runs in, as the user says or else as the environment does; undefined on a terminal. A word that
 * names none is an input with a problem, which is told with all others.
 */
export async function openCi(host: Host, asked: unknown, log: CiLog): Promise<Ci | undefined> {
  const word = asked ?? host.env.SCANGATE_PLATFORM?.trim();
  const platform =
    word === undefined || word === '' || word === 'auto' ? jobOf(host.env, host.clock.date()).platform : word;
  if (platform === 'gitlab') return (await import('../gitlab/index.ts')).openGitLab(host, log);
  if (platform === 'azure') return (await import('../azure/index.ts')).openAzure(host, log);
  return undefined;
}
