import { HttpError } from '../../../http/http-client.ts';
import type { GitHubApi } from '../api.ts';
import { findOwnComments, type OwnComment } from './find.ts';
import { isNewer, type Marker, markerLine, textOf } from './marker.ts';
import {
  type Conversation,
  createComment,
  removeComment,
  updateComment,
  type WrittenComment,
} from './requests.ts';

export type { WrittenComment } from './requests.ts';

/** `superseded`: a newer run has written it already. `not-wanted`: there is none, and none shall be. */
export type Written =
  | { readonly state: 'created' | 'updated' | 'unchanged' | 'superseded'; readonly comment: WrittenComment }
  | { readonly state: 'not-wanted' };

/** What a comment shall say, and where. */
export interface Draft {
  readonly conversation: Conversation;
  readonly key: string;
  readonly marker: Marker;
  readonly text: string;
  /** Whether it is written where there is none yet. */
  readonly create: boolean;
}

/**
 * Brings the one comment of a key to the given text. Two jobs may do so at once: whoever then finds an older comment
 * takes its own back, so that one stays.
 */
export async function writeComment(api: GitHubApi, draft: Draft, signal: AbortSignal): Promise<Written> {
  const [found, ...leftOver] = await find(api, draft, signal);
  if (found !== undefined) {
    for (const { id } of leftOver) await removeComment(api, draft.conversation, id, signal);
    return bringUpToDate(api, draft, found, signal);
  }
  if (!draft.create) return { state: 'not-wanted' };
  const own = await createUnlessUncertain(api, draft, signal);
  const [oldest] = await find(api, draft, signal);
  if (oldest === undefined || oldest.id === own?.id)
    return { state: 'created', comment: own ?? (await create(api, draft, signal)) };
  if (own !== undefined) await removeComment(api, draft.conversation, own.id, signal);
  return bringUpToDate(api, draft, oldest, signal);
}

function find(api: GitHubApi, { conversation, key }: Draft, signal: AbortSignal) {
  return findOwnComments(api, conversation, key, signal);
}

function bodyOf({ key, marker, text }: Draft): string {
  return markerLine(key, marker) + text;
}

function create(api: GitHubApi, draft: Draft, signal: AbortSignal): Promise<WrittenComment> {
  return createComment(api, draft.conversation, bodyOf(draft), signal);
}

/** Undefined where the comment may or may not be there now. */
async function createUnlessUncertain(
  api: GitHubApi,
  draft: Draft,
  signal: AbortSignal,
): Promise<WrittenComment | undefined> {
  try {
    return await create(api, draft, signal);
  } catch (thrown) {
    if (thrown instanceof HttpError && thrown.mayHaveRun) return undefined;
    throw thrown;
  }
}

async function bringUpToDate(
  api: GitHubApi,
  draft: Draft,
  { id, url, body, marker }: OwnComment,
  signal: AbortSignal,
): Promise<Written> {
  const comment = { id, url };
  if (isNewer(marker, draft.marker)) return { state: 'superseded', comment };
  if (textOf(body) === textOf(bodyOf(draft))) return { state: 'unchanged', comment };
  try {
    await updateComment(api, draft.conversation, id, bodyOf(draft), signal);
    return { state: 'updated', comment };
  } catch (thrown) {
    const wasDeleted = thrown instanceof HttpError && thrown.status === 404;
    if (!wasDeleted || !draft.create) throw thrown;
    return { state: 'created', comment: await create(api, draft, signal) };
  }
}
