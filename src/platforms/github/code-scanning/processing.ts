import * as z from 'zod';
import { describeError } from '../../../core/errors.ts';
import type { Clock } from '../../../core/ports/clock.ts';
import { HttpError } from '../../../http/http-client.ts';
import { readAnswer } from '../answer.ts';
import type { GitHubApi } from '../api.ts';

/** `GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}` */
const status = z.object({ processing_status: z.string(), errors: z.array(z.string()).nullish() });

export type Processing =
  | { readonly state: 'complete' }
  | { readonly state: 'failed'; readonly errors: readonly string[] }
  /** It had not ended when nobody wanted to wait any longer, or GitHub would not say (`problem`). */
  | { readonly state: 'pending'; readonly problem?: string };

/** Seconds before each question: a small file is there at once, a large one takes a minute or two. */
const waits = [2, 3, 5, 10, 20, 40, 40];

/** Waits until GitHub has read an upload. Rejects with the signal's reason only. */
export async function awaitProcessing(
  api: GitHubApi,
  path: string,
  clock: Clock,
  signal: AbortSignal,
): Promise<Processing> {
  for (const seconds of waits) {
    await clock.sleep(seconds * 1_000, signal);
    try {
      const answer = await api.call({ path }, signal);
      const { processing_status: state, errors } = readAnswer(status, answer, 'the state of an upload');
      if (state === 'complete') return { state };
      if (state === 'failed') return { state, errors: errors ?? [] };
    } catch (thrown) {
      signal.throwIfAborted();
      if (!isNotKnownYet(thrown)) return { state: 'pending', problem: describeError(thrown) };
    }
  }
  return { state: 'pending' };
}

function isNotKnownYet(thrown: unknown): boolean {
  return thrown instanceof HttpError && thrown.status === 404;
}
