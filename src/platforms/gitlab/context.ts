import type { ScannedCode } from '../../core/model/scan.ts';
import type { Environment } from './environment.ts';
import { type MergeRequest, mergeRequestsOf, numberOf } from './merge-request.ts';
import { apiUrlOf, pageOf } from './server.ts';

/** Where a job runs, and about which code. All text in it is data: it never becomes part of a command. */
export interface GitLabContext {
  /** The code in question: of a merge request its own head, in the project where that branch is. */
  readonly code: ScannedCode;
  /** The commit that is checked out where it is one that GitLab made of the merge request and its target. */
  readonly mergedSha?: string;
  /** Those that are told the result. */
  readonly mergeRequests: readonly MergeRequest[];
  /** Where the pipeline of a merge request from a fork runs; absent for all other code. */
  readonly fork?: 'in-fork' | 'in-parent';
  /** Whether GitLab keeps protected variables from this job; false where it does not say. */
  readonly isUnprotected: boolean;
  readonly run: Run;
  readonly apiUrl?: URL;
}

/** The job among others. */
export interface Run {
  /** 0 where the job does not know it. A newer pipeline has a higher number. */
  readonly pipelineId: number;
  /** 0 where the job does not know it. A job that is started again has a higher number. */
  readonly jobId: number;
  /** What tells the job from others of the same pipeline: the name of its configuration, and its own. */
  readonly name: readonly [string, string];
  readonly jobPage?: URL;
  readonly pipelinePage?: URL;
}

/** Reads the environment of a job. */
export function contextOf(env: Environment): GitLabContext {
  const apiUrl = apiUrlOf(env);
  const fork = forkOf(env);
  const isMerged = /^(?:merged_result|merge_train)$/.test(env.CI_MERGE_REQUEST_EVENT_TYPE ?? '');
  return {
    code: codeOf(env),
    ...(isMerged && env.CI_COMMIT_SHA ? { mergedSha: env.CI_COMMIT_SHA } : {}),
    mergeRequests: mergeRequestsOf(env),
    ...(fork === undefined ? {} : { fork }),
    isUnprotected: env.CI_COMMIT_REF_PROTECTED === 'false',
    run: runOf(env),
    ...(apiUrl === undefined ? {} : { apiUrl }),
  };
}

/**
 * `CI_COMMIT_BRANCH` is absent in pipelines of merge requests and tags, and `CI_MERGE_REQUEST_SOURCE_BRANCH_SHA` is empty
 * but for merged results. `CI_REPOSITORY_URL` holds a token, so it is never asked.
 */
function codeOf(env: Environment): ScannedCode {
  const isOfMergeRequest = numberOf(env.CI_MERGE_REQUEST_IID) !== undefined;
  const repository =
    (isOfMergeRequest ? pageOf(env.CI_MERGE_REQUEST_SOURCE_PROJECT_URL) : undefined) ??
    pageOf(env.CI_PROJECT_URL);
  const ref =
    env.CI_MERGE_REQUEST_SOURCE_BRANCH_NAME ||
    env.CI_COMMIT_BRANCH ||
    env.CI_COMMIT_TAG ||
    env.CI_COMMIT_REF_NAME;
  const sha = env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA || env.CI_COMMIT_SHA;
  return {
    ...(repository === undefined ? {} : { repository: repository.href }),
    ...(ref ? { ref } : {}),
    ...(sha ? { sha } : {}),
  };
}

/** A merge request whose source is gone was one of a fork as well. */
function forkOf(env: Environment): GitLabContext['fork'] {
  const target = env.CI_MERGE_REQUEST_PROJECT_ID;
  if (!target || env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID === target) return undefined;
  return env.CI_PROJECT_ID === target ? 'in-parent' : 'in-fork';
}

function runOf(env: Environment): Run {
  const [jobPage, pipelinePage] = [pageOf(env.CI_JOB_URL), pageOf(env.CI_PIPELINE_URL)];
  return {
    pipelineId: numberOf(env.CI_PIPELINE_ID) ?? 0,
    jobId: numberOf(env.CI_JOB_ID) ?? 0,
    name: [env.CI_CONFIG_PATH ?? '', env.CI_JOB_NAME ?? ''],
    ...(jobPage === undefined ? {} : { jobPage }),
    ...(pipelinePage === undefined ? {} : { pipelinePage }),
  };
}
