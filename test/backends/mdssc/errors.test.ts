import { describe, expect, it } from 'vitest';
import { mdsscBackend } from '../../../src/backends/mdssc/index.ts';
import { ScangateError } from '../../../src/core/errors.ts';
import type { Fault } from '../../../src/emulators/kit/faults.ts';
import { mdsscEmulator } from '../../../src/emulators/mdssc/index.ts';
import { type Emulated, emulate, never, type Scene } from '../emulated.ts';

const wire = (scene: Scene = {}): Promise<Emulated> => emulate(mdsscEmulator, mdsscBackend, scene);
const json = { 'content-type': 'application/json' };
const told = 'told by the server';
const envelope = JSON.stringify({ responseKey: 'Key', responseMessage: told });

async function failureOf(work: Promise<unknown> | undefined): Promise<ScangateError> {
  const thrown = await work?.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (thrown instanceof ScangateError) return thrown;
  throw new Error(`no ScangateError: ${String(thrown)}`);
}

async function withFault(fault: Omit<Fault, 'name'>, scene: Scene = {}): Promise<Emulated> {
  const emulated = await wire(scene);
  emulated.emulator.faults.add({ name: 'fault', ...fault });
  return emulated;
}

const status = (code: number, body = envelope) => ({ answer: { status: code, headers: json, body } });

describe('preflight tells apart', () => {
  const preflight = ({ backend, order }: Emulated) => failureOf(backend.preflight?.(order.target, never));

  it('a wrong key', async () => {
    const wrong = ['not', 'the', 'key'].join('-');
    const emulated = await wire({ deps: { apiKey: wrong } });
    const error = await preflight(emulated);
    expect(error).toMatchObject({
      code: 'CREDENTIALS_REFUSED',
      message: expect.stringContaining('the server does not accept the credentials'),
      hint: expect.stringContaining('MDSSC_API_KEY'),
    });
    expect(`${error.message}${error.hint}${emulated.log.join()}`).not.toContain(wrong);
  });

  it('a wrong password', async () => {
    const wrong = ['wrong', 'pass'].join('-');
    const error = await preflight(
      await wire({ deps: { apiKey: undefined, username: 'ci', password: wrong } }),
    );
    expect(error).toMatchObject({
      code: 'CREDENTIALS_REFUSED',
      message: expect.stringContaining('The username or password is incorrect.'),
      hint: expect.stringContaining('MDSSC_PASSWORD'),
    });
    expect(error.message).not.toContain(wrong);
  });

  it('a login without a token', async () => {
    const deps = { apiKey: undefined, username: 'ci', password: 'x' };
    const fault = { path: /login$/, ...status(200, '{"ResponseMessage":"Two factors, please"}') };
    expect(await preflight(await withFault(fault, { deps }))).toMatchObject({
      code: 'CREDENTIALS_REFUSED',
      message: 'the login failed: the answer holds no token: Two factors, please',
    });
  });

  it('a missing right', async () => {
    expect(await preflight(await withFault({ path: /workflows/, ...status(403) }))).toMatchObject({
      code: 'CREDENTIALS_REFUSED',
      message: expect.stringContaining('the credentials are good, but may not do this'),
      hint: expect.stringContaining('administrator'),
    });
  });

  it('another server', async () => {
    const emulated = await wire();
    const baseUrl = new URL('elsewhere', emulated.emulator.url);
    expect(await preflight(await wire({ deps: { baseUrl } }))).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(/^base-url: there is no MetaDefender .* http:.*elsewhere.* 404/),
      hint: expect.stringContaining('MDSSC_SERVER'),
    });
  });

  it('nobody at the address', async () => {
    const emulated = await wire();
    await emulated.emulator.close();
    expect(await preflight(emulated)).toMatchObject({
      code: 'BACKEND_UNREACHABLE',
      hint: expect.stringContaining('MDSSC_SERVER'),
    });
  });

  it.each([
    [{ 'workflow-id': 'nope' }, "workflow 'nope' is not known", 'workflow-all (everything on GitHub)'],
    [{ 'workflow-id': 'Both hosts' }, "workflow 'Both hosts'", "Did you mean 'workflow-both' (both hosts)?"],
    [{ reference: 'mian' }, "the repository has no reference 'mian'", "Did you mean 'main'?"],
    [{ 'workflow-id': 'workflow-all', repository: 'shopp' }, 'no such repository', "Did you mean 'shop'?"],
    [
      { 'workflow-id': 'workflow-upload', storage: 'githup-acme' },
      "no storage 'githup-acme'",
      "'github-acme'",
    ],
  ])('an unknown target: %j', async (options, message, hint) => {
    expect(await preflight(await wire({ options }))).toMatchObject({
      code: 'TARGET_UNUSABLE',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });

  it('a checkout on no branch', async () => {
    const emulated = await wire({ options: { reference: undefined } });
    const { ref: _, ...target } = emulated.order.target;
    expect(await failureOf(emulated.backend.preflight?.(target, never))).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('options: reference'),
    });
  });

  it('a server without a version from none at all', async () => {
    const emulated = await withFault({ path: /version$/, ...status(404) });
    await emulated.backend.preflight?.(emulated.order.target, never);
    const result = await emulated.run();
    expect(result.result.notices?.join()).toContain('of an unknown version');
  });

  it.each([[404], [405]])(
    'a server that does not list references (%i) from one without ours',
    async (code) => {
      const emulated = await withFault({ path: /references$/, ...status(code) });
      await emulated.backend.preflight?.(emulated.order.target, never);
    },
  );
});

describe('a refused start', () => {
  const start = async (emulated: Emulated) => {
    const error = await failureOf(emulated.backend.start(emulated.order, never, never));
    const posts = emulated.emulator.requests.filter(({ method }) => method === 'POST');
    expect(posts).toHaveLength(1);
    return error;
  };
  const onStart = { method: 'POST', path: /scans$/ };

  it.each([
    [400, 'TARGET_UNUSABLE', false, "'workflow-id'"],
    [401, 'CREDENTIALS_REFUSED', false, 'MDSSC_API_KEY'],
    [403, 'CREDENTIALS_REFUSED', false, 'administrator'],
    [404, 'TARGET_UNUSABLE', false, "'storage-id'"],
    [409, 'SCAN_CONFLICT', false, 'run again'],
    [413, 'TARGET_UNUSABLE', false, 'larger than the server'],
    [500, 'BACKEND_UNREACHABLE', true, 'base-url'],
    [502, 'BACKEND_UNREACHABLE', true, 'base-url'],
    [504, 'BACKEND_UNREACHABLE', true, 'base-url'],
  ])('%i: %s, a scan may run: %s', async (code, expected, mayHaveRun, hint) => {
    const error = await start(await withFault({ ...onStart, ...status(code) }));
    expect(error).toMatchObject({ code: expected, mayHaveRun, hint: expect.stringContaining(hint) });
    expect(error.message).toContain(told);
  });

  it.each([
    ['{"Result":"Error","ResponseMessage":"down"}', 'SCAN_FAILED'],
    ['{"result":2,"responseMessage":"down"}', 'SCAN_FAILED'],
    ['{"Result":"NotFound","ResponseMessage":"down"}', 'TARGET_UNUSABLE'],
    ['{"ScanIds":[],"ResponseMessage":"down"}', 'SCAN_FAILED'],
    ['{"ScanIds":null,"ResponseMessage":"down"}', 'SCAN_FAILED'],
    ['{"ResponseMessage":"quota is used up, down"}', 'QUOTA_EXHAUSTED'],
  ])('200 with %s: %s', async (body, code) => {
    const error = await start(await withFault({ ...onStart, ...status(200, body) }));
    expect(error).toMatchObject({ code, mayHaveRun: false, message: expect.stringContaining('down') });
  });

  it.each([
    ['{"scanIds":["abc"]}', 'abc'],
    ['{"ScanIds":["a","b","a"]}', 'a.b'],
    ['{"scanId":"abc"}', 'abc'],
    ['{"Id":17}', '17'],
  ])('200 with %s is a start', async (body, id) => {
    const { backend, order } = await withFault({ ...onStart, ...status(200, body) });
    expect((await backend.start(order, never, never)).ref.id).toBe(id);
  });

  it.each(['{"ScanIds":["../x"]}', '{"ScanIds":["a.b"]}', '{"ScanIds":["-"]}'])(
    'an id that cannot be used is in doubt: %s',
    async (body) => {
      const error = await start(await withFault({ ...onStart, ...status(200, body) }));
      expect(error).toMatchObject({ code: 'BACKEND_PROTOCOL', mayHaveRun: true });
    },
  );

  it('a page in place of an answer is in doubt', async () => {
    const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html></html>' };
    const error = await start(await withFault({ ...onStart, answer: page }));
    expect(error).toMatchObject({ code: 'BACKEND_PROTOCOL', mayHaveRun: true });
  });

  it('of which nobody can tell whether it is ours ends the run', async () => {
    const emulated = await wire({ play: ['lost-start'] });
    emulated.emulator.faults.add({ name: 'no list', method: 'GET', path: /scans$/, ...status(200, '{}') });
    const { result } = await emulated.run();
    expect(result.failure).toMatchObject({ code: 'START_UNCERTAIN' });
    expect(emulated.emulator.scans()).toHaveLength(1);
  });
});

describe('a status that does not come', () => {
  it.each([
    [401, 'CREDENTIALS_REFUSED', false],
    [403, 'CREDENTIALS_REFUSED', false],
    [404, 'SCAN_NOT_FOUND', false],
    [429, 'BACKEND_UNREACHABLE', true],
    [500, 'BACKEND_UNREACHABLE', true],
    [503, 'BACKEND_UNREACHABLE', true],
  ])('%i: %s, and is asked again: %s', async (code, expected, transient) => {
    const { backend, order } = await withFault({
      method: 'GET',
      path: /scans\/[^/]+(\/overview)?$/,
      ...status(code),
    });
    const { ref } = await backend.start(order, never, never);
    expect(await failureOf(backend.status(ref, never))).toMatchObject({ code: expected, transient });
  });

  it('is asked of the whole scan where the overview fails', async () => {
    const emulated = await withFault({ method: 'GET', path: /overview$/, times: 2, ...status(500) });
    const { result } = await emulated.run();
    expect(result.outcome).toBe('failed');
    const overviews = emulated.emulator.requests.filter(({ path }) => path.endsWith('/overview'));
    expect(overviews.length).toBeGreaterThan(3);
  });

  it.each([
    ['{}'],
    ['[]'],
    ['{"Status":404,"title":"Not here"}'],
    ['{"ScanningState":null}'],
    ['{"ScanningState":""}'],
  ])('is unknown, never complete: %s', async (body) => {
    const { backend, order } = await withFault({
      method: 'GET',
      path: /scans\/[^/]+(\/overview)?$/,
      ...status(200, body),
    });
    const { ref } = await backend.start(order, never, never);
    expect((await backend.status(ref, never)).state).toBe('unknown');
  });

  it('says the word of an unknown state', async () => {
    const { backend, order } = await wire({ state: 'Quarantined' });
    const { ref } = await backend.start(order, never, never);
    expect(await backend.status(ref, never)).toEqual({ state: 'unknown', detail: 'Quarantined' });
  });
});

describe('results that do not come', () => {
  const results = async (emulated: Emulated) => {
    const { result } = await emulated.run();
    return result;
  };

  it('packages: the export tells the rest, and it is said', async () => {
    const result = await results(await withFault({ path: /packages/, ...status(500) }));
    expect(result.counts).toMatchObject({ critical: 1, high: 3, low: 1 });
    expect(result.notices?.join()).toContain('Not read: the packages of scan');
    expect(
      result.findings.every(({ category, fixVersions }) => category !== 'sca' || fixVersions.length === 0),
    ).toBe(true);
  });

  it('export: the packages tell the rest', async () => {
    const emulated = await withFault({ path: /cyclonedx/, ...status(404) });
    const result = await results(emulated);
    expect(result.counts).toMatchObject({ critical: 1, high: 3, medium: 2, low: 1 });
    expect(result.checks.every(({ state }) => state === 'complete')).toBe(true);
  });

  it('files: the flag alone makes a finding', async () => {
    const result = await results(await withFault({ path: /files$/, ...status(404) }));
    expect(result.findings.filter(({ category }) => category === 'secret')).toMatchObject([
      { ruleId: 'mdssc-secret', severity: 'high', locations: [] },
    ]);
  });

  it('nothing but counts: each is a finding', async () => {
    const result = await results(await withFault({ path: /packages|files$|export/, ...status(404) }));
    expect(result.counts).toEqual({ critical: 1, high: 3, medium: 2, low: 1, info: 0, unknown: 0 });
    expect(result.outcome).toBe('failed');
  });

  it('counts in an unknown shape: never zero', async () => {
    const body = JSON.stringify({
      ScanningState: 'Completed',
      ScanInformation: { VulnerabilityIssues: 'many' },
    });
    const emulated = await withFault(
      { method: 'GET', path: /scans\/[^/]+(\/overview)?$/, ...status(200, body) },
      { scenario: 'clean' },
    );
    const result = await results(emulated);
    expect(result.outcome).toBe('inconclusive');
    expect(Object.fromEntries(result.checks.map(({ name, state }) => [name, state]))).toMatchObject({
      malware: 'not-checked',
      secrets: 'not-checked',
      licenses: 'not-checked',
    });
  });

  it.each([['overview'], ['whole scan']])('the %s alone: the other one tells the same', async (view) => {
    const path = view === 'overview' ? /scans\/[^/]+\/overview$/ : /scans\/[0-9a-f-]{36}$/;
    const result = await results(await withFault({ method: 'GET', path, ...status(404) }));
    expect(result.counts).toEqual({ critical: 1, high: 3, medium: 2, low: 1, info: 0, unknown: 0 });
  });

  it.each([
    [503, { code: 'BACKEND_UNREACHABLE', transient: true }],
    [404, { code: 'SCAN_NOT_FOUND' }],
    [401, { code: 'CREDENTIALS_REFUSED' }],
  ])('the scan itself, with %i: no results', async (code, expected) => {
    const { backend, order, emulator } = await wire({ durationMs: 0 });
    const { ref } = await backend.start(order, never, never);
    emulator.faults.add({
      name: 'fault',
      method: 'GET',
      path: /scans\/[^/]+(\/overview)?$/,
      ...status(code),
    });
    expect(await failureOf(backend.results(ref, never))).toMatchObject(expected);
  });
});
