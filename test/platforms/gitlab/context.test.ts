import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/platforms/gitlab/context.ts';
import { head, merged, type PipelineKind, pipelines } from './pipelines.ts';

const context = (kind: PipelineKind, env: Record<string, string | undefined> = {}) =>
  contextOf({ ...pipelines[kind], ...env });

const shop = 'https://gitlab.example/tools/acme/shop';
const fork = 'https://gitlab.example/tools/mona/shop';

describe('the code that a job is about', () => {
  it.each<[PipelineKind, string, string]>([
    ['branch', shop, 'feature/x'],
    ['branch with open merge requests', shop, 'feature/x'],
    ['protected branch', shop, 'main'],
    ['scheduled', shop, 'main'],
    ['tag', shop, 'v1.2.0'],
    ['detached', shop, 'feature/x'],
    ['merged result', shop, 'feature/x'],
    ['merge train', shop, 'feature/x'],
    ['fork, run in the fork', fork, 'feature/x'],
    ['fork, run in the parent', fork, 'feature/x'],
  ])('in a pipeline of kind %s', (kind, repository, ref) => {
    expect(context(kind).code).toEqual({ repository, ref, sha: head });
  });

  it('is what the name of the ref says where nothing better is there', () => {
    const env = { CI_COMMIT_BRANCH: undefined, CI_COMMIT_REF_NAME: 'release' };
    expect(context('branch', env).code.ref).toBe('release');
  });

  it('is not the address with the job token in it', () => {
    const bare = { ref: 'feature/x', sha: head };
    expect(context('branch', { CI_PROJECT_URL: undefined }).code).toEqual(bare);
    const withLogin = pipelines.branch.CI_REPOSITORY_URL;
    expect(context('branch', { CI_PROJECT_URL: withLogin }).code).toEqual(bare);
  });

  it('is nothing where the environment is empty', () => {
    expect(contextOf({})).toEqual({
      code: {},
      mergeRequests: [],
      isUnprotected: false,
      run: { pipelineId: 0, jobId: 0, name: ['', ''] },
    });
  });
});

describe('the commit that stands for the code', () => {
  it('is the merge of a merged result or a train', () => {
    expect(context('merged result').mergedSha).toBe(merged);
    expect(context('merge train').mergedSha).toBe(merged);
    expect(context('fork, run in the parent').mergedSha).toBe(merged);
  });

  it.each<PipelineKind>(['branch', 'tag', 'detached', 'fork, run in the fork'])(
    'is no other in a pipeline of kind %s',
    (kind) => {
      expect(context(kind).mergedSha).toBeUndefined();
    },
  );
});

describe('the merge requests that are told', () => {
  const pages = (kind: PipelineKind, env: Record<string, string> = {}) =>
    context(kind, env).mergeRequests.map(({ project, iid, page }) => [project, iid, page?.href]);

  it('are that of the pipeline', () => {
    expect(pages('merged result')).toEqual([['7', 5, `${shop}/-/merge_requests/5`]]);
  });

  it('is the one in the parent for a pipeline in a fork', () => {
    expect(pages('fork, run in the fork')).toEqual([['7', 5, `${shop}/-/merge_requests/5`]]);
  });

  it('are those open for a branch, as far as they are in this project', () => {
    expect(pages('branch with open merge requests')).toEqual([
      ['7', 5, `${shop}/-/merge_requests/5`],
      ['7', 7, `${shop}/-/merge_requests/7`],
    ]);
  });

  it.each<PipelineKind>(['branch', 'tag', 'scheduled'])('are none in a pipeline of kind %s', (kind) => {
    expect(pages(kind)).toEqual([]);
  });

  it('are named by the path of the project where its number is not known', () => {
    const [mergeRequest] = context('detached', { CI_MERGE_REQUEST_PROJECT_ID: '' }).mergeRequests;
    expect(mergeRequest?.project).toBe('acme%2Fshop');
  });

  it.each(['../../user!1', 'acme/shop', 'acme/shop!x', '!5', ','])(
    'are none for the reference %s',
    (reference) => {
      expect(pages('branch', { CI_OPEN_MERGE_REQUESTS: reference })).toEqual([]);
    },
  );
});

describe('a fork', () => {
  it('is told from the project itself, and where its pipeline runs', () => {
    expect(context('fork, run in the fork').fork).toBe('in-fork');
    expect(context('fork, run in the parent').fork).toBe('in-parent');
    expect(context('merged result').fork).toBeUndefined();
    expect(context('branch').fork).toBeUndefined();
  });

  it('that is gone is still one', () => {
    expect(context('detached', { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '' }).fork).toBe('in-parent');
  });
});

describe('the server', () => {
  it('keeps the folder that it lies in', () => {
    expect(context('branch').apiUrl?.href).toBe('https://gitlab.example/tools/api/v4');
  });

  it('is found by its own address where the one of its API is missing', () => {
    const { apiUrl } = context('branch', {
      CI_API_V4_URL: '',
      CI_SERVER_URL: 'https://gitlab.example/tools/',
    });
    expect(apiUrl?.href).toBe('https://gitlab.example/tools/api/v4');
  });

  it.each(['ftp://gitlab.example/api/v4', 'gitlab.example'])('is not known by %s', (text) => {
    expect(context('branch', { CI_API_V4_URL: text, CI_SERVER_URL: '' }).apiUrl).toBeUndefined();
  });
});

it('says whether protected variables are kept back', () => {
  expect(context('branch').isUnprotected).toBe(true);
  expect(context('protected branch').isUnprotected).toBe(false);
});
