import { createServer, request as forward, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface Proxy {
  readonly url: URL;
  /** `CONNECT host:port` or `GET http://…`, as they came. */
  readonly asked: readonly string[];
  readonly headers: readonly IncomingMessage['headers'][];
  close(): Promise<void>;
}

export interface ProxyOptions {
  /** Where every name leads: a port of loopback. */
  readonly to: number;
  /** `user:password` that it insists on. */
  readonly credentials?: string;
  /** The status that it answers, or what it does to the connection, instead of doing its work. */
  readonly refuse?: number | 'reset' | 'close';
}

/** A forward proxy on loopback, for CONNECT and for plain http; every host name means one port of loopback. */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const sockets = new Set<Socket>();
  const wanted =
    options.credentials === undefined
      ? undefined
      : `Basic ${Buffer.from(options.credentials).toString('base64')}`;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const refusal = (message: IncomingMessage) => {
    asked.push(`${message.method} ${message.url}`);
    headers.push(message.headers);
    return wanted !== undefined && message.headers['proxy-authorization'] !== wanted ? 407 : options.refuse;
  };

  const server = createServer((message, response) => {
    const refused = refusal(message);
    if (refused !== undefined) {
      if (typeof refused === 'number') response.writeHead(refused).end();
      else message.socket.destroy();
      return;
    }
    const { pathname, search } = new URL(message.url ?? '');
    const onward = forward(
      {
        port: options.to,
        host: '127.0.0.1',
        method: message.method ?? 'GET',
        path: `${pathname}${search}`,
        headers: message.headers,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    message.pipe(onward);
  });
  server.on('connection', keep);
  server.on('connect', (message, socket: Socket) => {
    const refused = refusal(message);
    if (refused === 'reset') socket.resetAndDestroy();
    else if (refused === 'close') socket.end();
    else if (refused !== undefined) socket.end(`HTTP/1.1 ${refused} No\r\nContent-Length: 0\r\n\r\n`);
    else {
      const target = connect(options.to, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        target.pipe(socket).pipe(target);
      });
      keep(target);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}/`),
    asked,
    headers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
