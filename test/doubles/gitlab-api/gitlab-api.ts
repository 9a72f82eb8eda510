import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { answerNotes } from './notes.ts';
import {
  type ApiAnswer,
  type ApiCall,
  type Grant,
  insufficientScope,
  refusal,
  type StoredNote,
  type World,
} from './world.ts';

export type { Grant, StoredNote } from './world.ts';

export interface GitLabApiOptions {
  /** Default `acme/shop`, number 7, public. */
  readonly project?: Partial<World['project']>;
  /** Default 5. */
  readonly mergeRequests?: readonly number[];
  /** Of the token that the stand-in makes; default a project access token that may do all that is needed. */
  readonly token?: Partial<Grant>;
  readonly notes?: readonly (Pick<StoredNote, 'author' | 'body'> & Partial<StoredNote>)[];
  readonly pagination?: World['pagination'];
  /** Where the server lies on its host (relative URL root): `/gitlab`. */
  readonly root?: string;
  /** Key and certificate in PEM form, for https. */
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly faults?: readonly Fault[];
}

/** Misbehaviour of the requests that it matches. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  /** How many requests it hits; default all. */
  readonly times?: number;
  /** Answers this instead. */
  readonly status?: number;
  readonly body?: unknown;
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
  /** What it logged in with. */
  readonly login: 'private-token' | 'job-token' | 'bearer' | 'nothing';
  readonly body: unknown;
  readonly status: number;
}

/** A stand-in of the REST API of GitLab on loopback: the user of a token, notes and discussions of merge requests. */
export interface GitLabApiDouble {
  /** Of the server, as `CI_SERVER_URL` has it. */
  readonly url: URL;
  /** Of the API, as `CI_API_V4_URL` has it. */
  readonly apiUrl: URL;
  /** What a runner would set for the pipeline of merge request 5, or the first one. */
  readonly env: Readonly<Record<string, string>>;
  readonly token: string;
  /** Makes another token. */
  addToken(grant: Partial<Grant>): string;
  /** What was asked so far, in the order of the answers. */
  readonly requests: readonly LoggedRequest[];
  /** The requests that changed something, or tried to: `POST /projects/7/merge_requests/5/notes`. */
  readonly writes: readonly string[];
  readonly notes: readonly StoredNote[];
  /** Lines of notes that were carried out, as they stood there: nothing of ours should. */
  readonly quickActions: readonly string[];
  fail(fault: Fault): void;
  close(): Promise<void>;
}

/** The user of the token that the stand-in makes. */
export const botId = 42;

export async function startGitLabApi(options: GitLabApiOptions = {}): Promise<GitLabApiDouble> {
  const { root = '', tls } = options;
  const prefix = `${root}/api/v4`;
  const world = worldOf(options);
  const faults = (options.faults ?? []).map(arm);
  const requests: LoggedRequest[] = [];
  const grants = new Map<string, Grant>();
  const addToken = (grant: Partial<Grant>) => {
    const token = `${grant.kind === 'job' ? 'glcbt' : 'glpat'}-${randomBytes(12).toString('hex')}`;
    const bot = { kind: 'access', userId: botId, username: 'project_7_bot_1', scopes: ['api'] } as const;
    grants.set(token, { ...bot, role: 'developer', ...grant });
    return token;
  };
  const token = addToken(options.token ?? {});

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    handle(request, response).catch((thrown: unknown) => response.destroy(thrown as Error));
  };
  const server = tls ? createTlsServer(tls, answer) : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `${tls ? 'https' : 'http'}://127.0.0.1:${port}`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    const method = request.method ?? '';
    const path = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : '';
    const body = parse(await text(request));
    const fault = faults.find((each) => each.hits(method, path))?.fault;
    await fault?.until?.();
    if (fault?.broken === 'before') return void request.socket.resetAndDestroy();
    const { login, grant } = authenticate(request, grants);
    const answer =
      fault?.status !== undefined
        ? { status: fault.status, body: fault.body, headers: fault.headers ?? {} }
        : route({ method, path, query: searchParams, body }, grant);
    const query = searchParams.size === 0 ? '' : `?${searchParams}`;
    requests.push({ method, path: `${path}${query}`, login, body, status: answer.status });
    if (fault?.broken === 'after') return void request.socket.resetAndDestroy();
    response.writeHead(answer.status, {
      ...(answer.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...answer.headers,
    });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  }

  function route(call: Omit<ApiCall, 'grant'>, grant: Grant | undefined): ApiAnswer {
    if (grant === undefined) return refusal(401, '401 Unauthorized');
    const isRead = call.method === 'GET';
    if (grant.kind === 'job') {
      const mayRead = /^\/projects\/[^/]+\/merge_requests\/\d+\/notes(?:\/\d+)?$/.test(call.path);
      if (!isRead || !mayRead) return refusal(401, '401 Unauthorized');
    } else if (!grant.scopes.some((scope) => scope === 'api' || (isRead && scope === 'read_api')))
      return insufficientScope;
    if (call.path === '/user' && isRead)
      return { status: 200, body: { id: grant.userId, username: grant.username, bot: true } };
    return answerNotes(world, { ...call, grant }, `${origin}${prefix}`) ?? refusal(404, '404 Not Found');
  }

  return {
    url: new URL(`${origin}${root}`),
    apiUrl: new URL(`${origin}${prefix}`),
    env: environmentOf(world, `${origin}${root}`),
    token,
    addToken,
    requests,
    get writes() {
      return requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
    },
    notes: world.notes,
    quickActions: world.quickActions,
    fail: (fault) => void faults.unshift(arm(fault)),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function worldOf({
  project,
  mergeRequests = [5],
  notes = [],
  pagination = 'offset',
}: GitLabApiOptions): World {
  return {
    project: { id: 7, path: 'acme/shop', isPrivate: false, ...project },
    mergeRequests,
    notes: notes.map((note, index) => ({
      id: index + 1,
      iid: mergeRequests[0] ?? 5,
      discussion: createHash('sha1').update(`seed ${index}`).digest('hex'),
      isThread: false,
      system: false,
      resolved: false,
      updates: 0,
      ...note,
    })),
    quickActions: [],
    pagination,
    nextNoteId: notes.length + 1,
  };
}

/** GitLab, "Predefined CI/CD variables reference". */
function environmentOf({ project, mergeRequests }: World, server: string): Record<string, string> {
  const page = `${server}/${project.path}`;
  return {
    GITLAB_CI: 'true',
    CI_SERVER_URL: server,
    CI_API_V4_URL: `${server}/api/v4`,
    CI_PROJECT_ID: String(project.id),
    CI_PROJECT_PATH: project.path,
    CI_PROJECT_URL: page,
    CI_PIPELINE_ID: '100',
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_PIPELINE_URL: `${page}/-/pipelines/100`,
    CI_JOB_ID: '1000',
    CI_JOB_NAME: 'scan',
    CI_JOB_URL: `${page}/-/jobs/1000`,
    CI_COMMIT_SHA: 'a'.repeat(40),
    CI_COMMIT_REF_NAME: 'patch-1',
    CI_MERGE_REQUEST_IID: String(mergeRequests[0] ?? 5),
    CI_MERGE_REQUEST_EVENT_TYPE: 'detached',
    CI_MERGE_REQUEST_PROJECT_ID: String(project.id),
    CI_MERGE_REQUEST_PROJECT_PATH: project.path,
    CI_MERGE_REQUEST_PROJECT_URL: page,
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: String(project.id),
    CI_MERGE_REQUEST_SOURCE_PROJECT_URL: page,
    CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'patch-1',
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
  };
}

/** GitLab, "REST API authentication": a job token counts in its own header only. */
function authenticate({ headers }: IncomingMessage, grants: ReadonlyMap<string, Grant>) {
  const logins = [
    ['private-token', headers['private-token'], 'access'],
    ['job-token', headers['job-token'], 'job'],
    ['bearer', /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1], 'access'],
  ] as const;
  for (const [login, token, kind] of logins) {
    if (token === undefined) continue;
    const grant = grants.get(String(token));
    return { login, grant: grant?.kind === kind ? grant : undefined };
  }
  return { login: 'nothing' as const, grant: undefined };
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
