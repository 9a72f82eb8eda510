import type { LookupFunction } from 'node:net';
import type { Clock } from '../core/ports/clock.ts';
import type { Logger } from '../core/ports/logger.ts';
import type { HttpClient } from './http-client.ts';
import type { Limits } from './limits.ts';
import type { ProxyEnvironment } from './proxy.ts';
import type { Timers } from './timers.ts';

export interface HttpClientOptions {
  readonly clock: Clock;
  /** Numbers from 0 up to 1. */
  readonly random: () => number;
  readonly logger: Logger;
  /** Whether plain http may leave this machine. */
  readonly allowHttp: boolean;
  /** Certificates in PEM form that are trusted besides the usual ones. */
  readonly ca?: string | undefined;
  readonly env: ProxyEnvironment;
  readonly userAgent: string;
  /** Milliseconds within which a call may begin another attempt; default 2 minutes. */
  readonly budgetMs?: number;
  readonly limits?: Partial<Limits>;
  /** Default `setTimeout`. */
  readonly timers?: Timers;
  /** Resolves host names; default that of the system. */
  readonly lookup?: LookupFunction;
}

/**
 * A client that waits, repeats, checks and gives up by the rules of `HttpClient`. Nothing is loaded before the first
 * request, so that a run without network starts fast. The first request rejects with `INPUT_INVALID` where `ca` holds
 * no certificates (`parseCertificates` checks it before).
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  let engine: Promise<HttpClient> | undefined;
  let closed = false;
  const load = () => {
    if (closed) throw new Error('the HTTP client is closed');
    engine ??= import('./engine.ts').then(({ createEngine }) => createEngine(options));
    return engine;
  };
  return {
    send: async (request, signal) => (await load()).send(request, signal),
    download: async (request, path, check, signal) => (await load()).download(request, path, check, signal),
    async close() {
      closed = true;
      await (await engine?.catch(() => undefined))?.close();
    },
  };
}
