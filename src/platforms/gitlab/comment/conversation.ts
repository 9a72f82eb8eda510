import * as z from 'zod';
import type { ScanResult } from '../../../core/model/result.ts';
import type { Logger } from '../../../core/ports/logger.ts';
import { line } from '../../../core/text.ts';
import { readAnswerOf } from '../../comment/answer.ts';
import type { Conversation, OwnComment, WrittenComment } from '../../comment/conversation.ts';
import { markerOf } from '../../comment/marker.ts';
import type { GitLabApi } from '../api.ts';
import type { MergeRequest } from '../merge-request.ts';
import { explainRefusal } from '../refusal.ts';

/** How a comment is made: as a note, or as a thread that can be resolved. */
export type NoteForm = 'note' | 'thread';

export interface ConversationOptions {
  readonly form: NoteForm;
  readonly outcome: ScanResult['outcome'];
  readonly logger: Logger;
}

interface ListedNote extends OwnComment {
  readonly author: number | undefined;
}

/** A discussion that can be resolved, as it was seen last. */
interface Thread {
  readonly discussion: string;
  readonly isResolved: boolean;
}

const note = z.object({
  id: z.int().positive(),
  body: z.string().nullish(),
  author: z.object({ id: z.int() }).nullish(),
  system: z.boolean().nullish(),
  resolvable: z.boolean().nullish(),
  resolved: z.boolean().nullish(),
});
const discussion = z.object({ id: z.string().regex(/^[\w-]{1,128}$/), notes: z.array(note) });
const newThread = discussion.extend({ notes: z.tuple([note]) });
const user = z.object({ id: z.int().positive() });

/** Characters of a comment. GitLab takes a million, but a comment is there to be read. */
const mostCharacters = 65_536;

/**
 * The notes on a merge request (GitLab, "Discussions API", "Notes API"). Each note is a discussion too, so both forms are
 * found whichever is asked for, and a note becomes a thread once one is wanted. A thread is resolved where the gate holds
 * and open where it is broken or nobody knows; a run that scanned nothing leaves it as it is.
 */
export function conversationOn(
  api: GitLabApi,
  { project, iid, page }: MergeRequest,
  { form, outcome, logger }: ConversationOptions,
): Conversation {
  const place = `/projects/${project}/merge_requests/${iid}`;
  const threads = new Map<number, Thread>();
  const remember = ({ id, notes }: z.infer<typeof discussion>) => {
    const resolvable = notes.filter((one) => one.resolvable);
    const thread = { discussion: id, isResolved: resolvable.every((one) => one.resolved) };
    for (const one of resolvable) threads.set(one.id, thread);
  };
  const toComment = (id: number) => ({ id, url: page === undefined ? '' : `${page.href}#note_${id}` });
  const listMarked = async (key: string, signal: AbortSignal) => {
    const marked: ListedNote[] = [];
    for await (const answer of api.pages(`${place}/discussions`, signal))
      for (const one of readAnswerOf('GitLab', z.array(discussion), answer, 'a list of discussions')) {
        remember(one);
        const [first] = one.notes;
        const marker = first?.system ? undefined : markerOf(first?.body ?? '', key);
        if (first !== undefined && marker !== undefined)
          marked.push({ ...toComment(first.id), body: first.body ?? '', author: first.author?.id, marker });
      }
    return marked;
  };
  const createNote = async (body: string, signal: AbortSignal) => {
    const answer = await api.call({ method: 'POST', path: `${place}/notes`, body: { body } }, signal);
    return toComment(readAnswerOf('GitLab', note, answer, 'a note').id);
  };
  const createThread = async (body: string, signal: AbortSignal) => {
    const answer = await api.call({ method: 'POST', path: `${place}/discussions`, body: { body } }, signal);
    const made = readAnswerOf('GitLab', newThread, answer, 'a thread');
    remember(made);
    return toComment(made.notes[0].id);
  };
  const remove = async ({ id }: WrittenComment, signal: AbortSignal) => {
    await api
      .call({ method: 'DELETE', path: `${place}/notes/${id}` }, signal)
      .catch(() => signal.throwIfAborted());
  };
  return {
    mostCharacters,
    async findOwn(key, signal) {
      const marked = await listMarked(key, signal);
      if (marked.length === 0) return [];
      const own = readAnswerOf('GitLab', user, await api.call({ path: '/user' }, signal), 'a user');
      return marked.filter(({ author }) => author === own.id).sort((a, b) => a.id - b.id);
    },
    create: form === 'thread' ? createThread : createNote,
    async update(comment, body, signal) {
      if (form === 'thread' && !threads.has(comment.id)) {
        const { id } = await createThread(body, signal);
        const thread = threads.get(id);
        if (thread) threads.set(comment.id, thread);
        return remove(comment, signal);
      }
      await api.call({ method: 'PUT', path: `${place}/notes/${comment.id}`, body: { body } }, signal);
    },
    remove,
    async settle({ id }, signal) {
      const thread = threads.get(id);
      const resolved = outcome === 'passed';
      const isLeft = outcome === 'skipped' || outcome === 'started';
      if (thread === undefined || isLeft || thread.isResolved === resolved) return;
      const path = `${place}/discussions/${thread.discussion}`;
      try {
        await api.call({ method: 'PUT', path, body: { resolved } }, signal);
      } catch (thrown) {
        signal.throwIfAborted();
        const what = resolved ? line`resolved` : line`opened again`;
        logger.warn(line`the thread could not be ${what}: ${explainRefusal(thrown)}`);
      }
    },
  };
}
