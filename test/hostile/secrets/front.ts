import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** An answer in the vendor's place. */
export interface Answer {
  readonly status: number;
  readonly words?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A request, with the secrets that came with it, in an encoding. */
export interface Heard {
  /** Counts from 0. */
  readonly index: number;
  readonly method: string;
  readonly path: string;
  readonly echo: string;
  /** Another server, whose requests are kept. */
  readonly elsewhere: string;
}

/** What a server does with the credentials that it was given. */
export interface Misdeed {
  /** Instead of the vendor; undefined: the vendor answers. */
  readonly instead?: (heard: Heard) => Answer | 'cut' | undefined;
  /** Changes the vendor's answer. */
  readonly rewrite?: (body: string, heard: Heard) => string;
}

export interface FrontOptions extends Misdeed {
  readonly app: { fetch(request: Request): Response | Promise<Response> };
  /** By secret of the job, what the vendor takes in its place. */
  readonly accepted: ReadonlyMap<string, string>;
  /** What the vendor hands out as a token is replaced by this. */
  readonly issued: string;
  /** Secrets of the job that are looked for in requests; `spell` encodes them. */
  readonly secrets: readonly string[];
  spell(secret: string): string;
  onRequest?(index: number): void;
}

export interface Front {
  readonly url: string;
  /** The secrets that the server was given. */
  readonly heard: ReadonlySet<string>;
  /** All that reached the other server, which nothing should. */
  readonly strayed: readonly string[];
  readonly count: () => number;
  close(): Promise<void>;
}

/** A vendor's stand-in behind a server that does wrong with what it hears. */
export async function startFront(options: FrontOptions): Promise<Front> {
  const heard = new Set<string>();
  const strayed: string[] = [];
  const tokens = new Map<string, string>();
  let count = 0;
  const other = createServer(async (request, response) => {
    strayed.push(
      `${request.method} ${request.url} ${JSON.stringify(request.headers)} ${await buffer(request)}`,
    );
    response.end('{}');
  });
  const elsewhere = await listen(other);

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const index = count++;
    const { method = 'GET', url = '/' } = request;
    const body = (await buffer(request)).toString('utf8');
    const sent = `${url}\n${JSON.stringify(request.headers)}\n${body}`;
    for (const secret of [...options.secrets, options.issued])
      if (spellings(secret).some((written) => sent.includes(written))) heard.add(secret);
    options.onRequest?.(index);
    const echo = [...heard].map((secret) => options.spell(secret)).join(' ; ') || 'nothing';
    const about: Heard = { index, method, path: url.split('?')[0] ?? '', echo, elsewhere };
    const wrong = options.instead?.(about);
    if (wrong === 'cut') return void request.socket.destroy();
    if (wrong) {
      response.writeHead(wrong.status, wrong.words, wrong.headers);
      return void response.end(wrong.body);
    }
    const honest = (text: string) =>
      [...options.accepted, ...[...tokens].map(([real]) => [options.issued, real] as const)].reduce(
        (changed, [secret, known]) => replaceSpelled(changed, secret, known),
        text,
      );
    const result = await options.app.fetch(
      new Request(new URL(honest(url), 'http://127.0.0.1'), {
        method,
        headers: Object.entries(request.headers).map(([name, value]): [string, string] => [
          name,
          honest(String(value)),
        ]),
        ...(method === 'GET' || method === 'HEAD' ? {} : { body: honest(body) }),
      }),
    );
    const bytes = Buffer.from(await result.arrayBuffer());
    const isText = /json|text|xml/.test(result.headers.get('content-type') ?? '');
    const headers = Object.entries(Object.fromEntries(result.headers)).filter(
      ([name]) => name !== 'content-length',
    );
    const relabelled = (text: string) => withIssued(text, options.issued, tokens);
    response.writeHead(
      result.status,
      Object.fromEntries(headers.map(([name, value]) => [name, relabelled(value)])),
    );
    const text = relabelled(bytes.toString('utf8'));
    response.end(isText ? (options.rewrite?.(text, about) ?? text) : bytes);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const url = await listen(server);
  return {
    url,
    heard,
    strayed,
    count: () => count,
    async close() {
      for (const each of [server, other]) {
        each.close();
        each.closeAllConnections();
      }
    },
  };
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function spellings(secret: string): string[] {
  return [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ x: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
  ];
}

function replaceSpelled(text: string, secret: string, known: string): string {
  return spellings(secret).reduce((changed, written) => changed.replaceAll(written, () => known), text);
}

/** Tokens in an answer to a login: of OAuth, of a JSON body, of a cookie. */
function withIssued(text: string, issued: string, tokens: Map<string, string>): string {
  return text.replace(
    /("(?:access_?token|token)"\s*:\s*")([^"]{8,})"|(accessToken=)([^;,\s]{8,})/gi,
    (_, key = '', body = '', cookie = '', value = '') => {
      tokens.set(body + value, issued);
      return key ? `${key}${JSON.stringify(issued).slice(1)}` : `${cookie}${issued}`;
    },
  );
}
