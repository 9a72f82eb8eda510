import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import type { ServerCertificate } from './certificates.ts';

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  /** Time of arrival on the clock that the server was given. */
  readonly at: number;
}

/** What a fault does with one request; it resolves once the client was dealt it. */
export interface Fault {
  readonly name: string;
  play(exchange: Exchange): Promise<void>;
}

export interface Exchange {
  readonly request: ReceivedRequest;
  readonly response: ServerResponse;
  readonly socket: Socket;
}

/** What is done with a connection before anything is read from it. */
export interface ConnectionFault {
  readonly name: string;
  play(socket: Socket): Promise<void>;
}

export interface FaultServer {
  readonly url: URL;
  readonly port: number;
  readonly requests: readonly ReceivedRequest[];
  /** Connections that were accepted. */
  connections(): number;
  /** What the next requests get, one fault each; after them `otherwise`. */
  plan(...faults: readonly Fault[]): void;
  planConnections(...faults: readonly ConnectionFault[]): void;
  /** Names of the faults that were dealt to the end. */
  readonly delivered: readonly string[];
  /** Names of those that were planned and never begun; a test is void unless this is empty. */
  unplayed(): readonly string[];
  /** Resolves when so many faults have been dealt. */
  untilDelivered(count: number): Promise<void>;
  close(): Promise<void>;
}

export interface FaultServerOptions {
  readonly tls?: ServerCertificate;
  readonly now?: () => number;
  /** What a request gets for which nothing was planned. */
  readonly otherwise: Fault;
}

/** A server on loopback that plays faults on command, of HTTP, of TCP and of TLS, and keeps count of those dealt. */
export async function startFaultServer(options: FaultServerOptions): Promise<FaultServer> {
  const now = options.now ?? (() => 0);
  const requests: ReceivedRequest[] = [];
  const faults: Fault[] = [];
  const connectionFaults: ConnectionFault[] = [];
  const delivered: string[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;

  const deal = async (name: string, play: () => Promise<void>) => {
    await play();
    delivered.push(name);
    for (const { count, resolve } of waiting) if (delivered.length >= count) resolve();
  };

  const onRequest = async (message: IncomingMessage, response: ServerResponse) => {
    const at = now();
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of message) chunks.push(chunk as Buffer);
    } catch {
      return; // the client left in the middle of its request
    }
    const request: ReceivedRequest = {
      method: message.method ?? '',
      path: message.url ?? '',
      headers: message.headers,
      body: Buffer.concat(chunks).toString('utf8'),
      at,
    };
    requests.push(request);
    const exchange = { request, response, socket: message.socket };
    const fault = faults.shift();
    if (fault === undefined) await options.otherwise.play(exchange);
    else await deal(fault.name, () => fault.play(exchange));
  };

  const http =
    options.tls === undefined
      ? createHttpServer({ keepAliveTimeout: 60_000 }, onRequest)
      : createHttpsServer({ ...options.tls, keepAliveTimeout: 60_000 }, onRequest);
  const tcp = createTcpServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    const fault = connectionFaults.shift();
    if (fault === undefined) http.emit('connection', socket);
    else void deal(fault.name, () => fault.play(socket));
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as AddressInfo;

  return {
    url: new URL(`${options.tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}/`),
    port,
    requests,
    connections: () => connections,
    plan: (...more) => void faults.push(...more),
    planConnections: (...more) => void connectionFaults.push(...more),
    delivered,
    unplayed: () => [...faults, ...connectionFaults].map((fault) => fault.name),
    untilDelivered: (count) =>
      new Promise((resolve) => {
        if (delivered.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    close: () =>
      new Promise((resolve) => {
        tcp.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A port of loopback that refuses connections: one that was free a moment ago. */
export async function refusingPort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
