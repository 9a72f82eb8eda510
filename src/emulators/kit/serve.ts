import { createServer, type Server as HttpServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { EmulatedServer, EmulatorModule, EmulatorSettings } from '../emulator.ts';
import { commonFaults, createFaultBook, type Fault, type FaultBook } from './faults.ts';
import type { SeenRequest } from './requests.ts';

/** An emulator that listens on loopback. */
export interface RunningEmulator extends Omit<EmulatedServer, 'app'> {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  readonly faults: Pick<FaultBook, 'add' | 'met'>;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0: any that is free. */
  readonly port: number;
  /** Called for each request once it is answered. */
  readonly onRequest?: (request: SeenRequest) => void;
}

/** Starts an emulator. Rejects with Node's own error where the port is taken. */
export async function serve(
  module: EmulatorModule,
  settings: EmulatorSettings,
  options: ServeOptions,
): Promise<RunningEmulator> {
  const { app, ...emulated } = module.create(settings);
  const book = createFaultBook(commonFaults(settings.play));
  const requests: SeenRequest[] = [];
  const startedAt = settings.clock.now();
  const note = (request: Request, status: number, fault: Fault | undefined) => {
    const { pathname, search } = new URL(request.url);
    const seen = {
      at: settings.clock.now() - startedAt,
      method: request.method,
      path: `${pathname}${search}`,
      status,
      ...(fault ? { fault: fault.name } : {}),
    };
    requests.push(seen);
    options.onRequest?.(seen);
  };
  const server = createServer((incoming, outgoing) => {
    const request = requestOf(incoming);
    const fault = book.take(request.method, new URL(request.url).pathname);
    const respond = async () => {
      const response = await answer(fault, async () => app.fetch(request));
      note(request, response?.status ?? 0, fault);
      if (!response) return void outgoing.destroy();
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(new Uint8Array(await response.arrayBuffer()));
    };
    respond().catch(() => outgoing.destroy());
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return {
    ...emulated,
    url: `http://127.0.0.1:${port}`,
    requests,
    faults: book,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: HttpServer, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function requestOf(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '/', headers } = incoming;
  const pairs = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, [value].flat().join(', ')]],
  );
  const body =
    method === 'GET' || method === 'HEAD' ? {} : { body: Readable.toWeb(incoming), duplex: 'half' as const };
  return new Request(new URL(url, `http://${headers.host ?? '127.0.0.1'}`), {
    method,
    headers: pairs,
    ...body,
  });
}

/** Undefined: the connection is cut. */
async function answer(
  fault: Fault | undefined,
  vendor: () => Promise<Response>,
): Promise<Response | undefined> {
  if (fault === undefined) return vendor();
  const { answer: played } = fault;
  if (played === 'truncated')
    return changed(await vendor(), (body) => body.slice(0, Math.ceil(body.length / 2)));
  if ('rewrite' in played) return changed(await vendor(), played.rewrite);
  if ('cut' in played) {
    if (played.cut === 'after') await vendor();
    return undefined;
  }
  return new Response(played.body ?? null, {
    status: played.status,
    ...(played.headers ? { headers: played.headers } : {}),
  });
}

async function changed(response: Response, change: (body: string) => string): Promise<Response> {
  return new Response(change(await response.text()), {
    status: response.status,
    headers: { 'content-type': response.headers.get('content-type') ?? 'application/json' },
  });
}
