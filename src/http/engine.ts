import { createAgents } from './agents.ts';
import { attempt } from './attempt.ts';
import type { HttpClientOptions } from './client.ts';
import type { HttpClient } from './http-client.ts';
import { defaultLimits } from './limits.ts';
import { readBody } from './read-body.ts';
import { createResponse } from './response.ts';
import { type RetryDeps, retrying } from './retry.ts';
import { createRetryTokens } from './retry-tokens.ts';
import type { Wire } from './round-trip.ts';
import { saveBody } from './save-body.ts';
import { systemTimers } from './timers.ts';

const defaultBudgetMs = 120_000;

/** The client itself; importing this loads undici. */
export function createEngine(options: HttpClientOptions): HttpClient {
  const timers = options.timers ?? systemTimers;
  const limits = { ...defaultLimits, ...options.limits };
  const agents = createAgents({ env: options.env, limits, timers, ca: options.ca, lookup: options.lookup });
  const wire: Wire = { agents, timers, limits, allowHttp: options.allowHttp, userAgent: options.userAgent };
  const retries: RetryDeps = {
    clock: options.clock,
    logger: options.logger,
    random: options.random,
    tokens: createRetryTokens(),
    budgetMs: options.budgetMs ?? defaultBudgetMs,
    reached: new Set(),
    askedToWait: new Set(),
    failing: new Set(),
  };

  const closing = new AbortController();
  const whileOpen = (signal: AbortSignal) => AbortSignal.any([signal, closing.signal]);

  return {
    async send(request, given) {
      const signal = whileOpen(given);
      const maxBytes = request.maxBytes ?? limits.bodyBytes;
      return retrying(retries, request, signal, () =>
        attempt(
          wire,
          options.clock,
          request,
          request.attemptMs ?? limits.attemptMs,
          signal,
          async (answer) => {
            const response = createResponse(answer, await readBody(answer, maxBytes));
            if (request.expect === 'json') response.json();
            return response;
          },
        ),
      );
    },
    async download(request, path, check, given) {
      const signal = whileOpen(given);
      const target = { path, check, maxBytes: request.maxBytes ?? limits.downloadBytes };
      return retrying(retries, request, signal, () =>
        attempt(wire, options.clock, request, undefined, signal, (answer, abort) =>
          saveBody(answer, abort, target, wire),
        ),
      );
    },
    async close() {
      closing.abort(new Error('the HTTP client is closed'));
      await agents.destroy();
    },
  };
}
