/**
 * What GitLab sets in a job, by the kind of its pipeline ("Predefined CI/CD variables reference"). A branch has
 * `CI_COMMIT_BRANCH`, a merge request and a tag have not; the head of the source branch is only named for merged results.
 */

export const head = 'a'.repeat(40);
export const merged = 'b'.repeat(40);

const server = 'https://gitlab.example/tools';

const job = {
  GITLAB_CI: 'true',
  CI: 'true',
  CI_SERVER_URL: server,
  CI_API_V4_URL: `${server}/api/v4`,
  CI_PROJECT_ID: '7',
  CI_PROJECT_PATH: 'acme/shop',
  CI_PROJECT_URL: `${server}/acme/shop`,
  CI_REPOSITORY_URL: `https://gitlab-ci-token:${'x'.repeat(20)}@gitlab.example/tools/acme/shop.git`,
  CI_CONFIG_PATH: '.gitlab-ci.yml',
  CI_PIPELINE_ID: '100',
  CI_PIPELINE_URL: `${server}/acme/shop/-/pipelines/100`,
  CI_JOB_ID: '1000',
  CI_JOB_NAME: 'scan',
  CI_JOB_URL: `${server}/acme/shop/-/jobs/1000`,
  CI_COMMIT_SHA: head,
  CI_COMMIT_REF_PROTECTED: 'false',
  CI_DEFAULT_BRANCH: 'main',
};

const branch = {
  ...job,
  CI_PIPELINE_SOURCE: 'push',
  CI_COMMIT_BRANCH: 'feature/x',
  CI_COMMIT_REF_NAME: 'feature/x',
};

const detached = {
  ...job,
  CI_PIPELINE_SOURCE: 'merge_request_event',
  CI_COMMIT_REF_NAME: 'feature/x',
  CI_MERGE_REQUEST_IID: '5',
  CI_MERGE_REQUEST_EVENT_TYPE: 'detached',
  CI_MERGE_REQUEST_PROJECT_ID: '7',
  CI_MERGE_REQUEST_PROJECT_PATH: 'acme/shop',
  CI_MERGE_REQUEST_PROJECT_URL: `${server}/acme/shop`,
  CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '7',
  CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: 'acme/shop',
  CI_MERGE_REQUEST_SOURCE_PROJECT_URL: `${server}/acme/shop`,
  CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'feature/x',
  CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: '',
  CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
};

const mergedResult = {
  ...detached,
  CI_COMMIT_SHA: merged,
  CI_MERGE_REQUEST_EVENT_TYPE: 'merged_result',
  CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head,
};

const ofFork = {
  CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '99',
  CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: 'mona/shop',
  CI_MERGE_REQUEST_SOURCE_PROJECT_URL: `${server}/mona/shop`,
};

export const pipelines = {
  branch,
  'branch with open merge requests': {
    ...branch,
    CI_OPEN_MERGE_REQUESTS: 'acme/shop!5,other/shop!6,acme/shop!7',
  },
  'protected branch': {
    ...branch,
    CI_COMMIT_BRANCH: 'main',
    CI_COMMIT_REF_NAME: 'main',
    CI_COMMIT_REF_PROTECTED: 'true',
  },
  scheduled: { ...branch, CI_PIPELINE_SOURCE: 'schedule', CI_COMMIT_BRANCH: 'main' },
  tag: { ...job, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_TAG: 'v1.2.0', CI_COMMIT_REF_NAME: 'v1.2.0' },
  detached,
  'merged result': mergedResult,
  'merge train': { ...mergedResult, CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train' },
  'fork, run in the fork': {
    ...detached,
    ...ofFork,
    CI_PROJECT_ID: '99',
    CI_PROJECT_PATH: 'mona/shop',
    CI_PROJECT_URL: `${server}/mona/shop`,
  },
  'fork, run in the parent': { ...mergedResult, ...ofFork },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type PipelineKind = keyof typeof pipelines;

/** The same, on another server. */
export function pipelineOn(kind: PipelineKind, url: URL): Record<string, string> {
  const place = url.href.replace(/\/$/, '');
  return Object.fromEntries(
    Object.entries(pipelines[kind]).map(([name, value]) => [name, value.replace(server, place)]),
  );
}
