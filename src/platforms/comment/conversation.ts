import type { Marker } from './marker.ts';

/** A comment that can be pointed at. */
export interface WrittenComment {
  readonly id: number;
  /** Its page; empty where the platform names none. */
  readonly url: string;
}

/** A comment that an earlier run wrote for a key. */
export interface OwnComment extends WrittenComment {
  readonly body: string;
  readonly marker: Marker;
}

/**
 * The comments on one change request, as the user of one token. Each call rejects with an `HttpError`, or with the
 * signal's reason.
 */
export interface Conversation<Comment extends OwnComment = OwnComment> {
  /** Characters that a comment may have. */
  readonly mostCharacters: number;
  /** Those with the marker of this key at their beginning that this very user wrote, oldest first, of all pages. */
  findOwn(key: string, signal: AbortSignal): Promise<readonly Comment[]>;
  create(body: string, signal: AbortSignal): Promise<WrittenComment>;
  update(comment: Comment, body: string, signal: AbortSignal): Promise<void>;
  /** Somebody else may have been faster: that is no failure. */
  remove(comment: WrittenComment, signal: AbortSignal): Promise<void>;
  /** Opens or resolves the thread of a comment, where that is wanted; called after each write, and where none was needed. */
  settle?(comment: WrittenComment, signal: AbortSignal): Promise<void>;
}
