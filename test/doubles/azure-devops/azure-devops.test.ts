import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AzureDevOpsDouble, startAzureDevOps } from './azure-devops.ts';

let service: AzureDevOpsDouble;

beforeEach(async () => {
  service = await startAzureDevOps({ collection: '/tfs/Main/', version: 6 });
});
afterEach(() => service.close());

interface Asked {
  readonly method?: string;
  readonly version?: string;
  readonly body?: object;
  readonly token?: string;
  readonly number?: number;
}

async function ask(rest: string, { method = 'GET', version, body, token, number = 7 }: Asked = {}) {
  const { collectionUrl, env, jobToken } = service;
  const path = `x/_apis/git/repositories/${env.BUILD_REPOSITORY_ID}/pullRequests/${number}/threads${rest}`;
  const url = new URL(rest.startsWith('_apis') ? rest : path, collectionUrl);
  if (version) url.searchParams.set('api-version', version);
  const answer = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token ?? jobToken}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await answer.text();
  return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : text };
}

const thread = { comments: [{ parentCommentId: 0, content: 'a', commentType: 'text' }], status: 'active' };

describe('the stand-in of Azure DevOps', () => {
  it('keeps a thread until its last comment is gone', async () => {
    const made = await ask('', { method: 'POST', version: '6.0', body: thread });
    expect(made).toMatchObject({ status: 200, body: { status: 'active', isDeleted: false } });
    const { id } = made.body;
    await ask(`/${id}`, { method: 'PATCH', version: '6.0', body: { status: 'closed' } });
    await ask(`/${id}/comments/1`, { method: 'PATCH', version: '6.0', body: { content: 'b' } });
    expect((await ask('')).body.value).toMatchObject([
      { id, status: 'closed', comments: [{ content: 'b' }] },
    ]);
    await ask(`/${id}/comments/1`, { method: 'DELETE', version: '6.0' });
    const [left] = (await ask('')).body.value;
    expect(left).toMatchObject({ isDeleted: true, comments: [{ isDeleted: true }] });
    expect(left.comments[0]).not.toHaveProperty('content');
    expect(service.violations).toEqual([]);
  });

  it('knows no version that is newer than itself, and none in preview by a plain number', async () => {
    const refusals = [
      await ask('', { method: 'POST', body: thread }),
      await ask('', { version: '7.1' }),
      await ask('_apis/connectionData', { version: '6.0' }),
    ];
    expect(refusals.map(({ status, body }) => [status, body.typeKey])).toEqual([
      [400, 'VssVersionNotSpecifiedException'],
      [400, 'VssVersionOutOfRangeException'],
      [400, 'VssInvalidPreviewVersionException'],
    ]);
    expect((await ask('_apis/connectionData')).body.authenticatedUser.displayName).toMatch(/Build Service/);
  });

  it('refuses strangers, other pull requests, and what is too long', async () => {
    expect((await ask('', { token: 'x' })).status).toBe(401);
    expect((await ask('', { number: 8 })).body.message).toMatch(/^TF401180/);
    const long = { comments: [{ content: 'x'.repeat(150_001) }] };
    expect((await ask('', { method: 'POST', version: '6.0', body: long })).status).toBe(400);
  });

  it('notes what nobody has documented', async () => {
    await ask('', { method: 'POST', version: '6.0', body: { ...thread, colour: 'red' } });
    expect(service.violations).toEqual(['unknown members: colour']);
  });
});
