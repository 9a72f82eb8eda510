import { describe, expect, it } from 'vitest';
import { readAzureContext } from '../../../src/platforms/azure/context.ts';
import { build, headSha, mergeSha, pullRequest } from '../../azure/job.ts';

const page = 'https://dev.azure.com/acme/Shop%20Team/_git/shop';
const onGitHub = {
  ...build,
  BUILD_REPOSITORY_PROVIDER: 'GitHub',
  BUILD_REPOSITORY_URI: 'https://github.com/acme/shop.git',
};

describe('the code of a build', () => {
  it.each([
    ['a branch', {}, { repository: page, ref: 'feature/x', sha: headSha }],
    ['a tag', { BUILD_SOURCEBRANCH: 'refs/tags/v1/rc' }, { repository: page, ref: 'v1/rc', sha: headSha }],
    ['a schedule', { BUILD_REASON: 'Schedule' }, { repository: page, ref: 'feature/x', sha: headSha }],
    [
      'a pull request, which is its own head',
      pullRequest,
      { repository: page, ref: 'feature/x', sha: headSha },
    ],
    [
      'a pull request of a server that does not name its head',
      { ...pullRequest, SYSTEM_PULLREQUEST_SOURCECOMMITID: '' },
      { repository: page, ref: 'feature/x', sha: mergeSha },
    ],
    [
      'a pull request that somebody has queued by hand',
      { BUILD_SOURCEBRANCH: 'refs/pull/7/merge', BUILD_REASON: 'Manual' },
      { repository: page, ref: 'refs/pull/7/merge', sha: headSha },
    ],
    [
      'nothing that can be read',
      { BUILD_SOURCEVERSION: 'C123', BUILD_SOURCEBRANCH: '', BUILD_REPOSITORY_URI: '$/x' },
      {},
    ],
  ])('is that of %s', (_, env, code) => {
    expect(readAzureContext({ ...build, ...env }).code).toEqual(code);
  });

  it('lies in the fork that a pull request comes from', () => {
    const uri = 'https://github.com/mona/shop';
    const { code, pullRequest: found } = readAzureContext({
      ...onGitHub,
      ...pullRequest,
      SYSTEM_PULLREQUEST_PULLREQUESTID: '540266026',
      SYSTEM_PULLREQUEST_PULLREQUESTNUMBER: '5',
      SYSTEM_PULLREQUEST_ISFORK: 'True',
      SYSTEM_PULLREQUEST_SOURCEREPOSITORYURI: uri,
    });
    expect(code.repository).toBe(uri);
    expect(found).toMatchObject({ number: 5, fromFork: true });
  });
});

describe('where a build runs', () => {
  it.each([
    ['TfsGit', 'azure-repos'],
    ['GitHub', 'github'],
    ['GitHubEnterprise', 'github'],
    ['Bitbucket', 'other'],
    ['', 'other'],
  ])('%j is %s', (provider, expected) => {
    expect(readAzureContext({ ...build, BUILD_REPOSITORY_PROVIDER: provider }).provider).toBe(expected);
  });

  it('has a page on the service and on a server of one’s own', () => {
    const server = { SYSTEM_COLLECTIONURI: 'https://tfs.acme.example:8080/tfs/Main' };
    expect(readAzureContext(build).run.url?.href).toBe(
      'https://dev.azure.com/acme/Shop%20Team/_build/results?buildId=345',
    );
    expect(readAzureContext({ ...build, ...server }).run.url?.href).toBe(
      'https://tfs.acme.example:8080/tfs/Main/Shop%20Team/_build/results?buildId=345',
    );
    expect(
      readAzureContext({ ...build, SYSTEM_COLLECTIONURI: 'javascript:alert(1)' }).run,
    ).not.toHaveProperty('url');
  });

  it('counts a later attempt at the stage above every attempt at the job', () => {
    const attempts = [
      ['1', '1'],
      ['1', '2'],
      ['2', '1'],
      ['2', '2'],
    ] as const;
    const runs = attempts.map(
      ([SYSTEM_STAGEATTEMPT, SYSTEM_JOBATTEMPT]) =>
        readAzureContext({ ...build, SYSTEM_STAGEATTEMPT, SYSTEM_JOBATTEMPT }).run,
    );
    const numbers = runs.map(({ attempt }) => attempt);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers).size).toBe(4);
    expect(runs.map(({ attemptName }) => attemptName)).toEqual([undefined, '2', '2.1', '2']);
  });

  it('is known by next to nothing where the agent says nothing', () => {
    expect(readAzureContext({})).toEqual({
      provider: 'other',
      code: {},
      run: { id: 0, attempt: 1, pipeline: '', job: [], step: '' },
      isBuild: true,
    });
  });
});
