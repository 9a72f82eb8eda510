import { type LogText, line } from '../../../core/text.ts';
import {
  type CommentOptions as AnyCommentOptions,
  type CommentOutcome,
  publishComment as publish,
} from '../../comment/index.ts';
import type { GitHubApi } from '../api.ts';
import type { GitHubContext } from '../context.ts';
import { explainRefusal } from '../refusal.ts';
import { conversationOn, type PullRequestComments } from './conversation.ts';

export interface CommentOptions
  extends Omit<AnyCommentOptions, 'conversation' | 'marker' | 'explain' | 'anew'> {
  readonly api: GitHubApi;
  readonly conversation: PullRequestComments;
  readonly context: Pick<GitHubContext, 'run' | 'withheld'>;
}

/** The summary comment on a pull request of GitHub. */
export async function publishComment(options: CommentOptions, signal: AbortSignal): Promise<CommentOutcome> {
  const { api, conversation, context, ...rest } = options;
  const explain = (thrown: unknown) =>
    explainRefusal(thrown, {
      permission: 'pull-requests: write',
      withheld: context.withheld,
      withoutPermission,
      special: locked(conversation),
    });
  const { id, attempt } = context.run;
  return publish(
    { ...rest, conversation: conversationOn(api, conversation), marker: { id, attempt }, explain },
    signal,
  );
}

const withoutPermission = line`The result is in the job summary; to comment all the same, let a workflow_run workflow post it (see Forks in docs/github.md)`;

/** GitHub names a conversation that takes no comments in words only, with 403; one that was deleted is 410. */
function locked({ number }: PullRequestComments): (status: number, words: string) => LogText | undefined {
  return (status, words) => {
    if (status === 403 && /\block(ed)?\b/i.test(words)) return line`pull request ${number} is locked`;
    if (status === 410) return line`the conversation of pull request ${number} was deleted or is turned off`;
    return undefined;
  };
}
