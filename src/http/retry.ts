import { type Backoff, fullJitter } from '../core/backoff.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Logger } from '../core/ports/logger.ts';
import { line } from '../core/text.ts';
import { HttpError, type HttpRequest } from './http-client.ts';
import { longestWaitMs } from './retry-after.ts';
import type { RetryTokens } from './retry-tokens.ts';
import { UnfitBody } from './unfit-body.ts';

const backoff: Backoff = { firstMs: 500, factor: 2, capMs: 20_000 };
/** Time for a host name that was never known: a typing error should not look like a slow server. */
const unknownHostBudgetMs = 5_000;
/** A page of a proxy or a login in the place of an answer seldom goes away by asking. */
const mostUnfitBodies = 3;

/** What repeating needs. */
export interface RetryDeps {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: () => number;
  readonly tokens: RetryTokens;
  readonly budgetMs: number;
  /** Origins that have answered in the life of the client, whatever they said. */
  readonly reached: Set<string>;
  /** Origins whose wish to wait was shown. */
  readonly askedToWait: Set<string>;
  /** Origins of which it was shown that they fail. */
  readonly failing: Set<string>;
}

/**
 * Attempts until one succeeds, while the failure is one that passes, the request may be repeated, and time and tokens
 * last. `Retry-After` is never undercut; a longer one than the time left ends it at once. Another attempt begins
 * within the budget, and may end after it. Rejects with the reason of `signal`, or of the request's `noAttemptAfter`.
 */
export async function retrying<Result>(
  deps: RetryDeps,
  request: HttpRequest,
  signal: AbortSignal,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const { clock, tokens } = deps;
  const { noAttemptAfter } = request;
  const beginning = noAttemptAfter === undefined ? signal : AbortSignal.any([signal, noAttemptAfter]);
  const startedAt = clock.now();
  const delays = fullJitter(backoff, deps.random);
  const repeatable = request.repeatable ?? (request.method ?? 'GET') === 'GET';
  let mayHaveRun = false;
  let unfitBodies = 0;
  for (let attempts = 1; ; attempts++) {
    beginning.throwIfAborted();
    await request.pacer?.turn(clock, beginning);
    try {
      const result = await attempt();
      tokens.earn();
      deps.reached.add(request.url.origin);
      return result;
    } catch (thrown) {
      if (!(thrown instanceof HttpError)) throw thrown;
      if (thrown.mayHaveRun || thrown.status !== undefined) deps.reached.add(request.url.origin);
      mayHaveRun ||= thrown.mayHaveRun;
      unfitBodies = thrown instanceof UnfitBody ? unfitBodies + 1 : 0;
      const giveUp = (why?: string) => finalError(request, thrown, mayHaveRun, attempts, why);

      if (!thrown.transient || (thrown.mayHaveRun && !repeatable)) throw giveUp();
      if (unfitBodies === mostUnfitBodies) throw giveUp();
      const left = budgetFor(deps, request, thrown) - (clock.now() - startedAt);
      if (left <= 0) throw giveUp();
      const wait = waitBefore(thrown, attempts, delays.next().value, deps.random);
      const asked = thrown.retryAfterMs ?? 0;
      if (asked > left)
        throw giveUp(`it asks to wait ${seconds(asked)}, longer than the ${seconds(left)} left`);
      if (wait > left && asked === 0) throw giveUp();
      beginning.throwIfAborted();
      if (!tokens.spend()) throw giveUp('too many requests failed lately to repeat it');
      announce(deps, request.url.origin, thrown, Math.min(wait, left), clock.now() - startedAt);
      await clock.sleep(Math.min(wait, left), beginning);
    }
  }
}

/** Milliseconds that all attempts of this request may take. */
function budgetFor(deps: RetryDeps, request: HttpRequest, error: HttpError): number {
  const budget = request.budgetMs ?? deps.budgetMs;
  const unknown =
    error.kind === 'network' && isUnknownHost(error.cause) && !deps.reached.has(request.url.origin);
  return unknown ? Math.min(budget, unknownHostBudgetMs) : budget;
}

function isUnknownHost(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOTFOUND';
}

/**
 * Milliseconds until the next attempt. A kept-alive connection that the server closed meanwhile is no sign of trouble,
 * so a first broken one is repeated at once. What the server asks for is exceeded by up to a quarter, so that not all
 * come back in the same moment.
 */
function waitBefore(error: HttpError, attempts: number, delay: number, random: () => number): number {
  const asked = error.retryAfterMs ?? 0;
  if (asked > 0) return Math.min(longestWaitMs, Math.max(delay, Math.ceil(asked * (1 + random() / 4))));
  const broke = error.kind === 'network' && error.mayHaveRun;
  return broke && attempts === 1 ? 0 : delay;
}

function finalError(
  { method = 'GET' }: HttpRequest,
  error: HttpError,
  mayHaveRun: boolean,
  attempts: number,
  why?: string,
): HttpError {
  const count = attempts === 1 ? '' : ` (${attempts} attempts)`;
  return new HttpError(error.kind, `${error.message}${why === undefined ? '' : `; ${why}`}${count}`, {
    ...(error.status === undefined ? {} : { status: error.status }),
    ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
    method,
    mayHaveRun,
    transient: error.transient,
    answer: error.answer,
    cause: error.cause,
  });
}

/** Whoever waits for longer than this hears why. */
const silentMs = 10_000;

function announce(deps: RetryDeps, origin: string, error: HttpError, wait: number, elapsed: number): void {
  const asked = error.retryAfterMs ?? 0;
  if (asked > 0 && !deps.askedToWait.has(origin)) {
    deps.askedToWait.add(origin);
    deps.logger.info(line`${origin} asks to wait ${seconds(asked)} before the next request`);
  }
  if (elapsed >= silentMs && asked === 0 && !deps.failing.has(origin)) {
    deps.failing.add(origin);
    deps.logger.warn(line`${error.message}; it is asked again for a while`);
  }
  deps.logger.debug(line`${error.message}; next attempt in ${seconds(wait)}`);
}

function seconds(ms: number): string {
  return `${Number((ms / 1_000).toFixed(1))} s`;
}
