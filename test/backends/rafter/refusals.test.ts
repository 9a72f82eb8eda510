import { describe, expect, it } from 'vitest';
import type { BackendModule } from '../../../src/backends/backend-module.ts';
import { rafterBackend } from '../../../src/backends/rafter/index.ts';
import { Cancellation } from '../../../src/core/cancellation.ts';
import type { Fault } from '../../../src/emulators/kit/faults.ts';
import { rafterEmulator } from '../../../src/emulators/rafter/index.ts';
import type { HttpClient } from '../../../src/http/http-client.ts';
import { emulate, never, type Scene } from '../emulated.ts';

const refused = async (scene: Scene, fault?: Fault) => {
  const emulated = await emulate(rafterEmulator, rafterBackend, scene);
  if (fault) emulated.emulator.faults.add(fault);
  const { result } = await emulated.run();
  const posts = emulated.emulator.requests.filter(({ method }) => method === 'POST');
  return { result, failure: result.failure, posts, ...emulated };
};

const answering = (status: number, body: unknown, method = 'POST'): Fault => ({
  name: 'answer',
  method,
  answer: { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
});

describe('before a scan is started', () => {
  it('a wrong key is told', async () => {
    const { failure, result, posts } = await refused({ deps: { apiKey: 'RF-wrong' } });
    expect(result).toMatchObject({ outcome: 'misconfigured', exitCode: 3 });
    expect(failure).toEqual({
      code: 'CREDENTIALS_REFUSED',
      message: 'the usage of the account: Rafter does not accept the API key: Invalid or inactive API key.',
      hint: expect.stringContaining('Check SCANGATE_API_KEY or RAFTER_API_KEY'),
    });
    expect(posts).toEqual([]);
  });

  it.each([{}, { play: ['usage-older'] }])('an empty quota is told: %j', async ({ play = [] }: Scene) => {
    const { failure, result, posts } = await refused({ play: ['quota-used-up', ...play] });
    expect(result.exitCode).toBe(2);
    expect(failure).toEqual({
      code: 'QUOTA_EXHAUSTED',
      message: "Rafter's quota is used up: 200 of 200 fast scans are used; renewed on 2026-06-04",
      hint: expect.stringContaining('Wait until it is renewed'),
    });
    expect(posts).toEqual([]);
  });

  it('an empty quota does not keep a scan of an earlier run from being taken up', async () => {
    const { backend, order } = await emulate(rafterEmulator, rafterBackend, { play: ['quota-used-up'] });
    await expect(backend.preflight?.(order.target, never)).resolves.toBeUndefined();
    await expect(backend.start(order, never, never)).rejects.toMatchObject({
      code: 'QUOTA_EXHAUSTED',
      mayHaveRun: false,
      transient: false,
    });
  });

  it('an empty quota of plus names the other mode', async () => {
    const { failure } = await refused({
      play: ['quota-used-up'],
      options: { 'scan-mode': 'plus', 'accept-plus-cost': true },
    });
    expect(failure?.message).toContain('5 of 5 plus scans are used');
    expect(failure?.hint).toContain("'scan-mode: fast' has a quota of its own");
  });

  it.each(['usage-missing', 'usage-unknown', 'usage-unlimited', 'usage-older'])(
    'a usage that says nothing keeps no scan from starting: %s',
    async (behaviour) => {
      const { result, posts } = await refused({ play: [behaviour] });
      expect(result.outcome).toBe('failed');
      expect(posts).toHaveLength(1);
    },
  );

  it('an address of something else is told, and nothing is posted there', async () => {
    const { emulator } = await emulate(rafterEmulator, rafterBackend);
    const { result, failure, posts } = await refused({ deps: { baseUrl: new URL('/foo', emulator.url) } });
    expect(result).toMatchObject({ outcome: 'misconfigured', exitCode: 3 });
    expect(failure?.message).toContain(
      `base-url: there is no Rafter API at this address: GET ${emulator.url}`,
    );
    expect(failure?.message).toContain('/foo/api/static/scan: answered 404');
    expect(failure?.hint).toContain('RAFTER_URL');
    expect(posts).toEqual([]);
    expect(emulator.requests.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('a target that Rafter cannot scan is told, and nothing is asked', async () => {
    const { result, emulator } = await refused({ options: { 'branch-name': 'refs/tags/v1' } });
    expect(result).toMatchObject({
      outcome: 'misconfigured',
      failure: { code: 'INPUT_INVALID', problems: [{ input: 'ref' }] },
    });
    expect(emulator.requests).toEqual([]);
  });

  it.each([
    ['http://127.0.0.1:9', 'BACKEND_UNREACHABLE', /connection refused/],
    ['http://nowhere.invalid', 'INPUT_INVALID', /plain http|https/],
  ])('a server that is not there is told: %s', async (address, code, words) => {
    const { failure } = await refused({ deps: { baseUrl: new URL(address) } });
    expect(failure?.code).toBe(code);
    expect(failure?.message).toMatch(words);
  });
});

describe('a start that is refused', () => {
  it.each([
    [
      'read-only-key',
      'CREDENTIALS_REFUSED',
      'the API key may only read: API key does not have scan scope.',
      'Read & Scan',
    ],
    ['read-only-key-older-wording', 'CREDENTIALS_REFUSED', 'Required scope: read-and-scan.', 'Read & Scan'],
    [
      'quota-used-up-meanwhile',
      'QUOTA_EXHAUSTED',
      '200 of 200 fast scans are used',
      'Wait until it is renewed',
    ],
    ['quota-older-wording', 'QUOTA_EXHAUSTED', 'all fast scans are used', 'Wait until it is renewed'],
    ['quota-429', 'QUOTA_EXHAUSTED', '200 of 200 fast scans are used', 'Wait until it is renewed'],
    [
      'unknown-repository',
      'TARGET_UNUSABLE',
      'starting a scan of branch main of acme/shop: Rafter does not find it: Repository not found or access denied.',
      'That of a fork is not in the base repository',
    ],
    ['private-repository', 'TARGET_UNUSABLE', 'Rafter does not find it', 'RAFTER_GITHUB_TOKEN'],
    [
      'start-refused-politely',
      'BACKEND_PROTOCOL',
      'Rafter did not start a scan: The scanner is being updated.',
      'Look at',
    ],
  ])('%s is %s, and is sent once', async (behaviour, code, message, hint) => {
    const { failure, posts, emulator } = await refused({ play: [behaviour] });
    expect(failure?.code).toBe(code);
    expect(failure?.message).toContain(message);
    expect(failure?.hint).toContain(hint);
    expect(posts).toHaveLength(1);
    expect(emulator.scans()).toEqual([]);
  });

  it.each([
    [
      400,
      { error: 'Missing required field: repository_name' },
      'TARGET_UNUSABLE',
      'does not take it: Missing required',
    ],
    [422, {}, 'TARGET_UNUSABLE', 'does not take it'],
    [401, { error: 'Invalid or inactive API key.' }, 'CREDENTIALS_REFUSED', 'does not accept the API key'],
    [403, { error: 'Forbidden' }, 'CREDENTIALS_REFUSED', 'Rafter does not allow it: Forbidden'],
    [403, 'no', 'CREDENTIALS_REFUSED', 'Rafter does not allow it'],
    [
      404,
      { message: 'no such route' },
      'INPUT_INVALID',
      'base-url: there is no Rafter API at this address: POST http://127.0.0.1',
    ],
    [403, { error: 'x', used: 3, limit: 3 }, 'QUOTA_EXHAUSTED', '3 of 3 fast scans are used'],
    [403, { error: 'x', scan_mode: 'fast' }, 'QUOTA_EXHAUSTED', 'all fast scans are used'],
    [
      403,
      { error: 'No permission for this repository.' },
      'CREDENTIALS_REFUSED',
      'does not allow it: No permission',
    ],
    [409, { error: 'busy' }, 'BACKEND_PROTOCOL', 'answered 409'],
  ])('with %d and %j is %s', async (status, body, code, message) => {
    const { failure, posts } = await refused({}, answering(status, body));
    expect(failure?.code).toBe(code);
    expect(failure?.message).toContain(message);
    expect(posts).toHaveLength(1);
  });

  it('for want of a token is none with it', async () => {
    const { result, posts } = await refused({
      play: ['private-repository'],
      deps: { sourceToken: ['github', 'pat', 'of a test'].join('_') },
    });
    expect(result.outcome).toBe('failed');
    expect(posts).toHaveLength(1);
  });
});

describe('a start that may have been carried out', () => {
  it.each([
    ['start-error', 'START_UNCERTAIN'],
    ['start-without-id', 'START_UNCERTAIN'],
    ['lost-start', 'START_UNCERTAIN'],
  ])('is never sent twice: %s', async (behaviour, code) => {
    const { failure, posts, emulator } = await refused({ play: [behaviour] });
    expect(failure?.code).toBe(code);
    expect(failure?.message).toContain('a scan may have been started');
    expect(posts).toHaveLength(1);
    expect(emulator.scans()).toHaveLength(1);
  });

  it.each([
    [200, '<html><title>Sign in</title></html>', 'text/html'],
    [200, '{"success":true,"scan_id":"../../x"}', 'application/json'],
    [200, 'null', 'application/json'],
    [502, '', 'text/html'],
    [504, '', 'text/html'],
  ])('is never sent twice when answered %d %j', async (status, body, type) => {
    const fault = {
      name: 'odd',
      method: 'POST',
      answer: { status, headers: { 'content-type': type }, body },
    };
    const { failure, posts } = await refused({}, fault);
    expect(failure?.code).toBe('START_UNCERTAIN');
    expect(posts).toHaveLength(1);
  });
});

describe('a start that surely was not carried out', () => {
  it('is sent again until it is taken', async () => {
    const { result, posts, emulator } = await refused({ play: ['start-rate-limited'] });
    expect(result.outcome).toBe('failed');
    expect(posts.map(({ status }) => status)).toEqual([429, 429, 200]);
    expect(emulator.scans()).toHaveLength(1);
  });

  it('is sent again when the server asks to wait', async () => {
    const { result, posts } = await refused(
      {},
      {
        name: 'busy',
        method: 'POST',
        times: 1,
        answer: { status: 503, headers: { 'retry-after': '30' }, body: '' },
      },
    );
    expect(result.outcome).toBe('failed');
    expect(posts.map(({ at, status }) => [at, status])).toEqual([
      [0, 503],
      [30_000, 200],
    ]);
  });

  it('is given up after two minutes', async () => {
    const { failure, posts } = await refused({}, answering(429, { error: 'Rate limit exceeded.' }));
    expect(failure?.code).toBe('BACKEND_UNREACHABLE');
    const last = posts.at(-1)?.at ?? 0;
    expect(last).toBeGreaterThan(90_000);
    expect(last).toBeLessThan(120_000);
  });

  it('is not sent any more once the run is cancelled', async () => {
    const { backend, order, emulator, clock } = await emulate(rafterEmulator, rafterBackend);
    emulator.faults.add(answering(429, { error: 'Rate limit exceeded.' }));
    const leaving = new AbortController();
    const reason = new Error('cancelled');
    clock.sleep(5_000, never).then(() => leaving.abort(reason));
    await expect(backend.start(order, never, leaving.signal)).rejects.toMatchObject({ cause: reason });
    expect(emulator.requests.length).toBeLessThan(6);
  });
});

describe('a start that has to wait for its turn', () => {
  it('is not sent once the run is cancelled', async () => {
    const { backend, order, emulator, clock } = await emulate(rafterEmulator, rafterBackend);
    const { ref } = await backend.start(order, never, never);
    for (let count = 0; count < 9; count++) await backend.status(ref, never);
    const leaving = new AbortController();
    const reason = new Cancellation('SIGINT');
    clock.sleep(100, never).then(() => leaving.abort(reason));
    await expect(backend.start(order, never, leaving.signal)).rejects.toBe(reason);
    expect(emulator.scans()).toHaveLength(1);
  });
});

describe('a question', () => {
  const { signal } = new AbortController();

  it('for the status is asked once, and may be asked again', async () => {
    const { backend, order, emulator } = await emulate(rafterEmulator, rafterBackend);
    const { ref } = await backend.start(order, signal, signal);
    emulator.faults.add(answering(503, {}, 'GET'));
    await expect(backend.status(ref, signal)).rejects.toMatchObject({
      code: 'BACKEND_UNREACHABLE',
      transient: true,
    });
    expect(emulator.requests.map(({ status }) => status)).toEqual([200, 503]);
  });

  it.each([{}, { status: '' }, { status: 3 }, [], null, 'completed'])(
    'for the status that is answered %j may be asked again',
    async (body) => {
      const { backend, order, emulator } = await emulate(rafterEmulator, rafterBackend);
      const { ref } = await backend.start(order, signal, signal);
      emulator.faults.add(answering(200, body, 'GET'));
      await expect(backend.status(ref, signal)).rejects.toMatchObject({
        code: 'BACKEND_PROTOCOL',
        transient: true,
      });
    },
  );
});

describe('secrets', () => {
  const token = ['github', 'pat', 'S3cr3tOfATest'].join('_');

  it('are in no error and no line of the log, even when the server repeats them', async () => {
    for (const status of [400, 401, 403, 404, 409, 422, 429, 500]) {
      const echo = { error: `bad request: {"github_token":"${token}"} with key RF-emulated-key` };
      const { failure, log } = await refused({ deps: { sourceToken: token } }, answering(status, echo));
      const text = JSON.stringify([failure, log]);
      expect(failure).toBeDefined();
      expect(text).not.toContain(token);
      expect(text).not.toContain('RF-emulated-key');
    }
  });

  /** The bodies that a run sends. */
  async function sentBodies(scene: Scene) {
    const bodies: unknown[] = [];
    const spying: BackendModule = {
      ...rafterBackend,
      create: (options, deps) => {
        const send: HttpClient['send'] = (request, signal) => {
          if (request.body !== undefined) bodies.push(JSON.parse(String(request.body)));
          return deps.http.send(request, signal);
        };
        return rafterBackend.create(options, { ...deps, http: { ...deps.http, send } });
      },
    };
    await (await emulate(rafterEmulator, spying, scene)).run();
    return bodies;
  }

  it('that are not used are told', async () => {
    const { log } = await refused({
      deps: { sourceToken: token },
      options: { 'repository-name': 'https://gitlab.com/acme/shop' },
    });
    const warnings = log.filter((text) => text.startsWith('warn'));
    expect(warnings).toEqual([
      'warn source-token is not sent: Rafter takes one for repositories on GitHub only',
    ]);
  });

  it('go to Rafter for GitHub only', async () => {
    const deps = { sourceToken: token };
    const order = { repository_name: 'acme/shop', branch_name: 'main', scan_mode: 'fast' };
    expect(await sentBodies({})).toEqual([order]);
    expect(await sentBodies({ deps })).toEqual([{ ...order, github_token: token }]);
    expect(
      await sentBodies({ deps, options: { 'repository-name': 'https://gitlab.com/acme/shop' } }),
    ).toEqual([{ ...order, provider: 'gitlab', repo_url: 'https://gitlab.com/acme/shop' }]);
  });
});
