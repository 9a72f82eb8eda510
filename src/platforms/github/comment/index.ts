import { describeError } from '../../../core/errors.ts';
import type { ScanResult } from '../../../core/model/result.ts';
import type { Logger } from '../../../core/ports/logger.ts';
import type { Redactor } from '../../../core/redact.ts';
import { type LogText, line } from '../../../core/text.ts';
import type { GitHubApi } from '../api.ts';
import type { GitHubContext } from '../context.ts';
import { explainRefusal } from '../refusal.ts';
import { markerLine } from './marker.ts';
import type { Conversation, WrittenComment } from './requests.ts';
import { type CommentMode, deservesComment } from './wanted.ts';
import { writeComment } from './write.ts';

export interface CommentOptions {
  readonly api: GitHubApi;
  readonly conversation: Conversation;
  readonly context: Pick<GitHubContext, 'run' | 'withheld'>;
  /** What tells this comment from others of ours on the same pull request. */
  readonly key: string;
  readonly mode: CommentMode;
  readonly result: ScanResult;
  /** The text in at most so many bytes of UTF-8. */
  render(limitBytes: number): string;
  readonly logger: Logger;
  readonly redactor: Redactor;
}

export interface CommentOutcome {
  /** `refused`: it was wanted and is not there; a warning has said why. */
  readonly state: 'created' | 'updated' | 'unchanged' | 'superseded' | 'not-wanted' | 'refused';
  readonly comment?: WrittenComment;
}

/** Characters that GitHub takes; a text of so many bytes has no more. */
const mostCharacters = 65_536;

/**
 * Writes the summary comment, or brings the earlier one up to date: that also where the mode would not have made one,
 * so that no old verdict stays. Rejects with the signal's reason only; what GitHub refuses is one warning.
 */
export async function publishComment(options: CommentOptions, signal: AbortSignal): Promise<CommentOutcome> {
  const { api, conversation, context, key, mode, result, render, logger, redactor } = options;
  if (mode === 'never') return { state: 'not-wanted' };
  const create = deservesComment(mode, result);
  const head = markerLine(key, context.run);
  try {
    const text = redactor.redact(render(mostCharacters - head.length));
    const draft = { conversation, key, marker: context.run, text, create };
    const written = await writeComment(api, draft, signal);
    if (written.state === 'superseded')
      logger.info(line`the comment was left as it is: a newer run has written it (${written.comment.url})`);
    return written;
  } catch (thrown) {
    signal.throwIfAborted();
    logger.debug(line`the comment: ${describeError(thrown)}`);
    const why = explainRefusal(thrown, {
      permission: 'pull-requests: write',
      withheld: context.withheld,
      withoutPermission,
      special: locked(conversation),
    });
    if (!create) return { state: 'not-wanted' };
    logger.warn(line`the comment could not be written: ${why}`);
    return { state: 'refused' };
  }
}

const withoutPermission = line`The result is in the job summary; to comment all the same, let a workflow_run workflow post it (see Forks in docs/github.md)`;

/** GitHub names a conversation that takes no comments in words only, with 403; one that was deleted is 410. */
function locked({ number }: Conversation): (status: number, words: string) => LogText | undefined {
  return (status, words) => {
    if (status === 403 && /\block(ed)?\b/i.test(words)) return line`pull request ${number} is locked`;
    if (status === 410) return line`the conversation of pull request ${number} was deleted or is turned off`;
    return undefined;
  };
}
