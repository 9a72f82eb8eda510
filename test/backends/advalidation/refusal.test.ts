import { describe, expect, it } from 'vitest';
import { advalidationBackend } from '../../../src/backends/advalidation/index.ts';
import { refusalOf } from '../../../src/backends/advalidation/refusal.ts';
import { HttpError } from '../../../src/http/http-client.ts';
import { backendDeps } from '../../doubles/backend-deps.ts';
import { FakeClock } from '../../doubles/fake-clock.ts';
import { never } from '../emulated.ts';
import { type Answers, aCreative, fakeApi, Refusal } from './fake-api.ts';

const target = { path: '/nowhere', repository: 'acme/shop' };
const order = { target, key: 'a'.repeat(64) };

function backendOn(answers: Answers, options: Readonly<Record<string, unknown>> = { 'creative-id': 100 }) {
  const { http } = fakeApi(answers);
  const deps = backendDeps({
    http,
    clock: new FakeClock(),
    apiKey: 'the-key',
    baseUrl: new URL('https://api.example'),
  });
  return advalidationBackend.create(options, deps);
}

const issues = (...list: unknown[]) => ({ error: { responseCode: 422, issues: list } });
const me = { 'users/me': { data: { id: 7 } } };

describe('the look before a scan', () => {
  it.each([
    [
      'a wrong key',
      { 'users/me': new Refusal(401) },
      'CREDENTIALS_REFUSED',
      /ADVALIDATION_API_KEY.*base-url/,
    ],
    [
      'a key without rights',
      { 'users/me': new Refusal(403) },
      'CREDENTIALS_REFUSED',
      /its user may not do this/,
    ],
    ['another address', { 'users/me': new Refusal(404) }, 'INPUT_INVALID', /Set base-url/],
    [
      'a creative that is not there',
      { ...me, 'creatives/100': new Refusal(404) },
      'TARGET_UNUSABLE',
      /Check the id/,
    ],
    [
      'the creative of somebody else',
      { ...me, 'creatives/100': new Refusal(403) },
      'CREDENTIALS_REFUSED',
      /access/,
    ],
    ['a server in trouble', { 'users/me': new Refusal(503) }, 'BACKEND_UNREACHABLE', /is up/],
    ['too many requests', { 'users/me': new Refusal(429) }, 'BACKEND_UNREACHABLE', /60 requests a minute/],
    ['an answer of another kind', { 'users/me': { user: 7 } }, 'BACKEND_PROTOCOL', /another service/],
    [
      'a creative of another kind',
      { ...me, 'creatives/100': { data: { id: 'x' } } },
      'BACKEND_PROTOCOL',
      /./,
    ],
  ])('tells %s apart', async (_, answers, code, hint) => {
    const failed = await backendOn(answers)
      .preflight?.(target, never)
      .catch((error: unknown) => error);
    expect(failed).toMatchObject({ code, mayHaveRun: false });
    expect((failed as { hint?: string }).hint ?? '').toMatch(hint);
  });

  it('asks for the campaign, or for what one is made of', async () => {
    const upload = { url: 'https://ads.example/a', 'campaign-id': 25 };
    const gone = backendOn(me, upload).preflight?.(target, never);
    await expect(gone).rejects.toMatchObject({
      code: 'TARGET_UNUSABLE',
      message: expect.stringContaining('campaign 25'),
    });
    const named = { url: 'https://ads.example/a', 'adspec-id': 9 };
    const missing = backendOn(me, named).preflight?.(target, never);
    await expect(missing).rejects.toMatchObject({
      code: 'TARGET_UNUSABLE',
      message: expect.stringContaining('ad specification 9'),
    });
  });
});

describe('a refused start', () => {
  it.each([
    [409, 'SCAN_CONFLICT', /scan-id/],
    [413, 'TARGET_UNUSABLE', /option 'url'/],
    [422, 'TARGET_UNUSABLE', /display or video/],
    [400, 'TARGET_UNUSABLE', /display or video/],
    [403, 'CREDENTIALS_REFUSED', /may not do this/],
    [404, 'TARGET_UNUSABLE', /Check the id/],
  ])('with %i says what to do, and that nothing runs', async (status, code, hint) => {
    const backend = backendOn({
      'creatives/100': { data: aCreative() },
      'creatives/100/rescan': new Refusal(status),
    });
    await expect(backend.start(order, never, never)).rejects.toMatchObject({
      code,
      hint: expect.stringMatching(hint),
      mayHaveRun: false,
      transient: false,
    });
  });

  it('names the fields that are wrong', async () => {
    const body = issues(
      { type: 'validation', message: 'This value is not valid', relatedField: 'payload' },
      { message: 'The type does not fit' },
      'odd',
      { message: 'the fourth' },
    );
    const backend = backendOn({
      'creatives/100': { data: aCreative() },
      'creatives/100/rescan': new Refusal(422, body),
    });
    await expect(backend.start(order, never, never)).rejects.toMatchObject({
      message: expect.stringMatching(/: payload: This value is not valid; The type does not fit$/),
    });
  });

  it('is in doubt only when the request itself may have been carried out', async () => {
    const creative = { 'creatives/100': { data: aCreative() } };
    const doubtful = [new Refusal(500), new Refusal(504), { data: 'odd' }, { data: { id: null } }];
    for (const answer of doubtful)
      await expect(
        backendOn({ ...creative, 'creatives/100/rescan': answer }).start(order, never, never),
      ).rejects.toMatchObject({ mayHaveRun: true });
    await expect(
      backendOn({ 'creatives/100': new Refusal(500) }).start(order, never, never),
    ).rejects.toMatchObject({
      mayHaveRun: false,
    });
  });
});

describe('the words of a refusal', () => {
  it('are cut, however many there are', () => {
    const long = issues(...Array(5).fill({ message: 'm'.repeat(500), relatedField: 'f'.repeat(500) }));
    const thrown = new HttpError('status', 'POST https://api.example/v2/x: answered 422', {
      status: 422,
      answer: long,
    });
    const error = refusalOf(thrown, { about: 'x', names: 'target', starts: true }) as Error;
    expect(error.message.length).toBeLessThan(1_400);
  });

  it.each([[undefined], [null], ['text'], [{ error: 'text' }], [{ error: { issues: {} } }]])(
    'may be missing: %s',
    (answer) => {
      const thrown = new HttpError('status', 'answered 422', { status: 422, answer });
      expect(refusalOf(thrown, { about: 'x', names: 'target', starts: false })).toMatchObject({
        message: 'x: answered 422',
      });
    },
  );

  it('leave the reason of a signal alone', () => {
    const reason = new Error('stop');
    expect(refusalOf(reason, { about: 'x', names: 'scan', starts: true })).toBe(reason);
  });
});
