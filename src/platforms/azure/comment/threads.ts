import * as z from 'zod';
import { ScangateError } from '../../../core/errors.ts';
import type { AzureApi } from '../api.ts';
import type { AzureRepository } from '../context.ts';

/** Which pull request. */
export interface PullRequestThreads {
  readonly repository: AzureRepository;
  readonly number: number;
}

/** Whether a thread waits for somebody, or is done with; branches can be protected against open ones. */
export type ThreadStatus = 'active' | 'closed';

const comment = z.object({
  id: z.int(),
  content: z.string().nullish(),
  author: z.object({ id: z.string() }).nullish(),
  isDeleted: z.boolean().nullish(),
});

/** What of a thread is needed (Azure DevOps REST API, "Pull Request Threads"). */
const thread = z.object({
  id: z.int().positive(),
  status: z.string().nullish(),
  comments: z.array(comment).nullish(),
  properties: z.record(z.string(), z.unknown()).nullish(),
  isDeleted: z.boolean().nullish(),
});

const threads = z.object({ value: z.array(thread) });

const property = z.object({ $value: z.unknown() });

const connectionData = z.object({ authenticatedUser: z.object({ id: z.string() }) });

export type Thread = z.infer<typeof thread>;

/** All threads of a pull request come in one answer. */
const mostListBytes = 48 * 1024 * 1024;

/** The threads of one pull request (Azure DevOps REST API, "Pull Request Threads" and "Pull Request Thread Comments"). */
export function threadsOf(api: AzureApi, { repository, number }: PullRequestThreads) {
  const { project, id } = repository;
  const path = `${encodeURIComponent(project)}/_apis/git/repositories/${encodeURIComponent(id)}/pullRequests/${number}/threads`;
  return {
    async list(signal: AbortSignal): Promise<readonly Thread[]> {
      const answer = await api.call({ path, maxBytes: mostListBytes }, signal);
      return read(threads, answer, 'a list of threads').value;
    },
    /** A thread without a status waits for nobody. */
    async create(
      content: string,
      properties: Readonly<Record<string, string>>,
      signal: AbortSignal,
    ): Promise<Thread> {
      const bag = Object.entries(properties).map(([key, $value]) => [
        key,
        { $type: 'System.String', $value },
      ]);
      const body = {
        comments: [{ parentCommentId: 0, content, commentType: 'text' }],
        properties: Object.fromEntries(bag),
      };
      return read(thread, await api.call({ method: 'POST', path, body }, signal), 'a thread');
    },
    async setStatus(threadId: number, status: ThreadStatus, signal: AbortSignal): Promise<void> {
      await api.call({ method: 'PATCH', path: `${path}/${threadId}`, body: { status } }, signal);
    },
    async setContent(threadId: number, commentId: number, content: string, signal: AbortSignal) {
      const body = { content };
      await api.call({ method: 'PATCH', path: `${path}/${threadId}/comments/${commentId}`, body }, signal);
    },
    /** A thread is gone with its last comment. */
    async removeComment(threadId: number, commentId: number, signal: AbortSignal): Promise<void> {
      await api.call({ method: 'DELETE', path: `${path}/${threadId}/comments/${commentId}` }, signal);
    },
  };
}

/** The id of whom the token is of, as it stands at what that identity has written. */
export async function ownId(api: AzureApi, signal: AbortSignal): Promise<string> {
  const answer = await api.call({ path: '_apis/connectionData' }, signal);
  return read(connectionData, answer, 'whose token it is').authenticatedUser.id.toLowerCase();
}

/** A property of a thread, where it is a text. */
export function propertyOf({ properties }: Thread, key: string): string | undefined {
  const { success, data } = property.safeParse(properties?.[key]);
  return success && typeof data.$value === 'string' ? data.$value : undefined;
}

function read<Schema extends z.ZodType>(schema: Schema, answer: unknown, about: string): z.infer<Schema> {
  const { success, data, error } = schema.safeParse(answer);
  if (success) return data;
  const where = error.issues[0]?.path.join('.') ?? '';
  throw new ScangateError(
    'BACKEND_PROTOCOL',
    `Azure DevOps answered something else than ${about}${where === '' ? '' : ` (at ${where})`}`,
    { hint: 'Does a proxy answer in its place?' },
  );
}
