import type { GitHubApi } from '../api.ts';
import { ownLogin } from './author.ts';
import { type Marker, markerOf } from './marker.ts';
import { type Conversation, type ListedComment, listComments } from './requests.ts';

/** A comment that an earlier run wrote for this key. */
export interface OwnComment extends ListedComment {
  readonly marker: Marker;
}

/** The comments with the marker of this key that were written as ourselves, oldest first. */
export async function findOwnComments(
  api: GitHubApi,
  conversation: Conversation,
  key: string,
  signal: AbortSignal,
): Promise<readonly OwnComment[]> {
  const marked: OwnComment[] = [];
  for await (const comment of listComments(api, conversation, signal)) {
    const marker = markerOf(comment.body, key);
    if (marker !== undefined) marked.push({ ...comment, marker });
  }
  if (marked.length === 0) return [];
  const own = await ownLogin(api, signal);
  return marked.filter(({ author }) => author === own).sort((a, b) => a.id - b.id);
}
