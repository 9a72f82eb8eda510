import { describe, expect, it } from 'vitest';
import { never } from '../emulated.ts';
import { answering, appsecplus, byClientCredentials, errorOf } from './appsecplus.ts';

const says = (message: string) => ({ code: 'x', message });

describe('the preflight', () => {
  it.each([
    [401, 'CREDENTIALS_REFUSED', 'does not accept the api-key', 'SCANGATE_API_KEY (or APPSECPLUS_TOKEN)'],
    [403, 'CREDENTIALS_REFUSED', 'may not read applications', 'the right to read applications'],
    [404, 'INPUT_INVALID', 'base-url: there is no AppSec+ API at this address: GET http:', 'APPSECPLUS_URL'],
    [500, 'BACKEND_UNREACHABLE', 'answered 500', ''],
    [429, 'BACKEND_UNREACHABLE', 'answered 429', '100 requests a minute'],
  ])('says what to do about %i', async (status, code, message, hint) => {
    const { backend, order, emulator } = await appsecplus();
    emulator.faults.add(answering(says('Some words.'), { path: /applications/ }, status));
    const error = await errorOf(backend.preflight?.(order.target, never));
    expect(error).toMatchObject({ code, mayHaveRun: false });
    expect(error.message).toContain(message);
    expect(error.message).toContain('; it says: Some words');
    expect(error.hint ?? '').toContain(hint);
  });

  it('tells a login page from a list', async () => {
    const { backend, order } = await appsecplus({ play: ['login-page'] });
    const error = await errorOf(backend.preflight?.(order.target, never));
    expect(error).toMatchObject({ code: 'BACKEND_PROTOCOL' });
    expect(error.hint).toContain('login page');
  });

  it.each([{}, { applications: [] }, { items: 7 }, 'list', null, 3])('takes %j for no list', async (body) => {
    const { backend, order, emulator } = await appsecplus();
    emulator.faults.add(answering(body, { path: /applications/ }));
    const error = await errorOf(backend.preflight?.(order.target, never));
    expect(error).toMatchObject({ code: 'BACKEND_PROTOCOL' });
    expect(error.message).toContain('the list of applications: the answer is not a list');
  });

  it('says so when nothing answers', async () => {
    const { backend, order } = await appsecplus({ deps: { baseUrl: new URL('http://127.0.0.1:9') } });
    const error = await errorOf(backend.preflight?.(order.target, never));
    expect(error).toMatchObject({ code: 'BACKEND_UNREACHABLE' });
    expect(error.hint).toContain('SCANGATE_BASE_URL or APPSECPLUS_URL');
  });
});

describe('a start that is refused', () => {
  it.each([
    [
      400,
      'TARGET_UNUSABLE',
      'takes the application or the scan type as invalid',
      'application and scan-type',
    ],
    [401, 'CREDENTIALS_REFUSED', 'does not accept the api-key', 'SCANGATE_API_KEY'],
    [403, 'CREDENTIALS_REFUSED', 'may not start scans', 'the right to start scans'],
    [404, 'TARGET_UNUSABLE', 'does not know the application', 'the option application'],
  ])('as %i says what to do, and was not started', async (status, code, message, hint) => {
    const { run, emulator } = await appsecplus();
    emulator.faults.add(answering(says('Some words.'), { method: 'POST' }, status));
    const { result } = await run();
    expect(result).toMatchObject({ outcome: 'misconfigured', failure: { code } });
    expect(result.failure?.message).toContain(message);
    expect(result.failure?.hint).toContain(hint);
    expect(emulator.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('by an invalid scan type names what was asked for', async () => {
    const { backend, order, emulator } = await appsecplus({ options: { 'scan-type': 'dast' } });
    emulator.faults.add(answering(says('Invalid scan type.'), { method: 'POST' }, 400));
    expect((await errorOf(backend.start(order, never, never))).message).toContain(
      'a dast scan of application app-12345',
    );
  });
});

describe('a question about a scan', () => {
  it('is asked once', async () => {
    const { backend, order, emulator } = await appsecplus();
    const { ref } = await backend.start(order, never, never);
    emulator.faults.add(answering(says('Oops.'), { path: /scan-001/ }, 500));
    expect(await errorOf(backend.status(ref, never))).toMatchObject({ transient: true });
    expect(emulator.requests.filter(({ path }) => path === '/scans/scan-001')).toHaveLength(1);
  });

  it('may be answered 404 at first', async () => {
    const { run, emulator } = await appsecplus();
    emulator.faults.add(answering(says('Scan not found.'), { path: /scan-001/, times: 2 }, 404));
    expect((await run()).result.outcome).toBe('failed');
  });

  it.each([
    ['another scan', { id: 'scan-002', status: 'completed', summary: { totalFindings: 0 } }],
    ['no state', { id: 'scan-001' }],
    ['a list', []],
    ['an error with status 200', says('Oops.')],
  ])('is asked again when the answer is %s', async (_, body) => {
    const { backend, order, emulator } = await appsecplus();
    const { ref } = await backend.start(order, never, never);
    emulator.faults.add(answering(body, { path: /scan-001/ }));
    expect(await errorOf(backend.status(ref, never))).toMatchObject({
      code: 'BACKEND_PROTOCOL',
      transient: true,
    });
  });

  it('ends the run when the api-key expires meanwhile, and says which credentials do not', async () => {
    const { run, emulator } = await appsecplus();
    emulator.faults.add(answering(says('Expired.'), { path: /scan-001/, skip: 3 }, 401));
    const { result } = await run();
    expect(result).toMatchObject({ outcome: 'misconfigured', failure: { code: 'CREDENTIALS_REFUSED' } });
    expect(result.failure?.hint).toContain('client-id and client-secret');
  });
});

describe('results', () => {
  it('are asked for again when the scan is not completed any more', async () => {
    const { backend, order } = await appsecplus();
    const { ref } = await backend.start(order, never, never);
    expect(await errorOf(backend.results(ref, never))).toMatchObject({
      message: "scan scan-001 was completed, and now it is 'queued'",
      transient: true,
    });
  });

  it('of a type that is not known say nothing', async () => {
    const { run, emulator } = await appsecplus({ scenario: 'clean' });
    emulator.faults.add({
      name: 'iast',
      path: /scan-001/,
      answer: { rewrite: (body) => body.replace('"sast"', '"iast"') },
    });
    const { result } = await run();
    expect(result).toMatchObject({ outcome: 'inconclusive', failure: { code: 'BACKEND_PROTOCOL' } });
    expect(result.failure?.message).toContain("'iast'");
  });

  it('are withheld only where there is a summary to judge by', async () => {
    const { run } = await appsecplus({ play: ['unreadable-details', 'no-summary'] });
    const { result } = await run();
    expect(result).toMatchObject({ outcome: 'misconfigured', failure: { code: 'CREDENTIALS_REFUSED' } });
  });
});

describe('client credentials', () => {
  it('get a token before anything else, and hide it', async () => {
    const secrets: string[] = [];
    const { run, emulator } = await appsecplus({
      deps: { ...byClientCredentials, addSecret: (secret) => void secrets.push(secret) },
    });
    expect((await run()).result.outcome).toBe('failed');
    expect(emulator.requests[0]).toMatchObject({ method: 'POST', path: '/oauth/token', status: 200 });
    expect(secrets).toEqual([expect.stringMatching(/^token-/)]);
  });

  it('are renewed before a token expires', async () => {
    const { run, emulator } = await appsecplus({ play: ['short-tokens'], deps: byClientCredentials });
    expect((await run()).result.outcome).toBe('failed');
    expect(emulator.requests.filter(({ path }) => path === '/oauth/token').length).toBeGreaterThan(1);
    expect(emulator.requests.some(({ status }) => status === 401)).toBe(false);
  });

  it('are renewed when a token has expired before its time', async () => {
    const { run, emulator } = await appsecplus({ play: ['token-expiry'], deps: byClientCredentials });
    expect((await run()).result.outcome).toBe('failed');
    expect(emulator.requests.filter(({ path }) => path === '/oauth/token')).toHaveLength(2);
    expect(emulator.requests.filter(({ status }) => status === 401)).toHaveLength(1);
  });

  it('come before an api-key that may have expired', async () => {
    const { run } = await appsecplus({ deps: { ...byClientCredentials, apiKey: 'expired-long-ago' } });
    expect((await run()).result.outcome).toBe('failed');
  });

  it.each([400, 401, 403])('that are refused with %i are named', async (status) => {
    const { run, emulator } = await appsecplus({ deps: byClientCredentials });
    emulator.faults.add(answering({ error: 'invalid_client' }, { path: /token/ }, status));
    const { result } = await run();
    expect(result).toMatchObject({ outcome: 'misconfigured', failure: { code: 'CREDENTIALS_REFUSED' } });
    expect(result.failure?.message).toContain('client-id and client-secret');
    expect(result.failure?.hint).toContain('APPSECPLUS_CLIENT_ID');
  });

  it.each([{}, { access_token: '' }, { access_token: 'two words' }, { access_token: 7 }, []])(
    'that get %j get no token',
    async (body) => {
      const { run, emulator } = await appsecplus({ deps: byClientCredentials });
      emulator.faults.add(answering(body, { path: /token/ }));
      const { result } = await run();
      expect(result.failure).toMatchObject({ code: 'BACKEND_PROTOCOL' });
      expect(result.failure?.message).toContain('the answer holds no token');
    },
  );

  it.each(['3600', undefined, -1, 'soon'])(
    'get a token whatever its expires_in is: %s',
    async (expires_in) => {
      const { run, emulator } = await appsecplus({ deps: byClientCredentials });
      emulator.faults.add({
        name: 'odd life',
        path: /token/,
        answer: { rewrite: (body) => JSON.stringify({ ...JSON.parse(body), expires_in }) },
      });
      expect((await run()).result.outcome).toBe('failed');
    },
  );
});

describe('secrets', () => {
  const { apiKey, ...credentials } = byClientCredentials;
  const echo = (secret: string) => says(`You sent ${secret}`);

  it.each(['GET', 'POST'])('are in no error and no log line, be they echoed by %s', async (method) => {
    const { run, emulator, log } = await appsecplus();
    emulator.faults.add(answering(echo(emulator.credential), { method }, 403));
    const { result } = await run();
    expect(result.outcome).toBe('misconfigured');
    expect(result.failure?.message).toContain('403');
    expect(JSON.stringify([result, log])).not.toContain(emulator.credential);
  });

  it('of clients and their tokens neither', async () => {
    const { run, emulator, log } = await appsecplus({ deps: { apiKey, ...credentials } });
    emulator.faults.add({
      name: 'known token',
      path: /token/,
      answer: {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ access_token: 'granted-token' }),
      },
    });
    emulator.faults.add(answering(echo(`granted-token ${credentials.clientSecret}`), { path: /app/ }, 400));
    const { result } = await run();
    expect(result.failure?.message).toContain('400');
    expect(JSON.stringify([result, log])).not.toMatch(/granted-token|emulator-secret/);
  });

  it('keep no words of a vendor beyond 200 characters', async () => {
    const { backend, order, emulator } = await appsecplus();
    emulator.faults.add(answering(says(`${'x'.repeat(500)}\n`), { path: /app/ }, 403));
    const { message } = await errorOf(backend.preflight?.(order.target, never));
    expect(message).toContain(`it says: ${'x'.repeat(199)}…`);
  });
});
