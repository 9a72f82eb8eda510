import { largestAnswer } from '../../../core/limits.ts';
import type { Form, HttpRequest, HttpResponse } from '../../../http/http-client.ts';
import type { BackendDeps } from '../../backend-module.ts';
import type { Address } from './address.ts';
import { folded } from './fold.ts';
import { type Meaning, refusal, throwIfFailed } from './refusal.ts';
import { createSession } from './session.ts';

/** One call of the API. */
export interface Call {
  /** Below `/api/v1/`, its segments encoded. */
  readonly path: string;
  readonly method?: HttpRequest['method'];
  readonly query?: readonly (readonly [string, string])[];
  /** Sent as JSON. */
  readonly json?: object;
  readonly form?: Form;
  readonly meaning: Meaning;
  /** How it is sent, where that differs from the ways of the HTTP client. */
  readonly sending?: Pick<
    HttpRequest,
    'attemptMs' | 'budgetMs' | 'maxBytes' | 'noAttemptAfter' | 'repeatable' | 'acceptPart'
  >;
}

/** An answer in JSON. */
export interface Answer {
  readonly status: number;
  /** Its member names in lower case. */
  readonly value: unknown;
}

/** Both reject with a `ScangateError` as the `Meaning` of the call has it. */
export interface MdsscClient {
  /** An answer that must be JSON, and does not say that it failed. */
  ask(call: Call, signal: AbortSignal): Promise<Answer>;
  /** Whatever comes, as it came. */
  fetch(call: Call, signal: AbortSignal): Promise<Uint8Array>;
}

export function createClient(deps: BackendDeps, { api }: Address): MdsscClient {
  const session = createSession(deps, api);

  const send = async (call: Call, expect: 'json' | undefined, signal: AbortSignal): Promise<HttpResponse> => {
    const { path, method = 'GET', query = [], json, form, sending = {} } = call;
    const url = new URL(path, api);
    for (const [name, value] of query) url.searchParams.append(name, value);
    const body = json ? JSON.stringify(json) : form;
    const request: HttpRequest = {
      // Bills of materials and lists of packages are long.
      maxBytes: largestAnswer,
      ...sending,
      url,
      method,
      ...(expect ? { expect } : {}),
      ...(body ? { body } : {}),
    };
    const type: Record<string, string> = json ? { 'content-type': 'application/json' } : {};
    try {
      return await session.use(sending.noAttemptAfter ?? signal, (headers) =>
        deps.http.send({ ...request, headers: { ...type, ...headers } }, signal),
      );
    } catch (thrown) {
      signal.throwIfAborted();
      throw refusal(thrown, call.meaning);
    }
  };

  return {
    async ask(call, signal) {
      const response = await send(call, 'json', signal);
      const value = folded(response.json());
      throwIfFailed(value, call.meaning);
      return { status: response.status, value };
    },
    async fetch(call, signal) {
      return (await send(call, undefined, signal)).body;
    },
  };
}
