import { definitionOf, inputNames } from '../config/inputs.ts';
import type { ScanResult } from '../core/model/result.ts';
import { line } from '../core/text.ts';
import type { Publication } from '../job/ci.ts';
import { leaveFiles } from './files.ts';
import type { GitLabJob } from './gitlab-job.ts';

/**
 * Leaves the files that GitLab reads once the job has ended, then tells the merge requests: who cancels the job gets the
 * files all the same. Rejects with the signal's reason only.
 */
export async function publishToGitLab(
  job: GitLabJob,
  publication: Publication,
  signal: AbortSignal,
): Promise<void> {
  const { context, logger } = job;
  const { result, settings } = publication;
  logger.endProgress();
  if (context.isUnprotected && lacksSecret(result))
    logger.info(
      line`This branch is not protected, so GitLab keeps protected variables from it: protect the branch, or take the protection from the variable (Settings, CI/CD, Variables).`,
    );
  await leaveFiles(job, publication);
  if (signal.aborted || settings.comment === 'never' || context.mergeRequests.length === 0) return;
  const { publishNotes } = await import('./note.ts');
  await publishNotes(job, publication, signal);
}

function lacksSecret({ failure }: ScanResult): boolean {
  const secrets: readonly string[] = inputNames.filter((name) => definitionOf(name).secret);
  return failure?.problems?.some(({ input }) => secrets.includes(input)) ?? false;
}
