import type { CiContext, Withheld } from '../job/ci.ts';
import type { GitLabContext } from '../platforms/gitlab/context.ts';

/** What the code shared by all CIs asks of a context. */
export function ciContextOf({ code, mergedSha, fork }: GitLabContext): CiContext {
  return {
    code,
    standsFor: (sha) => sha === mergedSha,
    ...(fork === undefined ? {} : { withheld: withheldTexts[fork] }),
    fromFork: fork !== undefined,
  };
}

/** GitLab, "Merge request pipelines", Use with forked projects. */
const withheldTexts: Readonly<Record<NonNullable<GitLabContext['fork']>, Withheld>> = {
  'in-fork': {
    why: 'GitLab runs the pipeline of a merge request from a fork in the fork, which has not the variables of this project',
    hint: 'Let a member run the pipeline in the parent project (merge request, Pipelines, Run pipeline) after reading the change, scan it after the merge, or run a backend that needs no credentials, such as local.',
  },
  'in-parent': {
    why: 'GitLab gives protected variables to no merge request from a fork',
    hint: 'Scan it after the merge, or run a backend that needs no credentials, such as local.',
  },
};
