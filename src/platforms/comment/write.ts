import { HttpError } from '../../http/http-client.ts';
import type { Conversation, OwnComment, WrittenComment } from './conversation.ts';
import { isNewer, type Marker, markerLine, textOf } from './marker.ts';

/** `superseded`: a newer run has written it already. `not-wanted`: there is none, and none shall be. */
export type Written =
  | { readonly state: 'created' | 'updated' | 'unchanged' | 'superseded'; readonly comment: WrittenComment }
  | { readonly state: 'not-wanted' };

/** What a comment shall say. */
export interface Draft {
  readonly key: string;
  readonly marker: Marker;
  readonly text: string;
  /** Whether it is written where there is none yet. */
  readonly create: boolean;
  /** Whether every run writes a comment of its own. */
  readonly anew?: boolean;
}

/** Brings the one comment of a key to the given text, and its thread to the state that goes with it. */
export async function writeComment<Comment extends OwnComment>(
  conversation: Conversation<Comment>,
  draft: Draft,
  signal: AbortSignal,
): Promise<Written> {
  const written = draft.anew
    ? await writeAnew(conversation, draft, signal)
    : await writeOnce(conversation, draft, signal);
  if (written.state !== 'not-wanted' && written.state !== 'superseded')
    await conversation.settle?.(written.comment, signal);
  return written;
}

async function writeAnew(conversation: Conversation, draft: Draft, signal: AbortSignal): Promise<Written> {
  if (!draft.create) return { state: 'not-wanted' };
  return { state: 'created', comment: await conversation.create(bodyOf(draft), signal) };
}

/** Two jobs may write at once: whoever then finds an older comment takes its own back, so that one stays. */
async function writeOnce<Comment extends OwnComment>(
  conversation: Conversation<Comment>,
  draft: Draft,
  signal: AbortSignal,
): Promise<Written> {
  const [found, ...leftOver] = await conversation.findOwn(draft.key, signal);
  if (found !== undefined) {
    for (const comment of leftOver) await conversation.remove(comment, signal);
    return bringUpToDate(conversation, draft, found, signal);
  }
  if (!draft.create) return { state: 'not-wanted' };
  const own = await createUnlessUncertain(conversation, draft, signal);
  const [oldest] = await conversation.findOwn(draft.key, signal);
  if (oldest === undefined || oldest.id === own?.id)
    return { state: 'created', comment: own ?? (await conversation.create(bodyOf(draft), signal)) };
  if (own !== undefined) await conversation.remove(own, signal);
  return bringUpToDate(conversation, draft, oldest, signal);
}

function bodyOf({ key, marker, text }: Draft): string {
  return markerLine(key, marker) + text;
}

/** Undefined where the comment may or may not be there now. */
async function createUnlessUncertain<Comment extends OwnComment>(
  conversation: Conversation<Comment>,
  draft: Draft,
  signal: AbortSignal,
): Promise<WrittenComment | undefined> {
  try {
    return await conversation.create(bodyOf(draft), signal);
  } catch (thrown) {
    if (thrown instanceof HttpError && thrown.mayHaveRun) return undefined;
    throw thrown;
  }
}

async function bringUpToDate<Comment extends OwnComment>(
  conversation: Conversation<Comment>,
  draft: Draft,
  found: Comment,
  signal: AbortSignal,
): Promise<Written> {
  const { id, url, body, marker } = found;
  const comment = { id, url };
  if (isNewer(marker, draft.marker)) return { state: 'superseded', comment };
  if (textOf(body) === textOf(bodyOf(draft))) return { state: 'unchanged', comment };
  try {
    await conversation.update(found, bodyOf(draft), signal);
    return { state: 'updated', comment };
  } catch (thrown) {
    const wasDeleted = thrown instanceof HttpError && thrown.status === 404;
    if (!wasDeleted || !draft.create) throw thrown;
    return { state: 'created', comment: await conversation.create(bodyOf(draft), signal) };
  }
}
