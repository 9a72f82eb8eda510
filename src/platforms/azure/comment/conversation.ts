import { createHash } from 'node:crypto';
import type { Conversation, OwnComment } from '../../comment/conversation.ts';
import { markerOf } from '../../comment/marker.ts';
import type { AzureApi } from '../api.ts';
import {
  ownId,
  type PullRequestThreads,
  propertyOf,
  type Thread,
  type ThreadStatus,
  threadsOf,
} from './threads.ts';

/** Characters that a comment takes (Azure DevOps, "Git limits": 150,000). */
const mostCharacters = 150_000;

/** The property by which a thread of ours is found. */
const keyProperty = 'Scangate.Key';

interface OwnThread extends OwnComment {
  readonly commentId: number;
}

export interface ConversationOptions {
  readonly pullRequest: PullRequestThreads;
  readonly key: string;
  /** What the thread of the comment shall be; absent: a comment that waits for nobody. */
  readonly status?: ThreadStatus;
}

/** The threads of a pull request on Azure Repos, each with one comment of ours at its beginning. */
export function conversationOn(
  api: AzureApi,
  { pullRequest, key, status }: ConversationOptions,
): Conversation<OwnThread> {
  const threads = threadsOf(api, pullRequest);
  const property = createHash('sha256').update(key.toWellFormed()).digest('hex');
  /** By thread: what has to be known to take a comment back. */
  const firstComments = new Map<number, number>();
  const note = ({ id, comments }: Thread): number => {
    const first = comments?.[0]?.id ?? 1;
    firstComments.set(id, first);
    return first;
  };
  return {
    mostCharacters,
    async findOwn(wanted, signal) {
      const marked = (await threads.list(signal)).flatMap((thread) => {
        const [first] = thread.comments ?? [];
        const body = first?.content ?? '';
        const marker = markerOf(body, wanted);
        if (thread.isDeleted || first === undefined || first.isDeleted || marker === undefined) return [];
        if (propertyOf(thread, keyProperty) !== property) return [];
        const own: OwnThread = { id: thread.id, commentId: note(thread), url: '', body, marker };
        return [{ own, author: first.author?.id.toLowerCase() }];
      });
      if (marked.length === 0) return [];
      const us = await ownId(api, signal);
      return marked
        .filter(({ author }) => author === us)
        .map(({ own }) => own)
        .sort((a, b) => a.id - b.id);
    },
    async create(body, signal) {
      const thread = await threads.create(body, { [keyProperty]: property }, signal);
      note(thread);
      return { id: thread.id, url: '' };
    },
    async update({ id, commentId }, body, signal) {
      await threads.setContent(id, commentId, body, signal);
    },
    async remove({ id }, signal) {
      await threads
        .removeComment(id, firstComments.get(id) ?? 1, signal)
        .catch(() => signal.throwIfAborted());
    },
    ...(status === undefined ? {} : { settle: ({ id }, signal) => threads.setStatus(id, status, signal) }),
  };
}
