import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/platforms/github/context.ts';
import { findPullRequest } from '../../../src/platforms/github/find-pull-request.ts';
import { head, jobOn, never, startApi } from './harness.ts';

const fromFork = { number: 7, headRef: 'patch/1', headSha: head, headRepository: 'mallory/shop' };

/** What the event of a `workflow_run` says about the run of a fork. */
const payload = (change: object = {}) => ({
  repository: { id: 1, full_name: 'acme/shop' },
  workflow_run: {
    event: 'pull_request',
    head_branch: 'patch/1',
    head_sha: head,
    head_repository: { full_name: 'mallory/shop' },
    pull_requests: [],
    ...change,
  },
});

async function find(change: object = {}, pullRequests = [fromFork]) {
  const double = await startApi({ pullRequests });
  const { api, context } = jobOn(double, { GITHUB_EVENT_NAME: 'workflow_run' }, payload(change));
  const found = await findPullRequest(api, context, never);
  expect(double.violations).toEqual([]);
  return { found, double };
}

describe('the pull request of a fork', () => {
  it('is found by its branch and commit', async () => {
    const { found, double } = await find();
    expect(found).toMatchObject({ number: 7, headSha: head, headRepository: 'mallory/shop', fromFork: true });
    expect(double.requests[0]?.path).toContain('head=mallory%3Apatch%2F1');
  });

  it('is none where its branch has moved on', async () => {
    expect((await find({ head_sha: 'd'.repeat(40) })).found).toBeUndefined();
  });

  it('is none where the branch of the same name is in another repository', async () => {
    const other = { ...fromFork, headRepository: 'mallory/other-shop' };
    expect((await find({}, [other])).found).toBeUndefined();
  });

  it('is not asked for where the event does not say which code', async () => {
    const { found, double } = await find({ head_branch: null });
    expect(found).toBeUndefined();
    expect(double.requests).toEqual([]);
  });

  it('is not asked for outside of a repository', async () => {
    const { api } = jobOn(await startApi());
    expect(await findPullRequest(api, contextOf({}, undefined), never)).toBeUndefined();
  });
});
