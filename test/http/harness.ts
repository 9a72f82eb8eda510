import { onTestFinished } from 'vitest';
import type { LogText } from '../../src/core/text.ts';
import { createHttpClient, type HttpClientOptions } from '../../src/http/client.ts';
import { type HttpClient, HttpError } from '../../src/http/http-client.ts';
import { type FaultServer, type FaultServerOptions, startFaultServer } from '../fault-server/fault-server.ts';
import { answer } from '../fault-server/faults.ts';
import { VirtualClock } from './virtual-clock.ts';

export const never = new AbortController().signal;

export interface Harness {
  readonly client: HttpClient;
  readonly clock: VirtualClock;
  readonly log: readonly string[];
}

/** A client on a virtual clock, closed with the test. Half of every jitter. */
export function startClient(options: Partial<HttpClientOptions> = {}, clock = new VirtualClock()): Harness {
  const log: string[] = [];
  const write = (level: string) => (message: LogText) => void log.push(`${level} ${message}`);
  const client = createHttpClient({
    clock,
    timers: clock,
    random: () => 0.5,
    logger: {
      debug: write('debug'),
      info: write('info'),
      warn: write('warn'),
      error: write('error'),
      progress: write('progress'),
    },
    allowHttp: false,
    env: {},
    userAgent: 'scangate/test',
    ...options,
  });
  onTestFinished(() => client.close());
  return { client, clock, log };
}

/** A fault server, closed with the test; a fault that was planned and never played fails it. */
export async function startServer(options: Partial<FaultServerOptions> = {}): Promise<FaultServer> {
  const server = await startFaultServer({ otherwise: answer(), ...options });
  onTestFinished(async () => {
    const unplayed = server.unplayed();
    await server.close();
    if (unplayed.length > 0) throw new Error(`planned, but never played: ${unplayed.join(', ')}`);
  });
  return server;
}

/** The `HttpError` that a call ends in. */
export async function failureOf(call: Promise<unknown>): Promise<HttpError> {
  const end = await call.then(
    () => 'it succeeded',
    (thrown: unknown) => thrown,
  );
  if (end instanceof HttpError) return end;
  throw new Error(`expected an HttpError, got: ${end}`, { cause: end });
}
