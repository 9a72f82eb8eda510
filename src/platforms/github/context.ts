import { readFile } from 'node:fs/promises';
import type { ScannedCode } from '../../core/model/scan.ts';
import type { Environment } from './environment.ts';
import { headOf } from './head.ts';
import { type PullRequest, pullRequestOf } from './pull-request.ts';
import { type Run, runOf } from './run.ts';
import { type Server, serverOf } from './server.ts';

/** `acme/shop` */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** Where a workflow runs, and about which code. All text in it is data: it never becomes part of a command. */
export interface GitHubContext {
  /** `push`, `pull_request`, `merge_group`, … */
  readonly event: string;
  /** The repository that the workflow belongs to; absent where the runner does not say. */
  readonly repository?: RepositoryName;
  /**
   * The code in question: of a pull request its own head, in the repository where that branch is, never the merge
   * commit; of a `workflow_run` what the other workflow ran for.
   */
  readonly code: ScannedCode;
  /** The same code as code scanning names it: `refs/heads/main`, `refs/pull/5/head`, `refs/tags/v1`. */
  readonly gitRef?: string;
  /** The commit that a checkout takes when not told otherwise; of a pull request the merge commit or the base. */
  readonly eventSha?: string;
  readonly pullRequest?: PullRequest;
  /** Why this run has no secrets and, as a rule, a token that only reads; absent where it has them. */
  readonly withheld?: 'fork' | 'dependabot';
  readonly run: Run;
  readonly server: Server;
  /** Whether the whole run was started with debug logging. */
  readonly debug: boolean;
}

/** Reads the environment of a step and the event that started its workflow. */
export async function readGitHubContext(env: Environment): Promise<GitHubContext> {
  return contextOf(env, await readPayload(env.GITHUB_EVENT_PATH));
}

/** The event is what the webhook of that name sends (GitHub, "Webhook events and payloads"). */
export function contextOf(env: Environment, payload: unknown): GitHubContext {
  const event = env.GITHUB_EVENT_NAME ?? '';
  const repository = repositoryNameOf(env.GITHUB_REPOSITORY);
  const server = serverOf(env);
  const pullRequest = pullRequestOf(env, payload);
  const withheld = whyWithheld(env, event, pullRequest);
  return {
    event,
    ...(repository === undefined ? {} : { repository }),
    ...headOf(env, payload, server, pullRequest),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(withheld === undefined ? {} : { withheld }),
    run: runOf(env, payload, server),
    server,
    debug: env.RUNNER_DEBUG === '1',
  };
}

/** Owner and name of `acme/shop`, in the characters that GitHub allows; undefined for everything else. */
export function repositoryNameOf(text: string | undefined): RepositoryName | undefined {
  const [, owner, name] = /^([\w-]{1,100})\/([\w.-]{1,100})$/.exec(text ?? '') ?? [];
  return owner === undefined || name === undefined || /^\.\.?$/.test(name) ? undefined : { owner, name };
}

/** Events for which a run of Dependabot gets no secrets, and a token that only reads unless `permissions` say more. */
const restrictedForDependabot = new Set([
  'create',
  'deployment',
  'deployment_status',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'push',
]);

/** Sources: GitHub, "Events that trigger workflows" (forks) and "Dependabot on GitHub Actions". */
function whyWithheld(
  env: Environment,
  event: string,
  pullRequest: PullRequest | undefined,
): 'fork' | 'dependabot' | undefined {
  if (env.GITHUB_ACTOR === 'dependabot[bot]' && restrictedForDependabot.has(event)) return 'dependabot';
  const asFork = event.startsWith('pull_request') && event !== 'pull_request_target';
  return asFork && pullRequest?.fromFork ? 'fork' : undefined;
}

/** Not every runner writes the event, and one that cannot be read says nothing. */
async function readPayload(path: string | undefined): Promise<unknown> {
  if (!path) return undefined;
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}
