import { STATUS_CODES } from 'node:http';
import { parseJson } from '../core/parse-json.ts';
import type { Clock } from '../core/ports/clock.ts';
import { labelOf } from './failure.ts';
import { HttpError, type HttpRequest } from './http-client.ts';
import { readBody } from './read-body.ts';
import { mostRedirects, redirected } from './redirect.ts';
import { retryAfterMs } from './retry-after.ts';
import { type Answer, roundTrip, type Wire } from './round-trip.ts';

/** Reads the body of a good answer; `abort` ends the exchange with a reason, which the body then rejects with. */
export type ReadAnswer<Result> = (answer: Answer, abort: (reason: HttpError) => void) => Promise<Result>;

/**
 * One attempt: sends the request, follows redirects, and reads the answer where its status is below 300. Rejects with
 * an `HttpError`, or with the signal's reason. `limitMs` is for the whole, without it there is no such limit.
 */
export async function attempt<Result>(
  wire: Wire,
  clock: Clock,
  request: HttpRequest,
  limitMs: number | undefined,
  signal: AbortSignal,
  read: ReadAnswer<Result>,
): Promise<Result> {
  const own = new AbortController();
  const abort = (reason: HttpError) => own.abort(reason);
  const either = AbortSignal.any([signal, own.signal]);
  let answer: Answer | undefined;
  let label = '';
  const stop =
    limitMs === undefined ? () => {} : wire.timers.after(limitMs, () => abort(tooLong(label, limitMs)));
  try {
    let current = request;
    for (let hops = 0; ; hops++) {
      label = labelOf(current.method ?? 'GET', current.url);
      answer = await roundTrip(wire, current, abort, either);
      const next = redirected(current, answer.status, answer.headers);
      if (next === undefined) break;
      if (hops === mostRedirects)
        throw new HttpError('refused', `${label}: more than ${mostRedirects} redirects`, {
          mayHaveRun: true,
        });
      discard(answer);
      current = next;
    }
    if (answer.status >= 300) throw statusError(answer, clock, request, await readRefusal(answer));
    refuseOddities(answer, request);
    return await read(answer, abort);
  } catch (thrown) {
    signal.throwIfAborted();
    throw thrown;
  } finally {
    stop();
    if (answer !== undefined) discard(answer);
  }
}

function tooLong(label: string, limitMs: number): HttpError {
  return new HttpError('timeout', `${label}: not finished within ${limitMs / 1_000} s`, {
    mayHaveRun: true,
    transient: true,
  });
}

/** A body that nobody wants is not waited for; one that was read whole keeps its connection. */
function discard(answer: Answer): void {
  answer.body.on('error', () => {});
  answer.body.destroy();
}

const transientStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

/** The largest refusal that is read, in bytes. */
const mostRefusalBytes = 64 * 1024;

/** What a server says about a refusal, where that is JSON and comes whole; undefined otherwise. */
async function readRefusal(answer: Answer): Promise<unknown> {
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(answer.headers['content-type'] ?? '')) return undefined;
  try {
    return parseJson(await readBody(answer, mostRefusalBytes));
  } catch {
    return undefined;
  }
}

function statusError(answer: Answer, clock: Clock, request: HttpRequest, refusal: unknown): HttpError {
  const { status, label, headers } = answer;
  const words = STATUS_CODES[status];
  const asked = request.obeyRetryAfter === false ? undefined : retryAfterMs(headers, clock.date());
  return new HttpError('status', `${label}: answered ${status}${words === undefined ? '' : ` (${words})`}`, {
    status,
    transient: transientStatuses.has(status),
    mayHaveRun: transientStatuses.has(status) ? status !== 429 && status !== 503 : status >= 500,
    ...(asked === undefined ? {} : { retryAfterMs: asked }),
    answer: refusal,
  });
}

/** Answers to something that was not asked: a compressed body, whose cut end could not be seen, or a part of one. */
function refuseOddities({ label, status, headers }: Answer, { acceptPart }: HttpRequest): void {
  const encodings = [headers['content-encoding'], headers['transfer-encoding']].filter(
    (value) => value !== undefined && !/^(identity|chunked)?$/i.test(value.trim()),
  );
  if (encodings.length > 0)
    throw new HttpError('body', `${label}: the answer is encoded, although that was not asked for`, {
      mayHaveRun: true,
    });
  if (status === 206 && acceptPart !== true)
    throw new HttpError('body', `${label}: answered with a part, although the whole was asked for`, {
      mayHaveRun: true,
    });
}
