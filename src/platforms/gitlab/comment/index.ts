import {
  type CommentOptions as AnyCommentOptions,
  type CommentOutcome,
  publishComment as publish,
} from '../../comment/index.ts';
import type { GitLabApi } from '../api.ts';
import type { Run } from '../context.ts';
import type { MergeRequest } from '../merge-request.ts';
import { explainRefusal } from '../refusal.ts';
import { conversationOn } from './conversation.ts';

/** `update`: one note, kept up to date. `new`: a note of each run. `thread`: as `update`, but one that is resolved. */
export type CommentStyle = 'update' | 'new' | 'thread';

export interface CommentOptions
  extends Omit<AnyCommentOptions, 'conversation' | 'marker' | 'explain' | 'anew'> {
  readonly api: GitLabApi;
  readonly mergeRequest: MergeRequest;
  readonly style: CommentStyle;
  readonly run: Pick<Run, 'pipelineId' | 'jobId'>;
}

/** The summary on a merge request of GitLab. */
export function publishComment(options: CommentOptions, signal: AbortSignal): Promise<CommentOutcome> {
  const { api, mergeRequest, style, run, ...rest } = options;
  const form = style === 'thread' ? 'thread' : 'note';
  return publish(
    {
      ...rest,
      conversation: conversationOn(api, mergeRequest, {
        form,
        outcome: rest.result.outcome,
        logger: rest.logger,
      }),
      marker: { id: run.pipelineId, attempt: run.jobId },
      anew: style === 'new',
      explain: explainRefusal,
    },
    signal,
  );
}
