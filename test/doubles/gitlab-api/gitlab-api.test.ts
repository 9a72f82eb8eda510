import { afterEach, describe, expect, it } from 'vitest';
import { type GitLabApiDouble, type GitLabApiOptions, startGitLabApi } from './gitlab-api.ts';

let api: GitLabApiDouble | undefined;

afterEach(async () => {
  await api?.close();
  api = undefined;
});

const shop = '/projects/7/merge_requests/5';

async function ask(
  path: string,
  init: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
  options: GitLabApiOptions = {},
) {
  api ??= await startGitLabApi(options);
  const response = await fetch(`${api.apiUrl.href}${path}`, {
    method: init.method ?? 'GET',
    headers: {
      'private-token': api.token,
      connection: 'close',
      'content-type': 'application/json',
      ...init.headers,
    },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

const write = (path: string, body: unknown, method = 'POST') => ask(path, { method, body });

describe('notes', () => {
  it('are made, listed with the newest first, changed and removed', async () => {
    const { status, body } = await write(`${shop}/notes`, { body: 'one' });
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({ id: 1, body: 'one', system: false, resolvable: false, noteable_iid: 5 }),
    ]);
    await write(`${shop}/notes`, { body: 'two' });
    await write(`${shop}/notes/1`, { body: 'changed' }, 'PUT');
    const list = await ask(`${shop}/notes`);
    expect(list.body.map((note: { body: string }) => note.body)).toEqual(['two', 'changed']);
    expect((await ask(`${shop}/notes/1`, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(`${shop}/notes/1`)).status).toBe(404);
  });

  it('have a limit and are never blank', async () => {
    expect((await write(`${shop}/notes`, { body: 'x'.repeat(1_000_001) })).status).toBe(400);
    expect((await write(`${shop}/notes`, { body: '' })).body).toEqual({ error: 'body is empty' });
    expect((await write(`${shop}/notes`, {})).body).toEqual({ error: 'body is missing' });
  });

  it('carry out the lines that begin with a slash', async () => {
    await write(`${shop}/notes`, { body: 'text\r/approve\n /no\n/label ~x' });
    expect(api?.quickActions).toEqual(['/approve', '/label ~x']);
    expect(api?.notes[0]?.body).toBe('text\n /no');
    expect((await write(`${shop}/notes`, { body: '/merge' })).status).toBe(202);
  });

  it('of others cannot be changed', async () => {
    await ask('/user', {}, { notes: [{ author: 1, body: 'a remark' }] });
    expect((await write(`${shop}/notes/1`, { body: 'mine' }, 'PUT')).status).toBe(403);
  });
});

describe('discussions', () => {
  it('are threads that can be resolved, and single notes that cannot', async () => {
    const thread = await write(`${shop}/discussions`, { body: 'one' });
    const [note] = thread.body.notes;
    expect(thread.body).toMatchObject({ individual_note: false });
    expect(note).toMatchObject({ resolvable: true, resolved: false, type: 'DiscussionNote' });
    const place = `${shop}/discussions/${thread.body.id}`;
    const resolved = await write(place, { resolved: true }, 'PUT');
    expect(resolved.body.notes[0].resolved).toBe(true);
    expect((await write(`${place}/notes/${note.id}`, { body: 'two' }, 'PUT')).body.body).toBe('two');
    await write(`${shop}/notes`, { body: 'single' });
    const list = await ask(`${shop}/discussions`);
    expect(list.body.map((one: { individual_note: boolean }) => one.individual_note)).toEqual([false, true]);
  });
});

describe('pages', () => {
  const notes = Array.from({ length: 21 }, (_, index) => ({ author: 1, body: `${index}` }));

  it('hold 20 when not told otherwise, and name the next one', async () => {
    const first = await ask(`${shop}/notes`, {}, { notes });
    expect(first.body).toHaveLength(20);
    expect(first.headers.get('x-next-page')).toBe('2');
    expect(first.headers.get('link')).toContain('page=2>; rel="next"');
    const second = await ask(`${shop}/notes?page=2`);
    expect([second.body.length, second.headers.get('x-next-page')]).toEqual([1, '']);
    expect(second.headers.get('link')).not.toContain('rel="next"');
  });

  it('by keyset are named by a link alone', async () => {
    const first = await ask(`${shop}/notes`, {}, { notes, pagination: 'keyset' });
    expect(first.headers.get('x-next-page')).toBeNull();
    const [, next = ''] = /api\/v4([^>]*)>; rel="next"/.exec(first.headers.get('link') ?? '') ?? [];
    expect((await ask(next)).body).toHaveLength(1);
  });
});

describe('a token', () => {
  const login = (headers: Record<string, string>) =>
    ask(`${shop}/notes`, { headers: { 'private-token': '', ...headers } });

  it('is needed', async () => {
    expect((await login({})).body).toEqual({ message: '401 Unauthorized' });
    expect((await login({ 'private-token': 'wrong' })).status).toBe(401);
  });

  it('without the scope may not write', async () => {
    api = await startGitLabApi({ token: { scopes: ['read_api'] } });
    expect((await ask(`${shop}/notes`)).status).toBe(200);
    const { status, body } = await write(`${shop}/notes`, { body: 'one' });
    expect([status, body.error]).toEqual([403, 'insufficient_scope']);
  });

  it('of a job reads notes, and nothing else', async () => {
    api = await startGitLabApi();
    const job = { 'job-token': api.addToken({ kind: 'job' }) };
    const as = (path: string, init = {}) =>
      fetch(`${api?.apiUrl.href}${path}`, { headers: { connection: 'close', ...job }, ...init });
    expect((await as(`${shop}/notes`)).status).toBe(200);
    expect((await as(`${shop}/discussions`)).status).toBe(401);
    expect((await as(`${shop}/notes`, { method: 'POST', body: '{"body":"x"}' })).status).toBe(401);
    expect((await as('/user')).status).toBe(401);
  });

  it('of a stranger sees no private project', async () => {
    api = await startGitLabApi({ project: { isPrivate: true }, token: { role: 'none' } });
    expect((await ask(`${shop}/notes`)).body).toEqual({ message: '404 Project Not Found' });
  });
});

it('misbehaves when told to', async () => {
  api = await startGitLabApi({
    faults: [{ path: /notes$/, times: 1, status: 429, headers: { 'retry-after': '2' } }],
  });
  const limited = await ask(`${shop}/notes`);
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '2']);
  expect((await ask(`${shop}/notes`)).status).toBe(200);
});
