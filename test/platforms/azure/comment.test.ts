import { describe, expect, it, onTestFinished } from 'vitest';
import { createRedactor } from '../../../src/core/redact.ts';
import { createHttpClient } from '../../../src/http/client.ts';
import { createAzureApi } from '../../../src/platforms/azure/api.ts';
import { type CommentOptions, publishComment } from '../../../src/platforms/azure/comment/index.ts';
import { readAzureContext } from '../../../src/platforms/azure/context.ts';
import { markerLine } from '../../../src/platforms/comment/marker.ts';
import { build, type Env, pullRequest, startService } from '../../azure/job.ts';
import type { AzureDevOpsDouble, StoredThread } from '../../doubles/azure-devops/azure-devops.ts';
import { FakeClock } from '../../doubles/fake-clock.ts';
import { recordingLogger } from '../../doubles/recording-logger.ts';
import { ourMarkdown } from '../../factories/markdown.ts';
import { aFinding, aScanResult } from '../../factories/model.ts';

const failed = aScanResult({ outcome: 'failed', findings: [aFinding()] });

type Given = Partial<CommentOptions> & {
  readonly text?: string;
  readonly env?: Env;
  readonly token?: string;
  readonly number?: number;
};

async function comment(service: AzureDevOpsDouble, given: Given = {}) {
  const { text = 'the verdict', env = {}, token = service.jobToken, number = 7, ...options } = given;
  const logger = recordingLogger();
  const context = readAzureContext({ ...build, ...pullRequest, ...service.env, ...env });
  const { repository } = context;
  if (repository === undefined) throw new Error('no repository');
  const http = createHttpClient({
    clock: new FakeClock(),
    random: () => 0.5,
    logger: recordingLogger(),
    allowHttp: false,
    env: {},
    userAgent: 'scangate-test',
  });
  onTestFinished(() => http.close());
  const outcome = await publishComment(
    {
      api: createAzureApi({ http, collection: repository.collection, token }),
      pullRequest: { repository, number },
      context,
      key: 'scan',
      mode: 'always',
      result: failed,
      render: () => ourMarkdown(text),
      logger,
      redactor: createRedactor(),
      ...options,
    },
    new AbortController().signal,
  );
  return { outcome, warnings: logger.lines.filter((line) => line.startsWith('warn ')) };
}

const contents = ({ threads }: AzureDevOpsDouble) =>
  threads.map(({ comments }) => comments.map(({ content }) => content.replace(/^<!--.*-->\n/, '')).join('|'));

/** Another thread as ours would be: the same text and the same properties. */
function copyOf(thread: StoredThread | undefined, changes: Partial<StoredThread>): StoredThread {
  if (thread === undefined) throw new Error('no thread to copy');
  return { ...thread, comments: thread.comments.map((one) => ({ ...one })), ...changes };
}

describe('the thread of a key', () => {
  it('is found among all others by its property, its marker and its author', async () => {
    const first = await startService();
    await comment(first);
    const [own] = first.threads;
    const stranger = { id: 'ffffffff-0000-4000-8000-000000000000', displayName: 'Mallory' };
    const text = (content: string, author = first.buildService) => [{ id: 1, author, content }];
    const others = [
      copyOf(own, { id: 1, comments: text('no marker') }),
      copyOf(own, { id: 2, properties: {} }),
      copyOf(own, { id: 3, comments: text(own?.comments[0]?.content ?? '', stranger) }),
      copyOf(own, { id: 4, comments: text('x').map((one) => ({ ...one, isDeleted: true as const })) }),
      { id: 5, comments: text('a remark'), properties: {} },
    ];
    (first.threads as StoredThread[]).unshift(...others);
    const { outcome } = await comment(first, { text: 'newer', env: { BUILD_BUILDID: '346' } });
    expect(outcome).toMatchObject({ state: 'updated', comment: { id: own?.id } });
    expect(contents(first).filter((content) => content === 'newer')).toHaveLength(1);
  });

  it('is another one for another key', async () => {
    const service = await startService();
    await comment(service, { key: 'a', text: 'a' });
    await comment(service, { key: 'b', text: 'b' });
    expect(contents(service)).toEqual(['a', 'b']);
  });

  it('is left alone where nothing has changed, and where a newer build has written it', async () => {
    const service = await startService();
    await comment(service, { text: 'one', env: { BUILD_BUILDID: '400' } });
    const again = await comment(service, { text: 'one', env: { BUILD_BUILDID: '401' } });
    const late = await comment(service, { text: 'old', env: { BUILD_BUILDID: '399' } });
    expect([again.outcome.state, late.outcome.state]).toEqual(['unchanged', 'superseded']);
    expect(contents(service)).toEqual(['one']);
  });

  it('stays one where two jobs have made it at once: the older one counts', async () => {
    const service = await startService();
    await comment(service, { text: 'first' });
    const [own] = service.threads;
    (service.threads as StoredThread[]).push(copyOf(own, { id: 200 }));
    await comment(service, { text: 'second', env: { BUILD_BUILDID: '346' } });
    const left = service.threads.filter(({ comments }) => comments.some(({ isDeleted }) => !isDeleted));
    expect(left).toHaveLength(1);
    expect(contents(service)[0]).toBe('second');
  });

  it('is not made twice where the answer to making it was lost', async () => {
    const service = await startService({
      faults: [{ method: 'POST', path: /threads$/, times: 1, brokenAfter: true }],
    });
    expect((await comment(service)).outcome.state).toBe('unchanged');
    expect(service.threads).toHaveLength(1);
  });

  it('begins with a marker and takes as much as the service does', async () => {
    const service = await startService();
    await comment(service, { render: (limit) => ourMarkdown('x'.repeat(limit)) });
    const [content = ''] = service.threads[0]?.comments.map(({ content }) => content) ?? [];
    expect(content).toHaveLength(150_000);
    expect(content.startsWith(markerLine('scan', { id: 345, attempt: 1 }))).toBe(true);
  });
});

describe('a refusal', () => {
  it.each([
    ['a page to sign in', { stranger: 'sign-in page' }, /token was not accepted \(401\)/],
    ['401', { stranger: '401' }, /token was not accepted \(401\)/],
    ['a redirect to sign in', { stranger: 'redirect' }, /token was not accepted \(302\)/],
  ] as const)('by %s names the token', async (_, options, words) => {
    const service = await startService(options);
    const { outcome, warnings } = await comment(service, { token: 'wrong' });
    expect(outcome.state).toBe('refused');
    expect(warnings).toEqual([expect.stringMatching(words)]);
  });

  it.each([
    [
      { status: 403, message: 'no' },
      {},
      /the build service of the project or of the collection, lacks .* \(403\)/,
    ],
    [
      { status: 403, message: 'no' },
      { SYSTEM_PULLREQUEST_ISFORK: 'True' },
      /a build of a fork may not comment/,
    ],
    [{ status: 404, message: 'x' }, {}, /Limit job authorization scope/],
    [{ status: 400, message: '##vso[task.complete]' }, {}, /answered 400: # #vso\[task/],
  ])('with %o says what to do', async (fault, env, words) => {
    const service = await startService({ faults: [{ path: /threads/, ...fault }] });
    const { warnings } = await comment(service, { env });
    expect(warnings).toEqual([expect.stringMatching(words)]);
  });

  it('names a pull request that is not there', async () => {
    const { warnings } = await comment(await startService(), { number: 8 });
    expect(warnings).toEqual([expect.stringMatching(/the pull request is not there.*TF401180/)]);
  });

  it('is not needed for a personal token, which writes as its owner', async () => {
    const service = await startService({ mayContribute: false });
    const { outcome } = await comment(service, { token: service.personalToken });
    expect(outcome.state).toBe('created');
    expect(service.threads[0]?.comments[0]?.author).toEqual(service.person);
  });
});
