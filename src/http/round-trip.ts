import type { Dispatcher } from 'undici';
import { bareHost } from './addresses.ts';
import type { Agents } from './agents.ts';
import { failureBeforeAnswer, labelOf, type Place } from './failure.ts';
import { HttpError, type HttpRequest } from './http-client.ts';
import type { Limits } from './limits.ts';
import type { Timers } from './timers.ts';
import { urlProblem } from './url-policy.ts';

/** What every attempt needs. */
export interface Wire {
  readonly agents: Agents;
  readonly timers: Timers;
  readonly limits: Limits;
  readonly allowHttp: boolean;
  readonly userAgent: string;
}

/** An answer whose body is still to be read. */
export interface Answer {
  readonly label: string;
  readonly status: number;
  /** Names in lower case; several lines of a name are joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Dispatcher.ResponseData['body'];
}

/**
 * Sends a request once and resolves with the head of whatever answer there is. Rejects with an `HttpError`. `abort`
 * ends the exchange with a reason of ours; it must fire `signal`.
 */
export async function roundTrip(
  wire: Wire,
  request: HttpRequest,
  abort: (reason: HttpError) => void,
  signal: AbortSignal,
): Promise<Answer> {
  const { url, method = 'GET' } = request;
  const label = labelOf(method, url);
  const problem = urlProblem(url, wire.allowHttp);
  if (problem !== undefined) throw new HttpError('refused', `${label}: ${problem}`);
  const route = routeTo(wire.agents, url, label);
  const place: Place = { label, host: bareHost(url), proxy: route.proxy };
  const headersMs = Math.max(wire.limits.headersMs, request.attemptMs ?? 0);
  const stop = wire.timers.after(headersMs, () =>
    abort(
      new HttpError('timeout', `${label}: no answer within ${headersMs / 1_000} s`, {
        mayHaveRun: true,
        transient: true,
      }),
    ),
  );
  try {
    const { statusCode, headers, body } = await route.dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method,
      headers: headersOf(request, wire.userAgent),
      body: await bodyOf(request),
      signal,
    });
    const joined = Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
    return { label, status: statusCode, headers: Object.fromEntries(joined), body };
  } catch (thrown) {
    throw failureBeforeAnswer(thrown, place);
  } finally {
    stop();
  }
}

function routeTo(agents: Agents, url: URL, label: string) {
  try {
    return agents.routeTo(url);
  } catch (thrown) {
    throw new HttpError('refused', `${label}: ${thrown instanceof Error ? thrown.message : 'no route'}`);
  }
}

async function bodyOf({ body }: HttpRequest) {
  if (typeof body !== 'object' || body instanceof Uint8Array) return body ?? null;
  return (await import('./form.ts')).formData(body);
}

function headersOf(request: HttpRequest, userAgent: string): Record<string, string> {
  const given = Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    accept: request.expect === 'json' ? 'application/json' : '*/*',
    'user-agent': userAgent,
    ...Object.fromEntries(given),
    'accept-encoding': 'identity',
  };
}
