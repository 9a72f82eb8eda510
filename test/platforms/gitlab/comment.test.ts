import { describe, expect, it } from 'vitest';
import { markerLine } from '../../../src/platforms/comment/marker.ts';
import { botId, type GitLabApiDouble } from '../../doubles/gitlab-api/gitlab-api.ts';
import { ourMarkdown } from '../../factories/markdown.ts';
import { anIncompleteResult, aScanResult } from '../../factories/model.ts';
import { comment, failed, passed, startApi, textsOn } from './harness.ts';

const marked = (text: string, key = 'scan', id = 1) => markerLine(key, { id, attempt: 1 }) + text;
const ours = (text: string) => ({ author: botId, body: marked(text) });
const remark = { author: 1, body: 'a remark' };
const run = (pipelineId: number, jobId = 1_000) => ({ pipelineId, jobId });
const shop = '/projects/7/merge_requests/5';
const lists = (api: GitLabApiDouble) => api.requests.filter(({ path }) => path.includes('/discussions?'));

describe('the note', () => {
  it('is written once, and then kept up to date in its place', async () => {
    const api = await startApi();
    const first = await comment(api, { text: 'one' });
    const second = await comment(api, { text: 'two', run: run(101) });
    const again = await comment(api, { text: 'two', run: run(101, 1_001) });
    expect(first.outcome).toEqual({
      state: 'created',
      comment: { id: 1, url: `${api.url.href}acme/shop/-/merge_requests/5#note_1` },
    });
    expect([second.outcome.state, again.outcome.state]).toEqual(['updated', 'unchanged']);
    expect(textsOn(api)).toEqual(['two']);
    expect(api.notes[0]).toMatchObject({ isThread: false });
    expect(api.writes).toEqual([`POST ${shop}/notes`, `PUT ${shop}/notes/1`]);
  });

  it.each(['offset', 'keyset'] as const)('is found on page 3 of pages by %s', async (pagination) => {
    const others = Array.from({ length: 250 }, () => remark);
    const api = await startApi({ pagination, notes: [...others, ours('old')] });
    expect((await comment(api)).outcome).toMatchObject({ state: 'updated', comment: { id: 251 } });
    expect(lists(api)).toHaveLength(3);
  });

  it('of somebody else is left alone, marker or not', async () => {
    const forged = { author: 1, body: marked('forged') };
    const api = await startApi({ notes: [forged, { ...ours('system'), system: true }] });
    expect((await comment(api)).outcome).toMatchObject({ state: 'created', comment: { id: 3 } });
    expect(textsOn(api)).toEqual(['forged', 'system', 'the verdict']);
  });

  it('is told from a reply of ours that quotes it', async () => {
    const discussion = 'd'.repeat(40);
    const thread = { discussion, isThread: true };
    const api = await startApi({
      notes: [
        { ...remark, ...thread },
        { ...ours('quoted'), ...thread },
      ],
    });
    expect((await comment(api)).outcome.state).toBe('created');
  });

  it('is one for each key', async () => {
    const api = await startApi();
    await comment(api, { key: 'app-a', text: 'a' });
    await comment(api, { key: 'app-b', text: 'b' });
    await comment(api, { key: 'app-a', text: 'a2' });
    expect(textsOn(api)).toEqual(['a2', 'b']);
  });

  it.each([
    [run(101), 'superseded', 'newer'],
    [run(100, 1_002), 'superseded', 'newer'],
    [run(100, 1_001), 'updated', 'older'],
    [run(99, 2_000), 'updated', 'older'],
  ])('never puts an older verdict over a newer one (%j)', async (newer, state, text) => {
    const api = await startApi();
    await comment(api, { text: 'newer', run: newer });
    const { outcome } = await comment(api, { text: 'older', run: run(100, 1_001) });
    expect(outcome.state).toBe(state);
    expect(textsOn(api)).toEqual([text]);
  });

  it('leaves room for its marker', async () => {
    const api = await startApi();
    await comment(api, { render: (limit) => ourMarkdown('x'.repeat(limit)) });
    expect(api.notes[0]?.body).toHaveLength(65_536);
  });

  it('leaves one where two jobs write at once', async () => {
    const api = await startApi();
    const both = Promise.withResolvers<void>();
    let waiting = 0;
    const until = () => {
      waiting += 1;
      if (waiting === 2) both.resolve();
      return both.promise;
    };
    api.fail({ method: 'POST', path: /notes$/, times: 2, until });
    await Promise.all([comment(api, { text: 'same' }), comment(api, { text: 'same' })]);
    expect(textsOn(api)).toEqual(['same']);
  });

  it('is looked up, not repeated, where the answer was lost', async () => {
    const api = await startApi({ faults: [{ method: 'POST', path: /notes$/, broken: 'after' }] });
    expect((await comment(api)).outcome).toMatchObject({ state: 'unchanged', comment: { id: 1 } });
    expect(textsOn(api)).toEqual(['the verdict']);
  });
});

describe('the style new', () => {
  it('writes a note of each run and reads none', async () => {
    const api = await startApi();
    await comment(api, { style: 'new', text: 'one' });
    await comment(api, { style: 'new', text: 'two', run: run(101) });
    expect(textsOn(api)).toEqual(['one', 'two']);
    expect(lists(api)).toEqual([]);
  });

  it('writes none where none is wanted', async () => {
    const api = await startApi();
    await comment(api, { style: 'new', mode: 'on-findings', result: passed });
    expect(api.requests).toEqual([]);
  });
});

describe('a thread', () => {
  const threadOn = (api: GitLabApiDouble) =>
    api.notes.map(({ isThread, resolved, body }) => [isThread, resolved, body.split('\n')[1]]);
  const thread = { style: 'thread', mode: 'on-findings' } as const;

  it('is open while the gate is broken, resolved when it holds, and opened again', async () => {
    const api = await startApi();
    await comment(api, { ...thread, text: 'bad' });
    expect(threadOn(api)).toEqual([[true, false, 'bad']]);
    await comment(api, { ...thread, text: 'fine', result: passed });
    expect(threadOn(api)).toEqual([[true, true, 'fine']]);
    await comment(api, { ...thread, text: 'bad', run: run(101) });
    expect(threadOn(api)).toEqual([[true, false, 'bad']]);
    expect(api.notes).toHaveLength(1);
  });

  it('is resolved again where nothing but its state has changed', async () => {
    const api = await startApi({ notes: [{ ...ours('fine'), isThread: true }] });
    const { outcome } = await comment(api, { ...thread, text: 'fine', result: passed });
    expect(outcome.state).toBe('unchanged');
    expect(threadOn(api)).toEqual([[true, true, 'fine']]);
  });

  it('is opened where a reply came after it was resolved', async () => {
    const discussion = 'd'.repeat(40);
    const api = await startApi({
      notes: [
        { ...ours('fine'), isThread: true, discussion, resolved: true },
        { ...remark, isThread: true, discussion, resolved: false },
      ],
    });
    await comment(api, { ...thread, text: 'fine', result: passed });
    expect(api.notes.map(({ resolved }) => resolved)).toEqual([true, true]);
  });

  it('stays open where nobody knows', async () => {
    const api = await startApi({ notes: [{ ...ours('fine'), isThread: true, resolved: true }] });
    await comment(api, { ...thread, text: 'unknown', result: anIncompleteResult() });
    expect(threadOn(api)).toEqual([[true, false, 'unknown']]);
  });

  it.each(['skipped', 'started'] as const)('is left as it is by a run that was %s', async (outcome) => {
    const api = await startApi({ notes: [{ ...ours('old'), isThread: true, resolved: true }] });
    await comment(api, { ...thread, text: 'no scan', result: aScanResult({ outcome, findings: [] }) });
    expect(threadOn(api)).toEqual([[true, true, 'no scan']]);
  });

  it('takes the place of a note, once it is wanted', async () => {
    const api = await startApi({ notes: [ours('old')] });
    await comment(api, { ...thread, text: 'fine', result: passed });
    expect(threadOn(api)).toEqual([[true, true, 'fine']]);
  });

  it('is kept up to date and resolved when a note is wanted instead', async () => {
    const api = await startApi({ notes: [{ ...ours('bad'), isThread: true }] });
    await comment(api, { text: 'fine', result: passed });
    expect(threadOn(api)).toEqual([[true, true, 'fine']]);
  });

  it('that the token may not resolve is a warning, and is written all the same', async () => {
    const api = await startApi({ notes: [{ ...ours('bad'), isThread: true }] });
    const token = api.addToken({ role: 'reporter' });
    const { outcome, warnings } = await comment(api, { ...thread, text: 'fine', result: passed, token });
    expect(outcome.state).toBe('updated');
    expect(warnings).toEqual([
      'warn the thread could not be resolved: the token may not do that (403). Give it the scope api and, in the project of the merge request, the role Reporter, or Developer to resolve threads; on a locked merge request only members can write',
    ]);
  });

  it('is found on page 2', async () => {
    const others = Array.from({ length: 120 }, () => remark);
    const api = await startApi({ notes: [...others, { ...ours('bad'), isThread: true }] });
    await comment(api, { ...thread, text: 'fine', result: passed });
    expect(api.notes.at(-1)).toMatchObject({ resolved: true });
    expect(api.notes).toHaveLength(121);
  });
});

describe('a note that GitLab refuses', () => {
  const refusedWith = async (api: GitLabApiDouble, given = {}) => {
    const { outcome, warnings } = await comment(api, given);
    expect(outcome).toEqual({ state: 'refused' });
    expect(warnings).toHaveLength(1);
    return warnings[0]?.replace('warn the comment could not be written: ', '');
  };

  it('names the scope that the token has not', async () => {
    const api = await startApi({ token: { scopes: ['read_api'] } });
    expect(await refusedWith(api)).toBe(
      'the token has not the scope api (403); make a project access token that has it',
    );
  });

  it('says that a job token cannot write', async () => {
    const api = await startApi();
    const token = api.addToken({ kind: 'job' });
    expect(await refusedWith(api, { token })).toContain('GitLab takes no note from a job token');
  });

  it('names the role that is needed', async () => {
    const project = { isPrivate: true };
    const guest = await startApi({ project, token: { role: 'guest' } });
    expect(await refusedWith(guest)).toContain('the role Reporter');
    const stranger = await startApi({ project, token: { role: 'none' } });
    expect(await refusedWith(stranger)).toMatch(/not there for this token \(404\).*the role Reporter/);
  });

  it.each([
    ['a rate limit that lasts', { status: 429, headers: { 'retry-after': '3600' } }, 'used up (429)'],
    [
      'a note that is not taken',
      { status: 400, body: { message: { note: ['is too long'] } } },
      'GitLab answered 400: {"note":["is too long"]}',
    ],
    [
      'a command in its words',
      { status: 400, body: { message: 'x\n::add-mask::a ##[error]' } },
      'x\\n::add-mask::a # #[error]',
    ],
    ['a server in trouble', { status: 500, body: {} }, 'answered 500'],
    ['something else than a note', { status: 201, body: [] }, 'GitLab answered something else than a note'],
  ])('for %s is one warning', async (_, fault, expected) => {
    const api = await startApi({ faults: [{ method: 'POST', path: /./, ...fault }] });
    expect(await refusedWith(api)).toContain(expected);
  });

  it('is no warning where none was wanted', async () => {
    const api = await startApi({ token: { scopes: [] } });
    const { outcome, warnings } = await comment(api, { mode: 'on-findings', result: passed });
    expect([outcome, warnings]).toEqual([{ state: 'not-wanted' }, []]);
  });

  it('waits for a rate limit that passes', async () => {
    const fault = { method: 'POST', path: /notes$/, times: 1, status: 429, headers: { 'retry-after': '3' } };
    const { outcome, clock } = await comment(await startApi({ faults: [fault] }));
    expect(outcome.state).toBe('created');
    expect(clock.now()).toBeGreaterThanOrEqual(3_000);
  });

  it('ends at once when the run is cancelled', async () => {
    const cancelled = AbortSignal.abort(new Error('cancelled'));
    await expect(comment(await startApi(), {}, cancelled)).rejects.toThrow('cancelled');
  });
});

describe('the token', () => {
  it('goes to the API that it is for, in one header', async () => {
    const api = await startApi({ root: '/gitlab', notes: Array.from({ length: 101 }, () => remark) });
    await comment(api, { result: failed });
    expect(new Set(api.requests.map(({ login }) => login))).toEqual(new Set(['private-token']));
    expect(api.requests.every(({ status }) => status < 300)).toBe(true);
  });

  it('never follows a link or a redirect to another server', async () => {
    const elsewhere = await startApi();
    const link = `<${elsewhere.apiUrl}/projects/7/merge_requests/5/discussions?page=2>; rel="next"`;
    const api = await startApi({
      faults: [{ path: /discussions$/, times: 1, status: 200, body: [], headers: { link } }],
    });
    expect((await comment(api)).outcome.state).toBe('created');
    api.fail({ path: /discussions$/, status: 302, headers: { location: elsewhere.apiUrl.href } });
    expect((await comment(api)).outcome).toEqual({ state: 'refused' });
    expect(elsewhere.requests).toEqual([]);
  });
});
