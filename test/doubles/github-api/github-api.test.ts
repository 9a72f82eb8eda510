import { afterEach, describe, expect, it } from 'vitest';
import { type GitHubApiDouble, type GitHubApiOptions, startGitHubApi } from './github-api.ts';
import { isDescriptionInstalled } from './openapi.ts';

let api: GitHubApiDouble | undefined;

afterEach(async () => {
  await api?.close();
  api = undefined;
});

async function ask(
  path: string,
  init: { method?: string; body?: unknown } = {},
  options: GitHubApiOptions = {},
) {
  api ??= await startGitHubApi(options);
  const response = await fetch(`${api.url.href.replace(/\/$/, '')}${path}`, {
    method: init.method ?? 'GET',
    headers: { authorization: `Bearer ${api.token}`, connection: 'close' },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    link: response.headers.get('link'),
    body: text === '' ? undefined : JSON.parse(text),
  };
}

const comments = '/repos/acme/shop/issues/5/comments';

describe.runIf(isDescriptionInstalled() || process.env.CI)('the stand-in of the GitHub API', () => {
  it.each([false, true])('answers as GitHub describes it (enterprise server: %s)', async (enterprise) => {
    const created = await ask(comments, { method: 'POST', body: { body: 'one' } }, { enterprise });
    await ask(comments);
    await ask(`/repos/acme/shop/issues/comments/${created.body.id}`, {
      method: 'PATCH',
      body: { body: 'two' },
    });
    await ask(`/repos/acme/shop/issues/comments/${created.body.id}`, { method: 'DELETE' });
    await ask('/repos/acme/shop/pulls?head=acme:patch-1&state=open');
    await ask('/user');
    const sarif = { commit_sha: 'a'.repeat(40), ref: 'refs/heads/main', sarif: 'AAAA' };
    const { body } = await ask('/repos/acme/shop/code-scanning/sarifs', { method: 'POST', body: sarif });
    await ask(`/repos/acme/shop/code-scanning/sarifs/${body.id}`);
    await ask(`/repos/acme/shop/code-scanning/sarifs/${body.id}`);
    expect(api?.requests.map(({ status }) => status)).toEqual([201, 200, 200, 204, 200, 403, 202, 200, 200]);
    expect(api?.violations).toEqual([]);
  });

  it('answers a user as GitHub describes it', async () => {
    await ask('/user', {}, { token: { kind: 'user', login: 'mona' } });
    expect(api?.requests[0]?.status).toBe(200);
    expect(api?.violations).toEqual([]);
  });

  it('has no code scanning where it is turned off', async () => {
    const sarif = { commit_sha: 'a'.repeat(40), ref: 'refs/heads/main', sarif: 'AAAA' };
    const path = '/repos/acme/shop/code-scanning/sarifs';
    const { status, body } = await ask(path, { method: 'POST', body: sarif }, { codeScanning: 'off' });
    expect([status, body.message]).toEqual([403, expect.stringContaining('must be enabled')]);
    expect(api?.violations).toEqual([]);
  });

  it('refuses as GitHub describes it', async () => {
    await ask(comments, { method: 'POST', body: { body: 'x'.repeat(65_537) } });
    await ask('/repos/acme/shop/issues/6/comments');
    api?.fail({ path: /./, status: 503, message: 'no' });
    await ask(comments);
    expect(api?.requests.map(({ status }) => status)).toEqual([422, 404, 503]);
    expect(api?.violations).toEqual([]);
  });

  it.each([
    ['an unknown path', '/repos/acme/shop/remarks', {}, 'is not in the description'],
    ['an unknown query', `${comments}?pages=2`, {}, 'the query pages is unknown'],
    ['a query that is no number', `${comments}?page=two`, {}, 'query page'],
    ['a body of another shape', comments, { method: 'POST', body: { text: 'one' } }, 'request'],
    [
      'a body where none is taken',
      '/repos/acme/shop/issues/comments/1',
      { method: 'DELETE', body: {} },
      'a body',
    ],
  ])('sees %s', async (_, path, init, fault) => {
    await ask(path, init);
    expect(api?.violations.join('\n')).toContain(fault);
  });
});

describe('the pages of the stand-in', () => {
  it('hold 30 comments when not told otherwise, and name the next one', async () => {
    const seeds = Array.from({ length: 31 }, (_, index) => ({ number: 5, author: 'mona', body: `${index}` }));
    const first = await ask(comments, {}, { comments: seeds });
    expect(first.body).toHaveLength(30);
    expect(first.link).toContain('page=2>; rel="next"');
    const second = await ask(`${comments}?page=2`);
    expect(second.body).toHaveLength(1);
    expect(second.link).not.toContain('rel="next"');
  });
});
