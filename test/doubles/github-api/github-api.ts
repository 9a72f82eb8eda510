import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { answerCodeScanning } from './code-scanning.ts';
import { answerComments } from './comments.ts';
import { judgeOf } from './openapi.ts';
import { type Addresses, toOwnUser, toPullRequest } from './shapes.ts';
import {
  type ApiAnswer,
  type ApiCall,
  type Grant,
  noPermission,
  refusal,
  type StoredComment,
  type StoredPullRequest,
  type Upload,
  type World,
} from './world.ts';

export type { Grant, StoredComment, StoredPullRequest, Upload } from './world.ts';

export interface GitHubApiOptions {
  /** Default `acme/shop`. */
  readonly repository?: string;
  readonly visibility?: World['visibility'];
  /** Of the token that the stand-in makes; default that of a workflow which may write. */
  readonly token?: Partial<Grant>;
  readonly pullRequests?: readonly StoredPullRequest[];
  readonly comments?: readonly Pick<StoredComment, 'number' | 'author' | 'body'>[];
  readonly codeScanning?: World['codeScanning'];
  readonly pendingAnswers?: number;
  readonly processingError?: string;
  /** GitHub Enterprise Server: the API is at `/api/v3`. */
  readonly enterprise?: boolean;
  readonly faults?: readonly Fault[];
}

/** Misbehaviour of the requests that it matches. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  /** How many requests it hits; default all. */
  readonly times?: number;
  /** Refuses with this status. */
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Breaks the connection: before anything is done, or after it was done. */
  readonly broken?: 'before' | 'after';
  /** Waits for this before anything is done. */
  readonly until?: () => Promise<void>;
}

export interface LoggedRequest {
  readonly method: string;
  /** Without the prefix, with the query. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

/** A stand-in of the REST API of GitHub on loopback, judged by GitHub's own description of it. */
export interface GitHubApiDouble {
  /** Of the API, without a slash at its end. */
  readonly url: URL;
  readonly graphqlUrl: URL;
  /** What a runner would set for a job of this repository. */
  readonly env: Readonly<Record<string, string>>;
  readonly token: string;
  /** Makes another token. */
  addToken(grant: Grant): string;
  /** What was asked so far, in the order of the answers. */
  readonly requests: readonly LoggedRequest[];
  /** The requests that changed something, or tried to: `POST /repos/…`. */
  readonly writes: readonly string[];
  readonly comments: readonly StoredComment[];
  readonly uploads: readonly Upload[];
  /** What was not as GitHub describes it; always empty where the description is not installed. */
  readonly violations: readonly string[];
  fail(fault: Fault): void;
  close(): Promise<void>;
}

const pullRequest: StoredPullRequest = {
  number: 5,
  headRef: 'patch-1',
  headSha: 'a'.repeat(40),
  headRepository: 'acme/shop',
};

export async function startGitHubApi(options: GitHubApiOptions = {}): Promise<GitHubApiDouble> {
  const { repository = 'acme/shop', enterprise = false } = options;
  const world = worldOf(options, repository);
  const judge = judgeOf(enterprise ? 'ghes-3.19' : 'api.github.com');
  const prefix = enterprise ? '/api/v3' : '';
  const graphqlPath = enterprise ? '/api/graphql' : '/graphql';
  const faults = (options.faults ?? []).map(arm);
  const requests: LoggedRequest[] = [];
  const violations: string[] = [];
  const grants = new Map<string, Grant>();
  const addToken = (grant: Grant) => {
    const token = `${grant.kind === 'user' ? 'ghp' : 'ghs'}_${randomBytes(18).toString('hex')}`;
    grants.set(token, grant);
    return token;
  };
  const token = addToken({
    kind: 'workflow',
    login: 'github-actions[bot]',
    permissions: { 'pull-requests': 'write', 'security-events': 'write' },
    ...options.token,
  });

  const server = createServer((request, response) => {
    handle(request, response).catch((thrown: unknown) => response.destroy(thrown as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const addresses: Addresses = { api: `${origin}${prefix}`, web: 'https://github.com', repository };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    const method = request.method ?? '';
    const isGraphql = pathname === graphqlPath;
    const path = isGraphql ? '/graphql' : pathname.slice(prefix.length);
    const body = parse(await text(request));
    const fault = faults.find((each) => each.hits(method, path))?.fault;
    await fault?.until?.();
    if (fault?.broken === 'before') return void request.socket.resetAndDestroy();
    const grant = grants.get(/^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '');
    const answer =
      fault?.status !== undefined
        ? { ...refusal(fault.status, fault.message ?? 'Refused'), headers: fault.headers ?? {} }
        : grant === undefined
          ? refusal(401, 'Bad credentials')
          : route({ method, path, query: searchParams, body, grant });
    const query = searchParams.size === 0 ? '' : `?${searchParams}`;
    requests.push({ method, path: `${path}${query}`, body, status: answer.status });
    const exchange = { method, path, query: searchParams, requestBody: body };
    if (!isGraphql && judge !== undefined)
      violations.push(...judge({ ...exchange, status: answer.status, responseBody: answer.body }));
    if (fault?.broken === 'after') return void request.socket.resetAndDestroy();
    response.writeHead(answer.status, {
      ...(answer.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      ...answer.headers,
    });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  }

  function route(call: ApiCall): ApiAnswer {
    const { method, path, grant, query } = call;
    if (path === '/graphql') return answerViewer(call);
    if (path === '/user' && method === 'GET')
      return grant.kind === 'user'
        ? { status: 200, body: toOwnUser(grant.login, addresses) }
        : noPermission(grant);
    if (path === `/repos/${repository}/pulls` && method === 'GET') {
      const head = query.get('head');
      const found = world.pullRequests.filter(
        ({ headRepository, headRef }) =>
          head === null || head === `${headRepository.split('/')[0]}:${headRef}`,
      );
      return { status: 200, body: found.map((pull) => toPullRequest(pull, addresses)) };
    }
    return (
      answerComments(world, call, addresses) ??
      answerCodeScanning(world, call, addresses) ??
      refusal(404, 'Not Found')
    );
  }

  return {
    url: new URL(addresses.api),
    graphqlUrl: new URL(`${origin}${graphqlPath}`),
    env: {
      GITHUB_API_URL: addresses.api,
      GITHUB_GRAPHQL_URL: `${origin}${graphqlPath}`,
      GITHUB_REPOSITORY: repository,
    },
    token,
    addToken,
    requests,
    get writes() {
      return requests.filter(isWrite).map(({ method, path }) => `${method} ${path}`);
    },
    comments: world.comments,
    uploads: world.uploads,
    violations,
    fail: (fault) => void faults.unshift(arm(fault)),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function worldOf(options: GitHubApiOptions, repository: string): World {
  const comments = (options.comments ?? []).map((comment, index) => ({
    ...comment,
    id: index + 1,
    updates: 0,
  }));
  return {
    repository,
    visibility: options.visibility ?? 'public',
    codeScanning: options.codeScanning ?? 'on',
    pendingAnswers: options.pendingAnswers ?? 1,
    processingError: options.processingError,
    pullRequests: options.pullRequests ?? [{ ...pullRequest, headRepository: repository }],
    comments,
    uploads: [],
    nextCommentId: comments.length + 1,
  };
}

/** The one question that is asked by GraphQL: who the token is. */
function answerViewer({ body, grant }: ApiCall): ApiAnswer {
  const { query } = Object(body);
  if (!/^\{\s*viewer\s*\{\s*login\s*\}\s*\}$/.test(String(query)))
    return { status: 200, body: { errors: [{ message: 'Parse error' }] } };
  return { status: 200, body: { data: { viewer: { login: grant.login } } } };
}

function isWrite({ method, path }: LoggedRequest): boolean {
  return method !== 'GET' && path !== '/graphql';
}

function arm(fault: Fault) {
  let left = fault.times ?? Number.POSITIVE_INFINITY;
  return {
    fault,
    hits(method: string, path: string): boolean {
      if (left <= 0 || !fault.path.test(path) || (fault.method ?? method) !== method) return false;
      left -= 1;
      return true;
    },
  };
}

function parse(body: string): unknown {
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
