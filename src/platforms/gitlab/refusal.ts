import { describeError } from '../../core/errors.ts';
import { type LogText, line, message } from '../../core/text.ts';
import { HttpError } from '../../http/http-client.ts';
import { lacksScope, wordsOf } from './api.ts';

/** Why GitLab did not take a note, and the way out (GitLab, "Notes API", "Project access tokens", "Permissions"). */
export function explainRefusal(thrown: unknown): LogText {
  if (!(thrown instanceof HttpError) || thrown.status === undefined) return message(describeError(thrown));
  const { status } = thrown;
  if (status === 401)
    return line`the token was not accepted (401); check GITLAB_TOKEN, or SCANGATE_GITLAB_TOKEN where that is set, and when the token ends. GitLab takes no note from a job token: use a project or group access token`;
  if (status === 403 && lacksScope(thrown))
    return line`the token has not the scope api (403); make a project access token that has it`;
  if (status === 403)
    return line`the token may not do that (403). ${role}; on a locked merge request only members can write`;
  if (status === 404) return line`the merge request is not there for this token (404). ${role}`;
  if (status === 429) return line`the rate limit of the token is used up (429); run the job again later`;
  const words = wordsOf(thrown);
  return words === '' ? message(thrown.message) : line`GitLab answered ${status}: ${message(words)}`;
}

const role = line`Give it the scope api and, in the project of the merge request, the role Reporter, or Developer to resolve threads`;
