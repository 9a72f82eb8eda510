import { given } from '../../core/given.ts';
import type { Environment } from './environment.ts';
import { at, shaAt, textAt, wholeAt } from './payload.ts';

/** The pull request that a run belongs to. */
export interface PullRequest {
  readonly number: number;
  /** Branch, without `refs/heads/`. */
  readonly headRef?: string;
  readonly headSha?: string;
  /** `somebody/shop`: where the head branch is; absent where that repository was deleted. */
  readonly headRepository?: string;
  readonly baseRef?: string;
  readonly baseSha?: string;
  /** The head is in another repository, which anybody may own. */
  readonly fromFork: boolean;
}

/**
 * The pull request of the event. A `workflow_run` names those of its own repository only; for a fork's ask
 * `findPullRequest`.
 */
export function pullRequestOf(env: Environment, payload: unknown): PullRequest | undefined {
  const event = env.GITHUB_EVENT_NAME ?? '';
  if (event === 'workflow_run') return ofOtherRun(payload);
  if (!event.startsWith('pull_request')) return undefined;
  const found = at(payload, 'pull_request');
  const number = wholeAt(found, 'number') ?? numberInRef(env.GITHUB_REF);
  if (number === undefined) return undefined;
  const known = found !== undefined;
  const head = textAt(found, 'head', 'repo', 'full_name');
  return {
    number,
    ...given('headRef', textAt(found, 'head', 'ref') ?? env.GITHUB_HEAD_REF),
    ...given('headSha', shaAt(found, 'head', 'sha')),
    ...given('headRepository', head),
    ...given('baseRef', textAt(found, 'base', 'ref') ?? env.GITHUB_BASE_REF),
    ...given('baseSha', shaAt(found, 'base', 'sha')),
    fromFork: known && head !== (textAt(found, 'base', 'repo', 'full_name') ?? env.GITHUB_REPOSITORY),
  };
}

/** Its pull requests are empty for a fork, and hold those of other repositories with the same branch name. */
function ofOtherRun(payload: unknown): PullRequest | undefined {
  const run = at(payload, 'workflow_run');
  if (!(textAt(run, 'event') ?? '').startsWith('pull_request')) return undefined;
  const listed = at(run, 'pull_requests');
  const base = textAt(payload, 'repository', 'full_name');
  const head = textAt(run, 'head_repository', 'full_name');
  const own = Array.isArray(listed)
    ? listed.find(
        (one: unknown) =>
          wholeAt(one, 'base', 'repo', 'id') === wholeAt(payload, 'repository', 'id') &&
          shaAt(one, 'head', 'sha') === shaAt(run, 'head_sha'),
      )
    : undefined;
  const number = wholeAt(own, 'number');
  if (number === undefined) return undefined;
  return {
    number,
    ...given('headRef', textAt(own, 'head', 'ref')),
    ...given('headSha', shaAt(own, 'head', 'sha')),
    ...given('headRepository', head),
    ...given('baseRef', textAt(own, 'base', 'ref')),
    ...given('baseSha', shaAt(own, 'base', 'sha')),
    fromFork: head !== base,
  };
}

/** `refs/pull/5/merge` */
function numberInRef(ref: string | undefined): number | undefined {
  const [, number] = /^refs\/pull\/([1-9]\d{0,9})\//.exec(ref ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}
