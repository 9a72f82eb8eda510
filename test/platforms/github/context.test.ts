import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf, readGitHubContext, repositoryNameOf } from '../../../src/platforms/github/context.ts';

const head = 'a'.repeat(40);
const merge = 'c'.repeat(40);
const base = 'b'.repeat(40);

const common = {
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'scan',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_ACTOR: 'mona',
  GITHUB_SHA: merge,
};

const pullRequestFrom = (repository: string | null) => ({
  pull_request: {
    number: 5,
    head: { ref: 'patch-1', sha: head, repo: repository === null ? null : { full_name: repository } },
    base: { ref: 'main', sha: base, repo: { full_name: 'acme/shop' } },
  },
});

const ofPullRequest = (env: Record<string, string> = {}, repository: string | null = 'acme/shop') =>
  contextOf(
    { ...common, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/5/merge', ...env },
    pullRequestFrom(repository),
  );

describe('the code of a run', () => {
  it('is the pushed branch', () => {
    const { code, gitRef, pullRequest } = contextOf(
      { ...common, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/feature/x', GITHUB_SHA: head },
      {},
    );
    expect(code).toEqual({ repository: 'https://github.com/acme/shop', ref: 'feature/x', sha: head });
    expect(gitRef).toBe('refs/heads/feature/x');
    expect(pullRequest).toBeUndefined();
  });

  it.each(['schedule', 'workflow_dispatch', 'release'])('is what the event %s names', (event) => {
    const { code } = contextOf(
      { ...common, GITHUB_EVENT_NAME: event, GITHUB_REF: 'refs/heads/main', GITHUB_SHA: head },
      { schedule: '0 4 * * *' },
    );
    expect(code).toEqual({ repository: 'https://github.com/acme/shop', ref: 'main', sha: head });
  });

  it('is the tag', () => {
    const { code, gitRef } = contextOf(
      { ...common, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1.2', GITHUB_SHA: head },
      {},
    );
    expect(code.ref).toBe('v1.2');
    expect(gitRef).toBe('refs/tags/v1.2');
  });

  it('is the head of a pull request, not its merge commit', () => {
    const { code, gitRef, eventSha, pullRequest } = ofPullRequest();
    expect(code).toEqual({ repository: 'https://github.com/acme/shop', ref: 'patch-1', sha: head });
    expect(gitRef).toBe('refs/pull/5/head');
    expect(eventSha).toBe(merge);
    expect(pullRequest).toEqual({
      number: 5,
      headRef: 'patch-1',
      headSha: head,
      headRepository: 'acme/shop',
      baseRef: 'main',
      baseSha: base,
      fromFork: false,
    });
  });

  it('names no commit where the event of a pull request cannot be read', () => {
    const context = contextOf(
      {
        ...common,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_REF: 'refs/pull/5/merge',
        GITHUB_HEAD_REF: 'patch-1',
      },
      undefined,
    );
    expect(context.code).toEqual({ repository: 'https://github.com/acme/shop', ref: 'patch-1' });
    expect(context.pullRequest).toMatchObject({ number: 5, fromFork: false });
  });

  it('is the group of a merge queue', () => {
    const queue = 'gh-readonly-queue/main/pr-5-abc';
    const { code, gitRef } = contextOf(
      { ...common, GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: `refs/heads/${queue}` },
      { merge_group: { head_sha: head, head_ref: `refs/heads/${queue}`, base_sha: base } },
    );
    expect(code).toEqual({ repository: 'https://github.com/acme/shop', ref: queue, sha: head });
    expect(gitRef).toBe(`refs/heads/${queue}`);
  });

  it('names no commit for a branch that was deleted', () => {
    const { code } = contextOf(
      { ...common, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/x', GITHUB_SHA: '0'.repeat(40) },
      {},
    );
    expect(code.sha).toBeUndefined();
  });

  it('takes a branch name as it is', () => {
    const ref = '$(touch x);`id`\u202e::add-mask::a';
    const { code } = contextOf({ ...common, GITHUB_EVENT_NAME: 'push', GITHUB_REF: `refs/heads/${ref}` }, {});
    expect(code.ref).toBe(ref);
  });
});

describe('a run after another workflow', () => {
  const payload = (change: object = {}) => ({
    repository: { id: 1, full_name: 'acme/shop' },
    workflow_run: {
      id: 99,
      run_attempt: 3,
      name: 'Scan',
      event: 'pull_request',
      head_branch: 'patch-1',
      head_sha: head,
      head_repository: { full_name: 'mallory/shop' },
      pull_requests: [],
      ...change,
    },
  });
  const env = {
    ...common,
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: base,
  };

  it('is about what that workflow ran for', () => {
    const { code, run, gitRef, pullRequest, withheld } = contextOf(env, payload());
    expect(code).toEqual({ repository: 'https://github.com/mallory/shop', ref: 'patch-1', sha: head });
    expect(run).toMatchObject({ id: 99, attempt: 3, workflow: 'Scan' });
    expect(run.url).toBe('https://github.com/acme/shop/actions/runs/99/attempts/3');
    expect([gitRef, pullRequest, withheld]).toEqual([undefined, undefined, undefined]);
  });

  it('knows the pull request of its own repository', () => {
    const listed = (id: number, number: number, sha = head) => ({
      number,
      head: { ref: 'patch-1', sha },
      base: { ref: 'main', sha: base, repo: { id } },
    });
    const { pullRequest, gitRef } = contextOf(
      env,
      payload({
        head_repository: { full_name: 'acme/shop' },
        pull_requests: [listed(2, 8), listed(1, 6, merge), listed(1, 7)],
      }),
    );
    expect(pullRequest).toMatchObject({ number: 7, headSha: head, fromFork: false });
    expect(gitRef).toBe('refs/pull/7/head');
  });
});

describe('secrets', () => {
  it('are withheld from a fork', () => {
    const { withheld, pullRequest, code } = ofPullRequest({}, 'mallory/shop');
    expect(withheld).toBe('fork');
    expect(pullRequest?.fromFork).toBe(true);
    expect(code.repository).toBe('https://github.com/mallory/shop');
  });

  it('are withheld where the fork was deleted', () => {
    const { withheld, code } = ofPullRequest({}, null);
    expect(withheld).toBe('fork');
    expect(code.repository).toBe('https://github.com/acme/shop');
  });

  it('are there for a fork under pull_request_target, which still is a fork', () => {
    const context = ofPullRequest({ GITHUB_EVENT_NAME: 'pull_request_target' }, 'mallory/shop');
    expect(context.withheld).toBeUndefined();
    expect(context.pullRequest?.fromFork).toBe(true);
  });

  it.each([
    ['push', 'dependabot'],
    ['pull_request', 'dependabot'],
    ['schedule', undefined],
    ['workflow_run', undefined],
  ])('of Dependabot on %s are withheld: %s', (event, expected) => {
    const env = { ...common, GITHUB_EVENT_NAME: event, GITHUB_ACTOR: 'dependabot[bot]' };
    expect(contextOf(env, pullRequestFrom('acme/shop')).withheld).toBe(expected);
  });

  it('are there for everybody else', () => {
    expect(ofPullRequest().withheld).toBeUndefined();
  });
});

describe('the server', () => {
  it('is github.com when the runner names none', () => {
    const { server } = contextOf({}, undefined);
    expect([server.apiUrl.href, server.graphqlUrl.href, server.isEnterpriseServer]).toEqual([
      'https://api.github.com/',
      'https://api.github.com/graphql',
      false,
    ]);
  });

  it.each([
    ['https://github.com', false],
    ['https://acme.ghe.com', false],
    ['http://gh.localhost:3000', false],
    ['https://github.acme.example', true],
    ['https://notgithub.com', true],
    ['https://github.com.evil.example', true],
  ])('%s is an Enterprise Server: %s', (url, expected) => {
    expect(contextOf({ GITHUB_SERVER_URL: url }, undefined).server.isEnterpriseServer).toBe(expected);
  });

  it('has its API below its own address', () => {
    const { server, code } = contextOf(
      { ...common, GITHUB_SERVER_URL: 'https://ghe.example/', GITHUB_API_URL: '', GITHUB_EVENT_NAME: 'push' },
      {},
    );
    expect(server.apiUrl.href).toBe('https://ghe.example/api/v3');
    expect(server.graphqlUrl.href).toBe('https://ghe.example/api/graphql');
    expect(code.repository).toBe('https://ghe.example/acme/shop');
  });
});

describe('an event', () => {
  it.each([
    'null',
    '[]',
    '"text"',
    '{"pull_request":17}',
    '{"pull_request":{"number":"5","head":[]}}',
    '{"pull_request":{"number":-1,"head":{"sha":"x","ref":7}}}',
    '{"__proto__":{"pull_request":{"number":9}}}',
    'no json',
  ])('of another shape says nothing: %s', async (text) => {
    const folder = await mkdtemp(join(tmpdir(), 'event-'));
    try {
      await writeFile(join(folder, 'event.json'), text);
      const context = await readGitHubContext({
        ...common,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_REF: 'refs/pull/5/merge',
        GITHUB_EVENT_PATH: join(folder, 'event.json'),
      });
      expect(context.pullRequest?.number).toBe(5);
      expect(context.code.sha).toBeUndefined();
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('may hold anything', () => {
    const events = ['pull_request', 'workflow_run', 'merge_group', 'push'];
    const words = [
      ...events,
      'number',
      'head',
      'base',
      'repo',
      'sha',
      'ref',
      'pull_requests',
      'full_name',
      'event',
    ];
    const payloads = fc.anything({ key: fc.constantFrom(...words), maxDepth: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...events), payloads, (event, payload) => {
        const { code } = contextOf(
          { ...common, GITHUB_EVENT_NAME: event, GITHUB_REF: 'refs/heads/x' },
          payload,
        );
        expect(code.sha ?? head).toMatch(/^[0-9a-f]{40}$/);
      }),
    );
  });

  it('need not be there', async () => {
    const context = await readGitHubContext({ GITHUB_EVENT_PATH: '/nowhere/event.json' });
    expect(context).toMatchObject({ event: '', code: {}, run: { id: 0, attempt: 1 } });
  });
});

describe('a repository name', () => {
  it.each(['acme/..', '../shop', 'acme/shop/x', 'acme', 'a b/c', 'acme/sh?op', ''])('is not %j', (text) => {
    expect(repositoryNameOf(text)).toBeUndefined();
  });
  it('has an owner and a name', () => {
    expect(repositoryNameOf('acme-1/shop.js')).toEqual({ owner: 'acme-1', name: 'shop.js' });
  });
});
