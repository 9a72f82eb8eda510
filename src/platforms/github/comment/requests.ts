import * as z from 'zod';
import { readAnswer } from '../answer.ts';
import type { GitHubApi } from '../api.ts';
import type { RepositoryName } from '../context.ts';

/** The conversation of a pull request. */
export interface Conversation {
  readonly repository: RepositoryName;
  readonly number: number;
}

/** A comment on the page of the pull request. */
export interface WrittenComment {
  readonly id: number;
  readonly url: string;
}

/** A comment as a list shows it. */
export interface ListedComment extends WrittenComment {
  readonly body: string;
  readonly author: string | undefined;
}

const written = z.object({ id: z.int().positive(), html_url: z.string() });
const listed = z.array(
  written.extend({ body: z.string().nullish(), user: z.object({ login: z.string() }).nullish() }),
);

/** Bytes of a page of the longest comments, in which every character is escaped. */
const mostPageBytes = 48 * 1024 * 1024;

/** All comments of a conversation (`GET /repos/{owner}/{repo}/issues/{issue_number}/comments`). */
export async function* listComments(
  api: GitHubApi,
  conversation: Conversation,
  signal: AbortSignal,
): AsyncGenerator<ListedComment> {
  const path = `${issuesOf(conversation)}/${conversation.number}/comments`;
  for await (const answer of api.pages({ path, maxBytes: mostPageBytes }, signal))
    for (const { id, html_url: url, body, user } of readAnswer(listed, answer, 'a list of comments'))
      yield { id, url, body: body ?? '', author: user?.login };
}

/** `POST /repos/{owner}/{repo}/issues/{issue_number}/comments` */
export async function createComment(
  api: GitHubApi,
  conversation: Conversation,
  body: string,
  signal: AbortSignal,
): Promise<WrittenComment> {
  const path = `${issuesOf(conversation)}/${conversation.number}/comments`;
  const answer = await api.call({ method: 'POST', path, body: { body } }, signal);
  const { id, html_url: url } = readAnswer(written, answer, 'a comment');
  return { id, url };
}

/** `PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}` */
export async function updateComment(
  api: GitHubApi,
  conversation: Conversation,
  id: number,
  body: string,
  signal: AbortSignal,
): Promise<void> {
  await api.call(
    { method: 'PATCH', path: `${issuesOf(conversation)}/comments/${id}`, body: { body } },
    signal,
  );
}

/** `DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}`; somebody else may have been faster. */
export async function removeComment(
  api: GitHubApi,
  conversation: Conversation,
  id: number,
  signal: AbortSignal,
): Promise<void> {
  await api
    .call({ method: 'DELETE', path: `${issuesOf(conversation)}/comments/${id}` }, signal)
    .catch(() => signal.throwIfAborted());
}

function issuesOf({ repository: { owner, name } }: Conversation): string {
  return `/repos/${owner}/${name}/issues`;
}
