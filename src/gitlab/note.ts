import { describeError } from '../core/errors.ts';
import { line, message } from '../core/text.ts';
import { limited } from '../core/wait/limited.ts';
import type { Publication } from '../job/ci.ts';
import { jobOf } from '../job/job.ts';
import { withHttp } from '../job/with-backend.ts';
import { deservesComment } from '../platforms/comment/wanted.ts';
import { createGitLabApi } from '../platforms/gitlab/api.ts';
import { publishComment } from '../platforms/gitlab/comment/index.ts';
import { fileNames, folderOf, leaveInFolder } from './folder.ts';
import type { GitLabJob } from './gitlab-job.ts';
import { noteText } from './note-text.ts';

/** Characters of a text that is left as a file. */
const mostCharacters = 65_536;

/**
 * Tells the merge requests of the job the result, as far as that is wanted. Where that is not possible the text is left
 * as a file. Rejects with the signal's reason only.
 */
export async function publishNotes(
  job: GitLabJob,
  publication: Publication,
  signal: AbortSignal,
): Promise<void> {
  const { host, logger } = job;
  // A run whose backend is not known has not asked for this name.
  const token = publication.settings['gitlab-token'] ?? host.env.GITLAB_TOKEN;
  if (!token || token === host.env.CI_JOB_TOKEN) return leaveWithoutToken(job, publication);
  let isTold = false;
  try {
    await withinTime(job, signal, async (inTime) => {
      isTold = await write(job, publication, token, inTime);
    });
  } catch (thrown) {
    signal.throwIfAborted();
    logger.warn(line`the merge request was not told: ${message(describeError(thrown))}`);
  }
  if (!isTold && deservesComment(publication.settings.comment, publication.result))
    logger.info(line`The text of the note is in ${await leaveAsFile(job, publication)}`);
}

/** Whether nothing was refused. */
async function write(
  job: GitLabJob,
  publication: Publication,
  token: string,
  signal: AbortSignal,
): Promise<boolean> {
  const { host, context, logger, redactor } = job;
  const { result, settings } = publication;
  const { apiUrl, run, mergeRequests } = context;
  if (apiUrl === undefined) {
    logger.warn(line`the merge request was not told: ${'CI_API_V4_URL'} is no address`);
    return false;
  }
  // The certificate of GitLab's own authority, where the runner knows one.
  const caFile = host.env.CI_SERVER_TLS_CA_FILE || settings['ca-file'];
  return withHttp({ host, logger }, { ...settings, 'ca-file': caFile }, async (http) => {
    const api = createGitLabApi({ http, apiUrl, token });
    let isTold = true;
    for (const mergeRequest of mergeRequests) {
      const { state } = await publishComment(
        {
          api,
          mergeRequest,
          style: settings['comment-style'],
          run,
          key: settings['comment-key'] ?? JSON.stringify(run.name),
          mode: settings.comment,
          result,
          render: (limit) => noteText(job, publication, limit),
          logger,
          redactor,
        },
        signal,
      );
      isTold &&= state !== 'refused';
    }
    return isTold;
  });
}

/** So that a server which does not answer leaves time to upload the reports. */
async function withinTime(
  { host }: GitLabJob,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const { clock, env } = host;
  const { leftMs } = jobOf(env, clock.date());
  if (leftMs === undefined) return work(signal);
  const reason = new Error('the job has no time left for it');
  await limited(clock, leftMs / 2, reason, (late) => work(AbortSignal.any([signal, late])));
}

/** Gives the path of the file, as the user would type it. */
async function leaveAsFile(job: GitLabJob, publication: Publication): Promise<string> {
  const folder = folderOf(job, publication.settings);
  const text = job.redactor.redact(noteText(job, publication, mostCharacters).toString());
  await leaveInFolder(job, folder, { [fileNames.note]: text });
  return `${folder.shownAs}/${fileNames.note}`;
}

/** GitLab takes no note from the token that every job has. */
async function leaveWithoutToken(job: GitLabJob, publication: Publication): Promise<void> {
  const { context, logger } = job;
  if (!deservesComment(publication.settings.comment, publication.result)) return;
  const place = line`its text is in ${await leaveAsFile(job, publication)}`;
  if (context.fork !== undefined)
    logger.info(
      line`no note on the merge request: a merge request from a fork has no token for it, as it should be; ${place}`,
    );
  else
    logger.warn(
      line`no note on the merge request: set the masked variable GITLAB_TOKEN to a project access token with the scope api and the role Reporter${
        context.isUnprotected ? line`, not protected, since this branch is not` : line``
      }; ${place}`,
    );
}
