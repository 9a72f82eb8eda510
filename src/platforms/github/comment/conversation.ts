import * as z from 'zod';
import type { Conversation, OwnComment } from '../../comment/conversation.ts';
import { markerOf } from '../../comment/marker.ts';
import { readAnswer } from '../answer.ts';
import type { GitHubApi } from '../api.ts';
import type { RepositoryName } from '../context.ts';
import { ownLogin } from './author.ts';

/** Which pull request. */
export interface PullRequestComments {
  readonly repository: RepositoryName;
  readonly number: number;
}

interface ListedComment extends OwnComment {
  readonly author: string | undefined;
}

const written = z.object({ id: z.int().positive(), html_url: z.string() });
const listed = z.array(
  written.extend({ body: z.string().nullish(), user: z.object({ login: z.string() }).nullish() }),
);

/** Characters that GitHub takes; a text of so many bytes has no more. */
const mostCharacters = 65_536;

/** Bytes of a page of the longest comments, in which every character is escaped. */
const mostPageBytes = 48 * 1024 * 1024;

/** The comments on the page of a pull request (GitHub, "REST API endpoints for issue comments"). */
export function conversationOn(api: GitHubApi, pullRequest: PullRequestComments): Conversation {
  const { owner, name } = pullRequest.repository;
  const issues = `/repos/${owner}/${name}/issues`;
  const ofPullRequest = `${issues}/${pullRequest.number}/comments`;
  const listMarked = async (key: string, signal: AbortSignal) => {
    const marked: ListedComment[] = [];
    for await (const answer of api.pages({ path: ofPullRequest, maxBytes: mostPageBytes }, signal))
      for (const { id, html_url: url, body, user } of readAnswer(listed, answer, 'a list of comments')) {
        const marker = markerOf(body ?? '', key);
        if (marker !== undefined) marked.push({ id, url, body: body ?? '', author: user?.login, marker });
      }
    return marked;
  };
  return {
    mostCharacters,
    async findOwn(key, signal) {
      const marked = await listMarked(key, signal);
      if (marked.length === 0) return [];
      const own = await ownLogin(api, signal);
      return marked.filter(({ author }) => author === own).sort((a, b) => a.id - b.id);
    },
    async create(body, signal) {
      const answer = await api.call({ method: 'POST', path: ofPullRequest, body: { body } }, signal);
      const { id, html_url: url } = readAnswer(written, answer, 'a comment');
      return { id, url };
    },
    async update({ id }, body, signal) {
      await api.call({ method: 'PATCH', path: `${issues}/comments/${id}`, body: { body } }, signal);
    },
    async remove({ id }, signal) {
      await api
        .call({ method: 'DELETE', path: `${issues}/comments/${id}` }, signal)
        .catch(() => signal.throwIfAborted());
    },
  };
}
