import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { ConnectionFault, Exchange, Fault } from './fault-server.ts';

type Headers = Readonly<Record<string, string | readonly string[]>>;

/** An ordinary answer. */
export function answer(body: string | Buffer = '{"ok":true}', headers: Headers = {}, status = 200): Fault {
  return {
    name: `answer ${status}`,
    play: ({ response }) =>
      new Promise((resolve) => {
        response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers });
        response.end(body, () => resolve());
      }),
  };
}

export function status(code: number, headers: Headers = {}): Fault {
  return { ...answer(`the text of ${code}`, headers, code), name: `status ${code}` };
}

export function redirect(code: number, location: string): Fault {
  return { ...answer('', { location }, code), name: `redirect ${code}` };
}

export function htmlPage(title: string): Fault {
  const page = `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body>Sign in</body></html>`;
  return { ...answer(page, { 'content-type': 'text/html' }), name: 'HTML page' };
}

export const emptyBody: Fault = { ...answer(''), name: 'empty body' };

export const gzipBody: Fault = {
  ...answer(gzipSync('{"ok":true}'), { 'content-encoding': 'gzip' }),
  name: 'gzip body',
};

export const stackedEncodings: Fault = {
  ...answer(gzipSync(gzipSync('{"ok":true}')), { 'content-encoding': ['gzip', 'gzip, br'] }),
  name: 'stacked encodings',
};

export const unaskedPart: Fault = {
  ...answer('{"ok"', { 'content-range': 'bytes 0-4/11' }, 206),
  name: 'unasked part',
};

/** RST in the place of an answer. */
export const resetBeforeAnswer: Fault = {
  name: 'reset before the answer',
  play: ({ socket }) => reset(socket),
};

/** FIN in the place of an answer. */
export const closeBeforeAnswer: Fault = {
  name: 'close before the answer',
  play: ({ socket }) => end(socket),
};

/** Nothing at all, until the client leaves. */
export const silence: Fault = { name: 'silence', play: async () => {} };

export const garbage: Fault = raw('garbage', 'SSH-2.0-OpenSSH_9.2\r\n', end);

export const shortBody: Fault = raw(
  'body shorter than its length',
  'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"ok":true',
  end,
);

export const resetInBody: Fault = raw(
  'reset in the body',
  'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"ok":true',
  reset,
);

export const cutChunks: Fault = raw(
  'chunked body cut',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"ok"\r\n',
  end,
);

export const badChunk: Fault = raw(
  'chunk without a size',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"ok"\r\nzz\r\n',
  end,
);

/** Only the text itself can tell. */
export function cutWithoutLength(part: string): Fault {
  return raw('body cut, no length', `HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n${part}`, end);
}

export const twoLengths: Fault = raw(
  'two lengths',
  'HTTP/1.1 200 OK\r\nContent-Length: 11\r\nContent-Length: 5\r\n\r\n{"ok":true}',
  end,
);

export const lengthAndChunks: Fault = raw(
  'length and chunks',
  'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
  end,
);

export const encodedTransfer: Fault = raw(
  'encoded transfer',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
  end,
);

export const hugeHeader: Fault = raw(
  'huge header',
  `HTTP/1.1 200 OK\r\nX-Large: ${'a'.repeat(100_000)}\r\nContent-Length: 2\r\n\r\n{}`,
  end,
);

/** Headers without end; the client must leave. */
export const endlessHeaders: Fault = endless(
  'endless headers',
  'HTTP/1.1 200 OK\r\n',
  'X-More: and more\r\n',
);

export const endlessBody: Fault = endless(
  'endless body',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n',
  `400\r\n${'a'.repeat(1024)}\r\n`,
);

export const endlessTrailers: Fault = endless(
  'endless trailers',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n',
  'X-More: and more\r\n',
);

/** "Wait, there is more to come", for ever. */
export const endlessInterim: Fault = endless(
  'endless interim answers',
  '',
  'HTTP/1.1 102 Processing\r\n\r\n',
);

/** A change of protocol that nobody asked for. */
export const unaskedUpgrade: Fault = raw(
  'unasked upgrade',
  'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n',
  end,
);

/** The head and the beginning of a body, then nothing. */
export function stalledBody(part: string): Fault {
  return raw('stalled body', `HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n${part}`, async () => {});
}

/** The exact bytes of an answer, and what happens to the connection then. */
export function raw(name: string, bytes: string, after: (socket: Socket) => Promise<void>): Fault {
  return {
    name,
    async play({ socket }: Exchange) {
      await new Promise<void>((resolve) => socket.write(bytes, 'latin1', () => resolve()));
      await after(socket);
    },
  };
}

export const resetConnection: ConnectionFault = { name: 'reset of the connection', play: reset };

export const closedConnection: ConnectionFault = { name: 'close of the connection', play: end };

/** Accepted, and never a word: a TLS handshake waits for ever. */
export const silentConnection: ConnectionFault = { name: 'silent connection', play: async () => {} };

function endless(name: string, start: string, more: string): Fault {
  const piece = more.repeat(64);
  return {
    name,
    play: ({ socket }) =>
      new Promise((resolve) => {
        socket.on('error', () => {}).on('close', () => resolve());
        const pour = () => {
          while (!socket.destroyed && socket.write(piece));
        };
        socket.on('drain', pour);
        socket.write(start);
        pour();
      }),
  };
}

async function reset(socket: Socket): Promise<void> {
  socket.resetAndDestroy();
  await closed(socket);
}

async function end(socket: Socket): Promise<void> {
  socket.on('error', () => {}).end();
  await closed(socket);
}

function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.closed) resolve();
    else socket.once('close', () => resolve()).resume();
  });
}
