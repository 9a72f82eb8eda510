import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import {
  type Answer,
  answerThreads,
  type Call,
  type Identity,
  refusal,
  type StoredThread,
  type World,
} from './threads.ts';

export type { Identity, StoredComment, StoredThread } from './threads.ts';

export interface AzureDevOpsOptions {
  /** Of the organisation or the collection; default `/acme/`. */
  readonly collection?: string;
  /** The newest version of the API that the server has; default 7.1. */
  readonly version?: number;
  readonly pullRequest?: number;
  readonly threads?: readonly StoredThread[];
  /** Whether the build service may contribute to pull requests. */
  readonly mayContribute?: boolean;
  /** How a token that is not accepted is answered. */
  readonly stranger?: 'sign-in page' | 'redirect' | '401';
  readonly faults?: readonly Fault[];
}

/** Misbehaviour of the requests that it matches. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  /** How many requests it hits; default all. */
  readonly times?: number;
  readonly status?: number;
  readonly message?: string;
  /** Breaks the connection after what was asked for was done. */
  readonly brokenAfter?: true;
}

/** A stand-in of Azure DevOps on loopback: one project with one repository and one pull request. */
export interface AzureDevOpsDouble {
  readonly collectionUrl: string;
  /** What the agent sets for a build of the pull request. */
  readonly env: Readonly<Record<string, string>>;
  /** The token of a job: a JSON Web Token. */
  readonly jobToken: string;
  /** A personal token, of somebody else. */
  readonly personalToken: string;
  readonly buildService: Identity;
  readonly person: Identity;
  readonly threads: readonly StoredThread[];
  /** What was asked so far: `GET /acme/…`, without the query. */
  readonly requests: readonly string[];
  /** What was not as the documentation describes it. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

export async function startAzureDevOps(options: AzureDevOpsOptions = {}): Promise<AzureDevOpsDouble> {
  const { collection = '/acme/', version = 7.1, pullRequest = 7, mayContribute = true } = options;
  const buildService = { id: randomUUID(), displayName: 'Shop Build Service (acme)' };
  const person = { id: randomUUID(), displayName: 'Mona' };
  const jobToken = [{ alg: 'RS256' }, { sub: buildService.id }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat(randomBytes(32).toString('base64url'))
    .join('.');
  const personalToken = randomBytes(26).toString('hex');
  const world: World = {
    pullRequest,
    buildService,
    mayContribute,
    threads: [...(options.threads ?? [])],
    violations: [],
  };
  const faults = (options.faults ?? []).map((fault) => ({
    fault,
    left: fault.times ?? Number.POSITIVE_INFINITY,
  }));
  const requests: string[] = [];
  const repositoryId = randomUUID();
  const threadsPath = new RegExp(
    `^${collection}[^/]+/_apis/git/repositories/${repositoryId}/pullRequests/(\\d+)/threads(/.*)?$`,
  );

  /** "Use personal access tokens": Basic with an empty name; a job token goes as Bearer. */
  const whose = (header: string | undefined): Identity | undefined => {
    if (header === `Bearer ${jobToken}`) return buildService;
    return header === `Basic ${Buffer.from(`:${personalToken}`).toString('base64')}` ? person : undefined;
  };

  const answer = async (request: IncomingMessage, url: URL): Promise<Answer> => {
    const method = request.method ?? '';
    const hit = faults.find(
      ({ fault, left }) => left > 0 && (fault.method ?? method) === method && fault.path.test(url.pathname),
    );
    if (hit) hit.left -= 1;
    if (hit?.fault.status) return refusal(hit.fault.status, 'Exception', hit.fault.message ?? 'no');
    const identity = whose(request.headers.authorization);
    if (identity === undefined) return strangers[options.stranger ?? '401'];
    const wrongVersion = refuseVersion(method, url, version);
    if (wrongVersion) return wrongVersion;
    if (method === 'GET' && url.pathname === `${collection}_apis/connectionData`)
      return { status: 200, body: { authenticatedUser: { ...identity, id: identity.id.toUpperCase() } } };
    const [, number, rest = ''] = threadsPath.exec(url.pathname) ?? [];
    if (number === undefined) return refusal(404, 'VssResourceNotFoundException', 'Page not found.');
    const body: unknown = method === 'POST' || method === 'PATCH' ? await json(request) : undefined;
    const call: Call = { method, number: Number(number), rest, body, identity };
    const result = answerThreads(world, call);
    return hit?.fault.brokenAfter ? { status: 0 } : result;
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://host');
    requests.push(`${request.method} ${url.pathname}`);
    answer(request, url).then(
      (result) => send(response, result),
      (thrown: unknown) => response.destroy(thrown as Error),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const collectionUrl = `http://127.0.0.1:${port}${collection}`;
  return {
    collectionUrl,
    env: {
      TF_BUILD: 'True',
      SYSTEM_COLLECTIONURI: collectionUrl,
      SYSTEM_TEAMPROJECT: 'Shop Team',
      SYSTEM_TEAMPROJECTID: randomUUID(),
      BUILD_REPOSITORY_PROVIDER: 'TfsGit',
      BUILD_REPOSITORY_ID: repositoryId,
      BUILD_REPOSITORY_URI: `${collectionUrl}Shop%20Team/_git/shop`,
      SYSTEM_PULLREQUEST_PULLREQUESTID: String(pullRequest),
    },
    jobToken,
    personalToken,
    buildService,
    person,
    threads: world.threads,
    requests,
    violations: world.violations,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const strangers: Readonly<Record<'sign-in page' | 'redirect' | '401', Answer>> = {
  'sign-in page': { status: 203, html: '<!DOCTYPE html><title>Azure DevOps Services | Sign In</title>' },
  redirect: { status: 302, headers: { location: 'https://login.example/common/oauth2/authorize' } },
  '401': { status: 401, html: '<!DOCTYPE html><title>Access Denied</title>' },
};

/** "Azure DevOps Services REST API Reference", "Versions": only reading does without one. */
function refuseVersion(method: string, url: URL, newest: number): Answer | undefined {
  const asked = url.searchParams.get('api-version');
  const isPreview = url.pathname.endsWith('/connectionData');
  if (asked === null)
    return method === 'GET'
      ? undefined
      : refusal(
          400,
          'VssVersionNotSpecifiedException',
          `No api-version was supplied for the "${method}" request.`,
        );
  if (isPreview && !asked.includes('-preview'))
    return refusal(400, 'VssInvalidPreviewVersionException', 'The -preview flag must be supplied.');
  if (Number.parseFloat(asked) <= newest) return undefined;
  const message = `The requested REST API version of ${asked} is out of range for this server. The latest REST API version this server supports is ${newest}.`;
  return refusal(400, 'VssVersionOutOfRangeException', message);
}

function send(response: ServerResponse, { status, body, html, headers = {} }: Answer): void {
  if (status === 0) {
    response.destroy();
    return;
  }
  const type =
    html === undefined ? 'application/json; charset=utf-8; api-version=6.0' : 'text/html; charset=utf-8';
  const text = html ?? (body === undefined ? '' : JSON.stringify(body));
  response.writeHead(status, { ...headers, ...(text === '' ? {} : { 'content-type': type }) });
  response.end(text);
}
