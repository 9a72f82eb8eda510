import { given } from '../../core/given.ts';
import type { Environment } from './environment.ts';

/** The pull request that a build is for. */
export interface PullRequest {
  /** As people see it: of GitHub its own number, of Azure Repos the id. */
  readonly number: number;
  /** Branch, without `refs/heads/`. */
  readonly headRef?: string;
  readonly headSha?: string;
  /** The repository of that branch. */
  readonly headRepository?: string;
  /** The branch is in another repository, which anybody may own; absent where nothing says so, as in a build by hand. */
  readonly fromFork?: boolean;
}

/**
 * The pull request of a build. The variables are there where a pull request has started the build; one that somebody
 * has queued by hand for a pull request says so in its branch only.
 */
export function pullRequestOf(env: Environment): PullRequest | undefined {
  const [, inBranch] = /^refs\/pull\/(\d{1,10})\//.exec(env.BUILD_SOURCEBRANCH ?? '') ?? [];
  // The id of a pull request on GitHub is one of Azure Pipelines' own.
  const id = isGitHub(env) ? env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER : env.SYSTEM_PULLREQUEST_PULLREQUESTID;
  const number = wholeOf(id) ?? wholeOf(inBranch);
  if (number === undefined) return undefined;
  return {
    number,
    ...given('headRef', env.SYSTEM_PULLREQUEST_SOURCEBRANCH?.replace(/^refs\/heads\//, '')),
    ...given('headSha', shaOf(env.SYSTEM_PULLREQUEST_SOURCECOMMITID)),
    ...given('headRepository', env.SYSTEM_PULLREQUEST_SOURCEREPOSITORYURI),
    ...(env.SYSTEM_PULLREQUEST_ISFORK
      ? { fromFork: env.SYSTEM_PULLREQUEST_ISFORK.toLowerCase() === 'true' }
      : {}),
  };
}

export function isGitHub(env: Environment): boolean {
  return /^GitHub/i.test(env.BUILD_REPOSITORY_PROVIDER ?? '');
}

export function shaOf(text: string | undefined): string | undefined {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text ?? '') ? text : undefined;
}

/** A number from 1. */
export function wholeOf(text: string | undefined): number | undefined {
  return /^[1-9]\d{0,14}$/.test(text ?? '') ? Number(text) : undefined;
}
