import type { ScannedCode } from '../../core/model/scan.ts';
import type { Environment } from './environment.ts';
import { shaAt, shaOf, textAt } from './payload.ts';
import type { PullRequest } from './pull-request.ts';
import type { Server } from './server.ts';

interface Head {
  readonly code: ScannedCode;
  readonly gitRef?: string;
  readonly eventSha?: string;
}

/** A repository, a ref in full and a commit, as far as they are known. */
interface Place {
  readonly repository: string | undefined;
  readonly gitRef: string | undefined;
  readonly ref?: string | undefined;
  readonly sha: string | undefined;
}

/** The code that a run is about. */
export function headOf(
  env: Environment,
  payload: unknown,
  server: Server,
  pullRequest: PullRequest | undefined,
): Head {
  const { repository, gitRef, ref = nameOf(gitRef), sha } = placeOf(env, payload, pullRequest);
  const eventSha = shaOf(env.GITHUB_SHA);
  return {
    code: {
      ...(repository ? { repository: `${server.url.origin}/${repository}` } : {}),
      ...(ref ? { ref } : {}),
      ...(sha ? { sha } : {}),
    },
    ...(gitRef ? { gitRef } : {}),
    ...(eventSha ? { eventSha } : {}),
  };
}

function placeOf(env: Environment, payload: unknown, pullRequest: PullRequest | undefined): Place {
  const own = env.GITHUB_REPOSITORY;
  if (pullRequest !== undefined)
    return {
      repository: pullRequest.headRepository ?? own,
      gitRef: `refs/pull/${pullRequest.number}/head`,
      ref: pullRequest.headRef,
      sha: pullRequest.headSha,
    };
  if (env.GITHUB_EVENT_NAME === 'workflow_run') {
    const branch = textAt(payload, 'workflow_run', 'head_branch');
    const repository = textAt(payload, 'workflow_run', 'head_repository', 'full_name') ?? own;
    return {
      repository,
      gitRef: branch === undefined || repository !== own ? undefined : `refs/heads/${branch}`,
      ref: branch,
      sha: shaAt(payload, 'workflow_run', 'head_sha'),
    };
  }
  if (env.GITHUB_EVENT_NAME === 'merge_group')
    return {
      repository: own,
      gitRef: textAt(payload, 'merge_group', 'head_ref') ?? env.GITHUB_REF,
      sha: shaAt(payload, 'merge_group', 'head_sha') ?? shaOf(env.GITHUB_SHA),
    };
  return { repository: own, gitRef: env.GITHUB_REF, sha: shaOf(env.GITHUB_SHA) };
}

/** A branch or a tag without its prefix. */
function nameOf(gitRef: string | undefined): string | undefined {
  return gitRef?.replace(/^refs\/(?:heads|tags)\//, '');
}
