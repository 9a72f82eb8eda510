import type { CiContext } from '../job/ci.ts';
import type { AzureContext } from '../platforms/azure/context.ts';

/** What the code shared by all CIs asks of a context. */
export function ciContextOf({ code, buildSha, pullRequest, tempDir }: AzureContext): CiContext {
  return {
    code,
    // The checkout of a pull request is the commit that merges it.
    standsFor: (sha) => sha === buildSha,
    ...(pullRequest?.fromFork ? { withheld } : {}),
    // A pull request that nobody calls one of this repository may be anybody's.
    fromFork: pullRequest !== undefined && pullRequest.fromFork !== false,
    tempDir,
  };
}

/** Azure Pipelines, "Contributions from forks". */
const withheld = {
  why: 'Azure Pipelines withholds secrets from builds of forks',
  hint: 'Scan it after the merge, or run a backend that needs none, such as local.',
};
