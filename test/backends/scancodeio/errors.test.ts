import { describe, expect, it } from 'vitest';
import { scancodeioBackend } from '../../../src/backends/scancodeio/index.ts';
import type { ScangateError } from '../../../src/core/errors.ts';
import type { FaultAnswer } from '../../../src/emulators/kit/faults.ts';
import { never } from '../emulated.ts';
import { scene } from './scene.ts';

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html' };
const key = ['emulated', 'scancodeio', 'token'].join('-');

async function failureOf(work: Promise<unknown>): Promise<ScangateError> {
  return work.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: ScangateError) => error,
  );
}

async function preflightOf(given: Parameters<typeof scene>[0]) {
  const { backend, order } = await scene(given);
  return failureOf(backend.preflight?.(order.target, never) ?? Promise.resolve());
}

describe('preflight', () => {
  it('has nothing to say about a good server', async () => {
    const { backend, order } = await scene();
    await expect(backend.preflight?.(order.target, never)).resolves.toBeUndefined();
  });
  it.each(['', '/', '/api', '/api/', '/api/projects/', '/project/'])(
    'takes the address with %j',
    async (path) => {
      const emulated = await scene();
      const { backend } = await scene({ deps: { baseUrl: new URL(`${emulated.emulator.url}${path}`) } });
      await expect(backend.preflight?.(emulated.order.target, never)).resolves.toBeUndefined();
    },
  );
  it('names a wrong key', async () => {
    expect(await preflightOf({ deps: { apiKey: 'wrong' } })).toMatchObject({
      code: 'CREDENTIALS_REFUSED',
      message:
        'asking ScanCode.io for its pipelines: ScanCode.io does not accept the API key: Invalid token.',
      hint: expect.stringContaining('SCANCODEIO_TOKEN'),
    });
  });
  it('names a missing key, and needs none where the server is open', async () => {
    expect(await preflightOf({ deps: { apiKey: undefined } })).toMatchObject({
      code: 'CREDENTIALS_REFUSED',
      message: expect.stringContaining('asks for an API key'),
      hint: expect.stringContaining('Set SCANGATE_API_KEY'),
    });
    const { run } = await scene({ deps: { apiKey: undefined }, play: ['open'] });
    expect((await run()).result.outcome).toBe('failed');
  });
  it('names a host name that the server does not allow', async () => {
    expect(await preflightOf({ play: ['wrong-host'] })).toMatchObject({
      code: 'BACKEND_PROTOCOL',
      hint: expect.stringContaining('ALLOWED_HOSTS'),
    });
  });
  it('names a pipeline that the server does not have, and the one that was meant', async () => {
    expect(await preflightOf({ options: { pipelines: ['scan_codebas'] } })).toMatchObject({
      code: 'INPUT_INVALID',
      message: "options: pipelines: the server has no pipeline 'scan_codebas'. Did you mean 'scan_codebase'?",
    });
  });
  it('names a pipeline that cannot run there', async () => {
    expect(await preflightOf({ play: ['vulnerablecode-unavailable'] })).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining(
        "pipeline 'find_vulnerabilities' cannot run on the server: VulnerableCode is not configured. Remove it",
      ),
    });
  });
  it('names a folder that is no checkout, where one would be uploaded', async () => {
    expect(await preflightOf({ options: { 'input-urls': [] } })).toMatchObject({
      code: 'TARGET_UNUSABLE',
      hint: expect.stringContaining('input-urls'),
    });
  });
  it.each([
    [
      'a login page',
      { status: 200, headers: html, body: '<html><title>Sign in</title></html>' },
      'BACKEND_PROTOCOL',
    ],
    ['another program', { status: 404, headers: html, body: '<h1>Not Found</h1>' }, 'INPUT_INVALID'],
    ['JSON of another shape', { status: 200, headers: json, body: '{"pipelines":[]}' }, 'BACKEND_PROTOCOL'],
    ['a refusal of rights', { status: 403, headers: json, body: '{"detail":"no"}' }, 'CREDENTIALS_REFUSED'],
  ] as const)('tells %s', async (_, answer, code) => {
    const { backend, order, emulator } = await scene();
    emulator.faults.add({ name: 'played', method: 'GET', answer });
    const error = await failureOf(backend.preflight?.(order.target, never) ?? Promise.resolve());
    expect(error.code).toBe(code);
    expect(error.hint).not.toBe('');
  });
});

describe('a refused start', () => {
  const refused = async (path: RegExp, answer: FaultAnswer) => {
    const { backend, order, emulator } = await scene();
    emulator.faults.add({ name: 'played', method: 'POST', path, answer });
    return failureOf(backend.start(order, never, never));
  };
  it.each([
    [413, html, '<h1>413</h1>', 'TARGET_UNUSABLE', 'client_max_body_size'],
    [400, json, '{"pipeline":["\\"x\\" is not a valid choice."]}', 'BACKEND_PROTOCOL', 'options'],
    [403, json, '{"detail":"You do not have permission."}', 'CREDENTIALS_REFUSED', 'right'],
    [502, html, '<h1>502</h1>', 'BACKEND_UNREACHABLE', 'SCANCODEIO_ASYNC'],
  ] as const)('says why: %s', async (status, headers, body, code, hint) => {
    const error = await refused(/projects\/$/, { status, headers, body });
    expect(error).toMatchObject({ code, hint: expect.stringContaining(hint) });
    expect(error.mayHaveRun).toBe(status === 502);
  });
  it.each(['Pipeline already queued.', 'Pipeline already started.', 'Pipeline already executed.'])(
    'is none when the server says %s',
    async (words) => {
      const { backend, order, emulator } = await scene();
      emulator.faults.add({
        name: 'played',
        path: /start_pipeline/,
        answer: { status: 400, headers: json, body: JSON.stringify({ status: words }) },
      });
      expect((await backend.start(order, never, never)).ref.id).toBe(emulator.scans()[0]?.id);
    },
  );
  it('of a pipeline is told', async () => {
    const error = await refused(/start_pipeline/, { status: 403, headers: json, body: '{"detail":"no"}' });
    expect(error).toMatchObject({
      code: 'CREDENTIALS_REFUSED',
      message: expect.stringContaining('starting project'),
    });
  });
  it('is in doubt when the answer is no project', async () => {
    const error = await refused(/projects\/$/, { status: 201, headers: json, body: '{"uuid":"../../x"}' });
    expect(error).toMatchObject({ code: 'BACKEND_PROTOCOL', mayHaveRun: true });
  });
});

describe('an id that is unknown', () => {
  it('is not found', async () => {
    const { backend } = await scene();
    expect(await failureOf(backend.attach?.('0000', never) ?? Promise.resolve())).toMatchObject({
      code: 'SCAN_NOT_FOUND',
      message: 'project 0000: ScanCode.io does not find it: Not found.',
    });
  });
});

describe('the key', () => {
  it('is in no error and no line of the log, even if the server repeats it', async () => {
    const emulated = await scene();
    const body = JSON.stringify({ detail: `the token ${key} is not good` });
    emulated.emulator.faults.add({ name: 'played', answer: { status: 401, headers: json, body } });
    const { result } = await emulated.run();
    expect(result.outcome).toBe('misconfigured');
    expect(result.failure?.message).toContain('the token ***');
    expect(JSON.stringify(result) + emulated.log.join('\n')).not.toContain(key);
  });
});

describe('options', () => {
  const problems = (options: Readonly<Record<string, unknown>>) =>
    scancodeioBackend.checkOptions(options, '--options').map(({ input, message }) => `${input}: ${message}`);

  it('are all optional', () => {
    expect(problems({})).toEqual([]);
  });
  it('are taken as the documents of ScanCode.io and of its users spell them', () => {
    expect(
      problems({ input_urls: 'https://a.example/x.zip, pkg:npm/left-pad@1.3.0, docker://alpine' }),
    ).toEqual([]);
    expect(problems({ pipelines: 'map_deploy_to_develop:Java', projectName: 'Team A' })).toEqual([]);
  });
  it.each([
    [{ pipelines: ['scan codebase'] }, "--options: pipelines: 'scan codebase' is not the name of a pipeline"],
    [{ pipelines: [] }, '--options: pipelines: names nothing'],
    [
      { 'input-urls': ['ftp://a.example/x'] },
      '--options: input-urls: entry 1 is no address that the server could fetch, or holds credentials',
    ],
    [
      { 'input-urls': ['https://user:word@a.example/x'] },
      '--options: input-urls: entry 1 is no address that the server could fetch, or holds credentials',
    ],
    [{ cleanup: 'remove' }, "--options: cleanup: 'remove' is not known"],
    [{ downloads: ['pdf'] }, "--options: downloads: 'pdf' is not known"],
  ])('are refused: %j', (options, problem) => {
    expect(problems(options)).toEqual([problem]);
  });
  it('say which of several is wrong', () => {
    const unfit = (entry: number) =>
      `--options: input-urls: entry ${entry} is no address that the server could fetch, or holds credentials`;
    expect(problems({ 'input-urls': ['ftp://x', 'https://a.example/x', 'not a url'] })).toEqual([
      unfit(1),
      unfit(3),
    ]);
  });
});
