import { describeError } from '../../core/errors.ts';
import { type LogText, line, message } from '../../core/text.ts';
import { HttpError } from '../../http/http-client.ts';
import { wordsOf } from './api.ts';
import type { GitHubContext } from './context.ts';

/** What somebody wanted to do, and what it needs. */
export interface Attempted {
  /** `pull-requests: write` */
  readonly permission: string;
  /** Why secrets and write permissions were withheld, where they were. */
  readonly withheld: GitHubContext['withheld'];
  /** What to do in a run from a fork, which cannot be given the permission. */
  readonly withoutPermission: LogText;
  /** Refusals that only this call knows, by status and GitHub's words. */
  readonly special?: (status: number, words: string) => LogText | undefined;
}

/** Why GitHub did not do it, and the way out. */
export function explainRefusal(thrown: unknown, attempted: Attempted): LogText {
  if (!(thrown instanceof HttpError) || thrown.status === undefined) return message(describeError(thrown));
  const words = wordsOf(thrown);
  const special = attempted.special?.(thrown.status, words);
  if (special !== undefined) return special;
  if (isRateLimit(thrown, words))
    return line`the rate limit of the token is used up; run the job again later`;
  if (thrown.status === 401)
    return line`the token was not accepted (401); check ${'github-token'} and when it ends`;
  if (thrown.status === 403) return missingPermission(attempted);
  if (thrown.status === 404)
    return line`it is not there for this token (404): ${missingPermission(attempted)}`;
  return words === '' ? message(thrown.message) : line`GitHub answered ${thrown.status}: ${message(words)}`;
}

function isRateLimit({ status, retryAfterMs }: HttpError, words: string): boolean {
  return status === 429 || (status === 403 && (retryAfterMs !== undefined || /rate limit/i.test(words)));
}

function missingPermission({ permission, withheld, withoutPermission }: Attempted): LogText {
  if (withheld === 'fork')
    return line`a run from a fork has no permission ${permission}. ${withoutPermission}`;
  if (withheld === 'dependabot')
    return line`a run of Dependabot has no permission ${permission} unless the permissions of the job name it`;
  return line`the token lacks the permission ${permission}; add it to the permissions of the job, or to the token given as github-token`;
}
