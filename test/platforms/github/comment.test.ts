import { afterEach, describe, expect, it } from 'vitest';
import type { ScanResult } from '../../../src/core/model/result.ts';
import type { Outcome } from '../../../src/core/outcome.ts';
import { markerLine, markerOf } from '../../../src/platforms/comment/marker.ts';
import { type CommentMode, deservesComment } from '../../../src/platforms/comment/wanted.ts';
import { type CommentOptions, publishComment } from '../../../src/platforms/github/comment/index.ts';
import type { GitHubApiDouble } from '../../doubles/github-api/github-api.ts';
import { ourMarkdown } from '../../factories/markdown.ts';
import { aFinding, aScanResult } from '../../factories/model.ts';
import { jobOn, never, startApi } from './harness.ts';

const bot = 'github-actions[bot]';
const failed = aScanResult({ outcome: 'failed', findings: [aFinding()] });
const passed = aScanResult({ outcome: 'passed', findings: [] });

let double: GitHubApiDouble | undefined;

afterEach(() => {
  expect(double?.violations ?? []).toEqual([]);
  double = undefined;
});

type Given = Partial<CommentOptions> & {
  readonly text?: string;
  readonly env?: Record<string, string>;
  readonly payload?: unknown;
  readonly token?: string;
};

async function comment(on: GitHubApiDouble, given: Given = {}, signal = never) {
  double = on;
  const { text = 'the verdict', env, payload, token = on.token, ...options } = given;
  const job = jobOn(on, env, payload);
  const outcome = await publishComment(
    {
      api: job.apiOf(token),
      conversation: { repository: { owner: 'acme', name: 'shop' }, number: 5 },
      context: job.context,
      key: 'scan',
      mode: 'always',
      result: failed,
      render: () => ourMarkdown(text),
      logger: job.logger,
      redactor: job.redactor,
      ...options,
    },
    signal,
  );
  return { outcome, warnings: job.logger.lines.filter((line) => line.startsWith('warn ')), ...job };
}

const run = (id: number, attempt = 1) => ({ GITHUB_RUN_ID: `${id}`, GITHUB_RUN_ATTEMPT: `${attempt}` });
const marked = (text: string, key = 'scan', id = 1) => markerLine(key, { id, attempt: 1 }) + text;
const seed = (body: string, author = bot) => ({ number: 5, author, body });
const texts = (on: GitHubApiDouble) => on.comments.map(({ body }) => body.replace(/^<!--.*-->\n/, ''));
const asked = (on: GitHubApiDouble) =>
  on.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`);

describe('the summary comment', () => {
  it('is written once, and then kept up to date in its place', async () => {
    const api = await startApi();
    const first = await comment(api, { text: 'one' });
    const second = await comment(api, { text: 'two', env: run(101) });
    expect(first.outcome).toEqual({
      state: 'created',
      comment: { id: 1, url: 'https://github.com/acme/shop/pull/5#issuecomment-1' },
    });
    expect(second.outcome).toEqual({ ...first.outcome, state: 'updated' });
    expect(texts(api)).toEqual(['two']);
    expect(api.writes).toEqual([
      'POST /repos/acme/shop/issues/5/comments',
      'PATCH /repos/acme/shop/issues/comments/1',
    ]);
  });

  it('is not written again when a rerun changes nothing', async () => {
    const api = await startApi();
    await comment(api, { text: 'one\n\nmore\n' });
    const again = await comment(api, { text: 'one\n\nmore\n', env: run(100, 2) });
    expect(again.outcome.state).toBe('unchanged');
    expect(again.outcome.comment?.id).toBe(1);
    expect(api.writes).toHaveLength(1);
  });

  it('is brought back to what it was when somebody has changed it', async () => {
    const api = await startApi({ comments: [seed(marked('all is well'))] });
    expect((await comment(api)).outcome.state).toBe('updated');
    expect(texts(api)).toEqual(['the verdict']);
  });

  it('counts as unchanged with the line ends of the web editor', async () => {
    const api = await startApi({ comments: [seed(marked('one\ntwo').replaceAll('\n', '\r\n'))] });
    expect((await comment(api, { text: 'one\ntwo\n' })).outcome.state).toBe('unchanged');
  });

  it('is found on page 3', async () => {
    const others = Array.from({ length: 250 }, (_, index) => seed(`remark ${index}`, 'mona'));
    const api = await startApi({ comments: [...others, seed(marked('old'))] });
    expect((await comment(api)).outcome).toMatchObject({ state: 'updated', comment: { id: 251 } });
    expect(api.comments).toHaveLength(251);
    expect(
      api.requests.filter(({ method, path }) => method === 'GET' && path.includes('/comments')),
    ).toHaveLength(3);
  });

  it('asks for nothing but the pages where there is no comment yet', async () => {
    const api = await startApi({ comments: [seed('a remark', 'mona')] });
    await comment(api);
    expect(asked(api).slice(0, 2)).toEqual([
      'GET /repos/acme/shop/issues/5/comments',
      'POST /repos/acme/shop/issues/5/comments',
    ]);
  });

  it('is one for each key', async () => {
    const api = await startApi();
    await comment(api, { key: 'app-a', text: 'a' });
    await comment(api, { key: 'app-b', text: 'b' });
    await comment(api, { key: 'app-a', text: 'a2' });
    expect(texts(api)).toEqual(['a2', 'b']);
  });

  it('holds no secret', async () => {
    const api = await startApi();
    const redactor = { add: () => undefined, redact: (text: string) => text.replaceAll('hidden', '***') };
    await comment(api, { text: 'a hidden value', redactor });
    expect(texts(api)).toEqual(['a *** value']);
  });

  it('works on GitHub Enterprise Server', async () => {
    const api = await startApi({ enterprise: true });
    await comment(api, { text: 'one' });
    expect((await comment(api, { text: 'two' })).outcome.state).toBe('updated');
    expect(texts(api)).toEqual(['two']);
  });
});

describe('the room for a comment', () => {
  it('is what GitHub takes, with the marker', async () => {
    const api = await startApi();
    const { outcome } = await comment(api, { render: (limit) => ourMarkdown('x'.repeat(limit)) });
    expect(outcome.state).toBe('created');
    expect(api.comments[0]?.body).toHaveLength(65_536);
  });

  it('that was not kept is a warning in the words of GitHub', async () => {
    const api = await startApi();
    const { outcome, warnings } = await comment(api, {
      render: (limit) => ourMarkdown('x'.repeat(limit + 1)),
    });
    expect(outcome).toEqual({ state: 'refused' });
    expect(warnings).toEqual([
      'warn the comment could not be written: GitHub answered 422: Validation Failed: Body is too long (maximum is 65536 characters)',
    ]);
  });
});

describe('a comment of somebody else', () => {
  it('is left alone, marker or not', async () => {
    const api = await startApi({
      comments: [seed(marked('forged'), 'mallory'), seed(marked('forged'), 'Github-Actions')],
    });
    expect((await comment(api)).outcome).toMatchObject({ state: 'created', comment: { id: 3 } });
    expect(texts(api)).toEqual(['forged', 'forged', 'the verdict']);
  });

  it('that we wrote ourselves, but quotes the marker further down, is left alone', async () => {
    const api = await startApi({ comments: [seed(`Look at this:\n${marked('old')}`)] });
    expect((await comment(api)).outcome.state).toBe('created');
    expect(api.comments).toHaveLength(2);
  });
});

describe('who we are', () => {
  it.each([
    ['another app', 'app', 'acme-bot[bot]'],
    ['a user', 'user', 'mona'],
  ] as const)('is known for the token of %s', async (_, kind, login) => {
    const api = await startApi({ token: { kind, login }, comments: [seed(marked('not ours'))] });
    await comment(api, { text: 'one' });
    await comment(api, { text: 'two' });
    expect(api.comments.map(({ author, body }) => [author, body.split('\n')[1]])).toEqual([
      [bot, 'not ours'],
      [login, 'two'],
    ]);
  });

  it('is asked by REST where there is no GraphQL', async () => {
    const api = await startApi({
      token: { kind: 'user', login: 'mona' },
      comments: [seed(marked('old'), 'mona')],
      faults: [{ path: /graphql/, status: 404 }],
    });
    expect((await comment(api)).outcome.state).toBe('updated');
  });

  it('is the workflow where nobody says', async () => {
    const api = await startApi({
      comments: [seed(marked('old'))],
      faults: [{ path: /graphql/, status: 403 }],
    });
    expect((await comment(api)).outcome.state).toBe('updated');
    expect(asked(api)).toContain('GET /user');
  });
});

describe('several jobs at once', () => {
  it('leave one comment', async () => {
    const api = await startApi();
    const gate = Promise.withResolvers<void>();
    let waiting = 0;
    api.fail({
      method: 'POST',
      path: /comments$/,
      times: 2,
      until: () => {
        waiting += 1;
        if (waiting === 2) gate.resolve();
        return gate.promise;
      },
    });
    const both = await Promise.all([comment(api, { text: 'same' }), comment(api, { text: 'same' })]);
    expect(texts(api)).toEqual(['same']);
    expect(api.writes.filter((write) => write.startsWith('POST'))).toHaveLength(2);
    expect(new Set(both.map(({ outcome }) => outcome.comment?.id))).toEqual(new Set([1]));
  });

  it('clear away what an earlier race has left', async () => {
    const api = await startApi({ comments: [seed(marked('a')), seed('remark', 'mona'), seed(marked('b'))] });
    await comment(api);
    expect(api.comments.map(({ id }) => id)).toEqual([1, 2]);
    expect(texts(api)[0]).toBe('the verdict');
  });

  it.each([
    [run(101), 'superseded', 'newer'],
    [run(100, 3), 'superseded', 'newer'],
    [run(100), 'updated', 'older'],
    [run(99, 9), 'updated', 'older'],
  ])('never put an older verdict over a newer one (%j)', async (env, state, text) => {
    const api = await startApi();
    await comment(api, { text: 'newer', env });
    const { outcome } = await comment(api, { text: 'older', env: run(100, 2) });
    expect(outcome).toMatchObject({ state, comment: { id: 1 } });
    expect(texts(api)).toEqual([text]);
  });

  it('write all the same where the runner does not name the run', async () => {
    const api = await startApi({ comments: [seed(marked('old', 'scan', 100))] });
    const { outcome } = await comment(api, { env: { GITHUB_RUN_ID: '' } });
    expect(outcome.state).toBe('updated');
  });

  it('write a new one where it was deleted meanwhile', async () => {
    const api = await startApi({
      comments: [seed(marked('old'))],
      faults: [{ method: 'PATCH', path: /./, status: 404 }],
    });
    expect((await comment(api)).outcome.state).toBe('created');
  });
});

describe('a write whose answer was lost', () => {
  it('is looked up, not repeated', async () => {
    const api = await startApi({ faults: [{ method: 'POST', path: /comments$/, broken: 'after' }] });
    const { outcome, warnings } = await comment(api);
    expect(outcome).toMatchObject({ state: 'unchanged', comment: { id: 1 } });
    expect(texts(api)).toEqual(['the verdict']);
    expect(warnings).toEqual([]);
  });

  it('is repeated where nothing came of it', async () => {
    const fault = { method: 'POST', path: /comments$/, times: 1, broken: 'before' } as const;
    const api = await startApi({ faults: [fault] });
    expect((await comment(api)).outcome).toMatchObject({ state: 'created', comment: { id: 1 } });
    expect(texts(api)).toEqual(['the verdict']);
  });

  it('is a warning where nothing comes of it again', async () => {
    const api = await startApi({ faults: [{ method: 'POST', path: /comments$/, broken: 'before' }] });
    const { outcome, warnings } = await comment(api);
    expect(outcome).toEqual({ state: 'refused' });
    expect(warnings).toEqual([expect.stringContaining('the connection broke before an answer came')]);
  });
});

describe('a comment that GitHub refuses', () => {
  const fork = {
    pull_request: {
      number: 5,
      head: { repo: { full_name: 'mallory/shop' } },
      base: { repo: { full_name: 'acme/shop' } },
    },
  };
  const readOnly = { token: { permissions: { 'pull-requests': 'read' } } } as const;

  it('names the missing permission', async () => {
    const { outcome, warnings } = await comment(await startApi(readOnly));
    expect(outcome).toEqual({ state: 'refused' });
    expect(warnings).toEqual([
      'warn the comment could not be written: the token lacks the permission pull-requests: write; add it to the permissions of the job, or to the token given as github-token',
    ]);
  });

  it('from a fork says what a fork can do', async () => {
    const { warnings } = await comment(await startApi(readOnly), { payload: fork });
    expect(warnings).toEqual([
      'warn the comment could not be written: a run from a fork has no permission pull-requests: write. The result is in the job summary; to comment all the same, let a workflow_run workflow post it (see Forks in docs/github.md)',
    ]);
  });

  it('from Dependabot says so', async () => {
    const { warnings } = await comment(await startApi(readOnly), {
      env: { GITHUB_ACTOR: 'dependabot[bot]' },
    });
    expect(warnings).toEqual([
      'warn the comment could not be written: a run of Dependabot has no permission pull-requests: write unless the permissions of the job name it',
    ]);
  });

  it.each([
    [
      'a token that has ended',
      { status: 401, message: 'Bad credentials' },
      'the token was not accepted (401)',
    ],
    [
      'a repository that the token does not see',
      { status: 404, message: 'Not Found' },
      'not there for this token (404)',
    ],
    ['a conversation that was deleted', { status: 410, message: 'This issue was deleted' }, 'was deleted'],
    [
      'a used up rate limit',
      { status: 403, message: 'API rate limit exceeded for installation' },
      'rate limit',
    ],
    ['a server in trouble', { status: 500, message: 'Server Error' }, 'GitHub answered 500: Server Error'],
  ])('for %s is one warning', async (_, fault, expected) => {
    const api = await startApi({ faults: [{ method: 'POST', path: /./, ...fault }] });
    const { outcome, warnings } = await comment(api);
    expect(outcome).toEqual({ state: 'refused' });
    expect(warnings).toEqual([expect.stringContaining(expected)]);
  });

  it('for a locked conversation says that', async () => {
    const locked = {
      number: 5,
      headRef: 'x',
      headSha: 'a'.repeat(40),
      headRepository: 'acme/shop',
      locked: true,
    };
    const { warnings } = await comment(await startApi({ pullRequests: [locked] }));
    expect(warnings).toEqual(['warn the comment could not be written: pull request 5 is locked']);
  });

  it('in words that are a command is harmless', async () => {
    const fault = { method: 'POST', path: /./, status: 422, message: 'x\n::add-mask::a ##[error]' };
    const { warnings } = await comment(await startApi({ faults: [fault] }));
    expect(warnings[0]).toContain('x\\n::add-mask::a # #[error]');
  });

  it('answers something else than comments', async () => {
    const api = await startApi({ faults: [{ method: 'GET', path: /comments$/, status: 200 }] });
    const { outcome, warnings } = await comment(api);
    expect(outcome).toEqual({ state: 'refused' });
    expect(warnings).toEqual([
      expect.stringContaining('GitHub answered something else than a list of comments'),
    ]);
    double = undefined;
  });

  it('ends at once when the run is cancelled', async () => {
    const cancelled = AbortSignal.abort(new Error('cancelled'));
    await expect(comment(await startApi(), {}, cancelled)).rejects.toThrow('cancelled');
  });
});

describe('a secondary rate limit', () => {
  it.each([
    ['403 with Retry-After', { status: 403, headers: { 'retry-after': '7' } }, 7_000],
    ['403 in words', { status: 403, message: 'You have exceeded a secondary rate limit' }, 60_000],
  ])('that comes as %s is waited for', async (_, fault, wait) => {
    const api = await startApi({ faults: [{ method: 'POST', path: /comments$/, times: 1, ...fault }] });
    const { outcome, clock } = await comment(api);
    expect(outcome.state).toBe('created');
    expect(clock.sleeps).toEqual([wait]);
  });

  it('that comes as 429 is waited for', async () => {
    const fault = { path: /comments$/, times: 1, status: 429, headers: { 'retry-after': '3' } };
    const { outcome, clock } = await comment(await startApi({ faults: [fault] }));
    expect(outcome.state).toBe('created');
    expect(clock.now()).toBeGreaterThanOrEqual(3_000);
  });

  it('that lasts an hour is a warning', async () => {
    const fault = { method: 'POST', path: /comments$/, status: 403, headers: { 'retry-after': '3600' } };
    const { warnings, clock } = await comment(await startApi({ faults: [fault] }));
    expect(warnings).toEqual([expect.stringContaining('the rate limit of the token is used up')]);
    expect(clock.sleeps).toEqual([]);
  });
});

describe('when a comment is written', () => {
  const cases: [CommentMode, Outcome, number, boolean][] = [
    ['always', 'passed', 0, true],
    ['on-findings', 'passed', 0, false],
    ['on-findings', 'passed', 1, true],
    ['on-findings', 'inconclusive', 0, true],
    ['on-failure', 'passed', 1, false],
    ['on-failure', 'failed', 1, true],
    ['on-failure', 'timed-out', 0, true],
    ['on-failure', 'skipped', 0, false],
    ['never', 'failed', 1, false],
  ];
  it.each(cases)('%s: %s with %i findings: %s', (mode, outcome, count, expected) => {
    const findings = Array.from({ length: count }, () => aFinding());
    expect(deservesComment(mode, { outcome, findings } satisfies Partial<ScanResult>)).toBe(expected);
  });

  it('never asks for nothing', async () => {
    const api = await startApi();
    expect((await comment(api, { mode: 'never' })).outcome).toEqual({ state: 'not-wanted' });
    expect(api.requests).toEqual([]);
  });

  it('an earlier comment does not keep an old verdict', async () => {
    const api = await startApi({ comments: [seed(marked('broken'))] });
    const { outcome } = await comment(api, { mode: 'on-failure', result: passed, text: 'fine' });
    expect(outcome.state).toBe('updated');
    expect(texts(api)).toEqual(['fine']);
  });

  it('none is made where it is not wanted, and none missed where that is refused', async () => {
    const api = await startApi();
    expect((await comment(api, { mode: 'on-findings', result: passed })).outcome).toEqual({
      state: 'not-wanted',
    });
    expect(api.writes).toEqual([]);
    api.fail({ path: /./, status: 403 });
    const refused = await comment(api, { mode: 'on-findings', result: passed });
    expect(refused.outcome).toEqual({ state: 'not-wanted' });
    expect(refused.warnings).toEqual([]);
  });
});

describe('the marker', () => {
  it.each(['', '-->', 'a--b', '\n', '\ud800', '<!-- scangate', 'x'.repeat(10_000)])(
    'is one line for the key %j',
    (key) => {
      const line = markerLine(key, { id: 7, attempt: 2 });
      expect(line).toMatch(/^<!-- scangate [0-9a-f]{32} run=7\.2 -->\n$/);
      expect(markerOf(`${line}text`, key)).toEqual({ id: 7, attempt: 2 });
      expect(markerOf(`${line}text`, `${key}x`)).toBeUndefined();
    },
  );
});
