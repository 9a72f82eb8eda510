import {
  type CommentOptions as AnyCommentOptions,
  type CommentOutcome,
  publishComment as publish,
} from '../../comment/index.ts';
import type { AzureApi } from '../api.ts';
import type { AzureContext } from '../context.ts';
import { explainRefusal } from '../refusal.ts';
import { conversationOn } from './conversation.ts';
import type { PullRequestThreads, ThreadStatus } from './threads.ts';

export interface CommentOptions extends Omit<AnyCommentOptions, 'conversation' | 'marker' | 'explain'> {
  readonly api: AzureApi;
  readonly pullRequest: PullRequestThreads;
  readonly context: Pick<AzureContext, 'run' | 'pullRequest'>;
  /** What the thread of the comment shall be; absent: a comment that waits for nobody. */
  readonly status?: ThreadStatus;
}

/** The summary comment on a pull request of Azure Repos. */
export async function publishComment(options: CommentOptions, signal: AbortSignal): Promise<CommentOutcome> {
  const { api, pullRequest, context, status, ...rest } = options;
  const { id, attempt } = context.run;
  const fromFork = context.pullRequest?.fromFork === true;
  return publish(
    {
      ...rest,
      conversation: conversationOn(api, { pullRequest, key: rest.key, ...(status ? { status } : {}) }),
      marker: { id, attempt },
      explain: (thrown) => explainRefusal(thrown, { fromFork }),
    },
    signal,
  );
}
