import { HttpError } from '../../../http/http-client.ts';
import { allEnded } from '../all-ended.ts';
import type { OsvClient } from './osv-client.ts';
import type { OsvRecord } from './schema.ts';

/** Requests under way at once. */
const concurrency = 16;

/** After this many requests that failed for good, the rest would only fail slowly. */
const givesUpAfter = 5;

/** The records that could be read. Whatever id is not in `readable` is in `unreadable`. */
export interface Records {
  readonly readable: ReadonlyMap<string, OsvRecord>;
  readonly unreadable: readonly string[];
  /** The first failure of the service itself, if there was one. */
  readonly failure: HttpError | undefined;
}

export async function readRecords(
  osv: OsvClient,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Records> {
  const readable = new Map<string, OsvRecord>();
  const failures: HttpError[] = [];
  const queue = ids.values();
  let broken = false;

  async function work(): Promise<void> {
    for (const id of queue) {
      if (broken || failures.length >= givesUpAfter) return;
      try {
        const record = await osv.record(id, signal);
        if (record !== undefined) readable.set(id, record);
      } catch (thrown) {
        if (signal.aborted || !(thrown instanceof HttpError)) {
          broken = true;
          throw signal.aborted ? signal.reason : thrown;
        }
        failures.push(thrown);
      }
    }
  }

  await allEnded(Array.from({ length: Math.min(concurrency, ids.length) }, work));
  return { readable, unreadable: ids.filter((id) => !readable.has(id)), failure: failures[0] };
}
