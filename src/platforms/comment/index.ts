import { describeError } from '../../core/errors.ts';
import type { ScanResult } from '../../core/model/result.ts';
import type { Logger } from '../../core/ports/logger.ts';
import type { Redactor } from '../../core/redact.ts';
import { type LogText, line, type Markdown } from '../../core/text.ts';
import type { Conversation, OwnComment, WrittenComment } from './conversation.ts';
import { type Marker, markerLine } from './marker.ts';
import { type CommentMode, deservesComment } from './wanted.ts';
import { writeComment } from './write.ts';

export interface CommentOptions<Comment extends OwnComment = OwnComment> {
  readonly conversation: Conversation<Comment>;
  /** What tells this comment from others of ours on the same change request. */
  readonly key: string;
  /** The run that writes. */
  readonly marker: Marker;
  readonly mode: CommentMode;
  /** Whether every run writes a comment of its own. */
  readonly anew?: boolean;
  readonly result: ScanResult;
  /** The text in at most so many bytes of UTF-8. */
  render(limitBytes: number): Markdown;
  /** Why the platform refused it, and the way out. */
  explain(thrown: unknown): LogText;
  readonly logger: Logger;
  readonly redactor: Redactor;
}

export interface CommentOutcome {
  /** `refused`: it was wanted and is not there; a warning has said why. */
  readonly state: 'created' | 'updated' | 'unchanged' | 'superseded' | 'not-wanted' | 'refused';
  readonly comment?: WrittenComment;
}

/**
 * Writes the summary comment, or brings the earlier one up to date: that also where the mode would not have made one,
 * so that no old verdict stays. Rejects with the signal's reason only; what the platform refuses is one warning.
 */
export async function publishComment<Comment extends OwnComment>(
  options: CommentOptions<Comment>,
  signal: AbortSignal,
): Promise<CommentOutcome> {
  const {
    conversation,
    key,
    marker,
    mode,
    anew = false,
    result,
    render,
    explain,
    logger,
    redactor,
  } = options;
  if (mode === 'never') return { state: 'not-wanted' };
  const create = deservesComment(mode, result);
  const head = markerLine(key, marker);
  try {
    const text = redactor.redact(render(conversation.mostCharacters - head.length).toString());
    const written = await writeComment(conversation, { key, marker, text, create, anew }, signal);
    if (written.state === 'superseded')
      logger.info(line`the comment was left as it is: a newer run has written it (${written.comment.url})`);
    return written;
  } catch (thrown) {
    signal.throwIfAborted();
    logger.debug(line`the comment: ${describeError(thrown)}`);
    if (!create) return { state: 'not-wanted' };
    logger.warn(line`the comment could not be written: ${explain(thrown)}`);
    return { state: 'refused' };
  }
}
