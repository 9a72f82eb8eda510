import type { Run } from '../platforms/azure/run.ts';

type Named = Pick<Run, 'job' | 'step' | 'attemptName'>;

/** More would make a file name that no file system takes. */
const longestWords = 120;

/**
 * `shop-linux-api`: job, leg and step, in letters that an artifact and a file can be called by. A step called `scangate`,
 * as our task and our template call theirs, adds nothing.
 */
export function nameOf({ job, step, attemptName }: Named): string {
  const words = [...job, step.replace(/^scangate$/i, '')]
    .map((part) => part.replace(/[^A-Za-z0-9._]+/g, '-').replace(/^[-.]+|-+$/g, ''))
    .filter((part) => part !== '')
    .join('-')
    .slice(0, longestWords);
  const attempt = attemptName === undefined ? '' : `attempt-${attemptName}`;
  return [words, attempt].filter((part) => part !== '').join('-');
}

/** What tells the comment of a job from those of others, the same for each run of the pipeline. */
export function commentKeyOf({ pipeline, job, step }: Run): string {
  return JSON.stringify([pipeline, ...job, step]);
}

/**
 * The name of the artifact of a job. One that was made at an earlier attempt stays, so a later one has its own. Of a
 * chosen one, what no artifact can be called by becomes a hyphen: a name that is refused would fail the step.
 */
export function artifactNameOf(given: string | undefined, run: Named): string {
  const chosen = given?.replace(/[\p{Cc}"\\/:<>|*?]+/gu, '-').replace(/^[-. ]+|[-. ]+$/g, '');
  if (!chosen) return ['scangate', nameOf(run)].filter((part) => part !== '').join('-');
  return run.attemptName === undefined ? chosen : `${chosen}-attempt-${run.attemptName}`;
}
