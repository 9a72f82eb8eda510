import type { CiContext, Withheld } from '../job/ci.ts';
import type { Host } from '../job/host.ts';
import type { GitHubContext } from '../platforms/github/context.ts';

/** What the code shared by all CIs asks of a context. */
export function ciContextOf({ env }: Pick<Host, 'env'>, context: GitHubContext): CiContext {
  const { code, event, eventSha, pullRequest, withheld } = context;
  const isBase = event === 'pull_request_target' || event === 'workflow_run';
  return {
    code,
    // The default checkout of a pull request is its merge commit; that of these events is the base.
    standsFor: (sha) => sha === eventSha && !isBase,
    ...(withheld === undefined ? {} : { withheld: withheldTexts[withheld] }),
    fromFork: pullRequest?.fromFork === true,
    tempDir: env.RUNNER_TEMP || undefined,
  };
}

const withheldTexts: Readonly<Record<'fork' | 'dependabot', Withheld>> = {
  fork: {
    why: 'GitHub withholds secrets from pull requests of forks',
    hint: 'Scan it after the merge, or run a backend that needs none, such as local.',
  },
  dependabot: {
    why: 'GitHub withholds the secrets of Actions from runs that Dependabot starts',
    hint: 'Add the secrets to those of Dependabot (Settings, Secrets and variables, Dependabot).',
  },
};
