import { describe, expect, it, onTestFinished } from 'vitest';
import type { Scenario } from '../../../src/emulators/emulator.ts';
import { serve } from '../../../src/emulators/kit/serve.ts';
import { scancodeioBehaviours } from '../../../src/emulators/scancodeio/behaviours.ts';
import { scancodeioEmulator } from '../../../src/emulators/scancodeio/index.ts';

/** A server whose time is `at.now`; a scan takes 40 s, which its pipelines share. */
async function aServer(play: readonly string[] = [], scenario: Scenario = 'findings') {
  const at = { now: 0 };
  const clock = { now: () => at.now, date: () => new Date(Date.UTC(2026, 4, 4) + at.now) };
  const server = await serve(
    scancodeioEmulator,
    { scenario, durationMs: 40_000, play: new Set(play), clock },
    { port: 0 },
  );
  onTestFinished(() => server.close());
  const authorization = `Token ${server.credential}`;
  const call = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${server.url}/api/${path}`, {
      redirect: 'manual',
      ...init,
      headers: { authorization, ...init.headers },
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.startsWith('application/json') ?? false;
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      body: isJson ? JSON.parse(text) : undefined,
    };
  };
  const post = (path: string, body: unknown = {}) =>
    call(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const scanned = async (pipeline: unknown = ['scan_codebase', 'find_vulnerabilities'], name = 'shop') => {
    const { body } = await post('projects/', { name, pipeline, input_urls: ['https://a.example/x.zip'] });
    await post(`runs/${body.runs[0].uuid}/start_pipeline/`);
    at.now += 40_000;
    return {
      project: `projects/${body.uuid}/`,
      runs: body.runs.map(({ uuid }: { uuid: string }) => `runs/${uuid}/`),
    };
  };
  return { at, server, call, post, scanned };
}

describe('a request', () => {
  it('needs a token', async () => {
    const { server, call } = await aServer();
    const bare = await fetch(`${server.url}/api/projects/`);
    expect(bare.status).toBe(401);
    expect(bare.headers.get('www-authenticate')).toBe('Token');
    expect(await bare.json()).toEqual({ detail: 'Authentication credentials were not provided.' });
    const wrong = await call('projects/', { headers: { authorization: 'Token x' } });
    expect([wrong.status, wrong.body]).toEqual([401, { detail: 'Invalid token.' }]);
  });
  it('needs the slash at the end', async () => {
    const { call } = await aServer();
    const answer = await call('projects?name=x');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/api/projects/?name=x']);
    expect((await call('nothing/')).text).toContain('<h1>Not Found</h1>');
  });
});

describe('making a project', () => {
  it('answers it, unstarted, and lists it by its exact name', async () => {
    const { call, post } = await aServer();
    const made = await post('projects/', {
      name: 'shop',
      pipeline: 'scan_codebase',
      labels: ['ci'],
      input_urls: 'https://a.example/x.zip https://a.example/y.zip',
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      name: 'shop',
      labels: ['ci'],
      runs: [{ pipeline_name: 'scan_codebase', status: 'not_started', task_exitcode: null }],
      next_run: 'scan_codebase',
      package_count: 0,
    });
    expect(made.body.input_sources.map((input: { download_url: string }) => input.download_url)).toEqual([
      'https://a.example/x.zip',
      'https://a.example/y.zip',
    ]);
    const { body } = await call('projects/?name=shop');
    expect(body).toMatchObject({ count: 1, next: null, previous: null, results: [{ name: 'shop' }] });
    expect(body.results[0]).not.toHaveProperty('package_count');
    expect((await call('projects/?name=sho')).body.count).toBe(0);
    expect((await call('projects/?name__startswith=sho')).body.count).toBe(1);
  });
  it('takes an upload in a form', async () => {
    const { call } = await aServer();
    const form = new FormData();
    form.append('name', 'shop');
    form.append('pipeline', 'scan_codebase');
    form.append('pipeline', 'find_vulnerabilities');
    form.append('upload_file', new File(['x'], 'code.tar.gz'));
    const { status, body } = await call('projects/', { method: 'POST', body: form });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      input_sources: [{ filename: 'code.tar.gz', is_uploaded: true }],
      runs: [{ pipeline_name: 'scan_codebase' }, { pipeline_name: 'find_vulnerabilities' }],
    });
  });
  it('starts it where that is asked for', async () => {
    const { post } = await aServer();
    const { body } = await post('projects/', { name: 'a', pipeline: 'load_sbom', execute_now: true });
    expect(body.runs[0].status).toBe('queued');
  });
  it.each([
    [{}, { name: ['This field is required.'] }],
    [{ name: '' }, { name: ['This field may not be blank.'] }],
    [{ name: 'x'.repeat(101) }, { name: ['Ensure this field has no more than 100 characters.'] }],
    [{ name: 'taken' }, { name: ['project with this name already exists.'] }],
    [{ name: 'a', pipeline: ['scan_codebase', 'zzz'] }, { pipeline: ['"zzz" is not a valid choice.'] }],
    [
      { name: 'a', upload_file: 'x' },
      { upload_file: ['The submitted data was not a file. Check the encoding type on the form.'] },
    ],
  ])('refuses %j', async (body, errors) => {
    const { post } = await aServer();
    await post('projects/', { name: 'taken' });
    const answer = await post('projects/', body);
    expect([answer.status, answer.body]).toEqual([400, errors]);
  });
});

describe('a pipeline', () => {
  it('waits, runs and ends, and starts the next one', async () => {
    const { at, call, post } = await aServer();
    const { body } = await post('projects/', {
      name: 'shop',
      pipeline: ['scan_codebase', 'find_vulnerabilities'],
    });
    const states = async () =>
      (await call(`projects/${body.uuid}/`)).body.runs
        .map(({ status }: { status: string }) => status)
        .join(' ');
    expect(await states()).toBe('not_started not_started');
    const started = await post(`runs/${body.runs[0].uuid}/start_pipeline/`);
    expect([started.status, started.body]).toEqual([200, { status: 'Pipeline scan_codebase started.' }]);
    const seen: string[] = [];
    for (const now of [0, 6_000, 20_000, 26_000, 40_000]) {
      at.now = now;
      seen.push(await states());
    }
    expect(seen).toEqual([
      'queued not_started',
      'running not_started',
      'success queued',
      'success running',
      'success success',
    ]);
  });
  it.each([
    [0, 'Pipeline already queued.', 'Pipeline is not running.', undefined],
    [12_000, 'Pipeline already started.', undefined, 'Only non started or queued pipelines can be deleted.'],
    [
      40_000,
      'Pipeline already executed.',
      'Pipeline is not running.',
      'Only non started or queued pipelines can be deleted.',
    ],
  ])('after %i ms takes only what its state allows', async (now, start, stop, remove) => {
    for (const [action, refusal] of [
      ['start', start],
      ['stop', stop],
      ['delete', remove],
    ] as const) {
      const { at, post } = await aServer();
      const { body } = await post('projects/', {
        name: 'shop',
        pipeline: 'scan_codebase',
        execute_now: true,
      });
      at.now = now;
      const answer = await post(`runs/${body.runs[0].uuid}/${action}_pipeline/`);
      if (refusal === undefined) expect(answer.status).toBe(200);
      else expect([answer.status, answer.body]).toEqual([400, { status: refusal }]);
    }
  });
  it('fails with 500 when the second is started before the first', async () => {
    const { post } = await aServer();
    const { body } = await post('projects/', { name: 'a', pipeline: ['scan_codebase', 'fetch_scores'] });
    expect((await post(`runs/${body.runs[1].uuid}/start_pipeline/`)).status).toBe(500);
  });
  it.each([
    ['failed', [], 'failure', 1, 'Error: the archive cannot be read.'],
    ['cancelled', [], 'stopped', 99, ''],
    ['findings', ['stale'], 'stale', 88, 'Run is stale'],
  ] as const)('ends badly: %s %s', async (scenario, play, status, exitCode, output) => {
    const { call, scanned } = await aServer(play, scenario);
    const { runs } = await scanned();
    expect((await call(runs[0])).body).toMatchObject({ status, task_exitcode: exitCode });
    expect((await call(runs[0])).body.task_output).toContain(output);
    expect((await call(runs[1])).body.status).toBe('not_started');
  });
});

describe('the results', () => {
  it('are lists in pages, with filters that take their own words only', async () => {
    const { call, scanned } = await aServer(['small-pages']);
    const { project } = await scanned();
    const first = await call(`${project}packages/`);
    expect(first.body).toMatchObject({ count: 9, previous: null });
    expect(first.body.results).toHaveLength(2);
    expect(first.body.next).toMatch(/packages\/\?page=2$/);
    expect((await call(`${project}packages/?page=5`)).body).toMatchObject({ next: null });
    expect((await call(`${project}packages/?page=6`)).status).toBe(404);
    expect((await call(`${project}packages/?is_vulnerable=yes`)).body.count).toBe(4);
    const wrong = await call(`${project}dependencies/?is_pinned=true`);
    expect([wrong.status, wrong.body]).toEqual([
      400,
      { errors: { is_pinned: ['Select a valid choice. true is not one of the available choices.'] } },
    ]);
  });
  it.each([
    [[], 'vulnerability_id', 'references'],
    [['vulnerablecode-v3'], 'advisory_uid', 'weighted_severity'],
    [['vulnerabilities-of-sbom'], 'vulnerability_id', 'cdx_vulnerability_data'],
  ])('have the shape of their source: %j', async (play, ...fields) => {
    const { call, scanned } = await aServer(play);
    const { project } = await scanned();
    const [first] = (await call(`${project}packages/?is_vulnerable=yes`)).body.results;
    for (const field of fields) expect(first.affected_by_vulnerabilities[0]).toHaveProperty(field);
  });
  it('have no vulnerabilities where nobody asked for them', async () => {
    const { call, scanned } = await aServer();
    const { project } = await scanned('scan_codebase');
    expect((await call(`${project}packages/?is_vulnerable=yes`)).body.count).toBe(0);
  });
  it('have licence alerts by level', async () => {
    const { call, scanned } = await aServer();
    const { project } = await scanned();
    const at = async (level: string) =>
      (await call(`${project}compliance/?fail_level=${level}`)).body?.compliance_alerts;
    expect((await at('missing')).packages).toEqual({ warning: ['pkg:npm/mariadb@3.2.2'] });
    expect((await at('ERROR')).packages).toEqual({});
    expect(await at('worst')).toBeUndefined();
    expect((await call(`${project}license_clarity_compliance/`)).body).toEqual({
      license_clarity_compliance_alert: 'ok',
    });
  });
  it('can be downloaded', async () => {
    const { call, scanned } = await aServer();
    const { project } = await scanned();
    const get = (query: string) => call(`${project}results_download/?output_format=${query}`);
    const bom = await get('cyclonedx');
    expect(bom.headers.get('content-disposition')).toMatch(
      /^attachment; filename="scancodeio_shop_.*\.cdx\.json"$/,
    );
    expect(bom.body).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(bom.body.vulnerabilities[0].affects[0].ref).toMatch(/^urn:cdx:/);
    expect((await get('cyclonedx&version=1.7')).body.specVersion).toBe('1.7');
    expect((await get('spdx')).body.spdxVersion).toBe('SPDX-2.3');
    expect((await get('json')).body.headers[0].tool_name).toBe('scanpipe');
    expect((await get('xlsx')).text).toMatch(/^PK/);
    expect((await get('attribution')).text).toMatch(/^<!DOCTYPE html>/);
    const pdf = await get('pdf');
    expect([pdf.status, pdf.body]).toEqual([400, { status: 'Format pdf not supported.' }]);
    expect((await get('spdx&version=9')).status).toBe(500);
  });
  it('go with their project', async () => {
    const { call, post, scanned } = await aServer();
    const { project } = await scanned();
    expect((await post(`${project}archive/`)).body).toEqual({
      status: 'The project shop has been archived.',
    });
    expect((await call('projects/?is_archived=true')).body.count).toBe(1);
    expect((await call(project, { method: 'DELETE' })).status).toBe(204);
    expect((await call(project)).body).toEqual({ detail: 'Not found.' });
    const { body } = await post('projects/', { name: 'b', pipeline: 'load_sbom', execute_now: true });
    const active = await call(`projects/${body.uuid}/`, { method: 'DELETE' });
    expect(active.body).toEqual({ status: 'Cannot delete project while a run is in progress.' });
  });
});

describe('the odd behaviours', () => {
  it('are described in a sentence each', () => {
    for (const sentence of Object.values(scancodeioBehaviours)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
  it('holds the answer of a start until the pipeline has ended: synchronous', async () => {
    const { at, post, server } = await aServer(['synchronous']);
    const { body } = await post('projects/', { name: 'shop', pipeline: 'scan_codebase' });
    const answer = post(`runs/${body.runs[0].uuid}/start_pipeline/`);
    while (server.scans()[0]?.state !== 'running') await new Promise((resolve) => setImmediate(resolve));
    expect(await Promise.race([answer, 'held'])).toBe('held');
    at.now = 40_000;
    expect((await answer).status).toBe(200);
  });
  it('answers 504 and starts all the same: gateway-timeout', async () => {
    const { call, scanned } = await aServer(['gateway-timeout']);
    const { runs } = await scanned();
    expect((await call(runs[0])).body.status).toBe('success');
  });
  it('forgets the first start: task-queue-down', async () => {
    const { call, post, scanned } = await aServer(['task-queue-down']);
    const { runs } = await scanned();
    expect((await call(runs[0])).body.status).toBe('not_started');
    await post(`${runs[0]}start_pipeline/`);
    expect((await call(runs[0])).body.status).toBe('queued');
  });
  it('fails the second of three: second-pipeline-fails', async () => {
    const { server, scanned } = await aServer(['second-pipeline-fails']);
    await scanned(['scan_codebase', 'find_vulnerabilities', 'fetch_scores']);
    expect(server.scans()[0]?.state).toBe('success failure not_started');
  });
  it('knows no VulnerableCode: vulnerablecode-missing, vulnerablecode-unavailable', async () => {
    const missing = await aServer(['vulnerablecode-missing']);
    const { runs } = await missing.scanned();
    expect((await missing.call(runs[1])).body).toMatchObject({ status: 'failure' });
    const { call } = await aServer(['vulnerablecode-unavailable']);
    const { body } = await call('projects/pipelines/');
    expect(body.find(({ name }: { name: string }) => name === 'find_vulnerabilities')).toMatchObject({
      is_available: false,
      unavailable_reason: 'VulnerableCode is not configured.',
    });
  });
  it('succeeds without data: vulnerablecode-exception', async () => {
    const { call, scanned } = await aServer(['vulnerablecode-exception']);
    const { project, runs } = await scanned();
    expect((await call(runs[1])).body).toMatchObject({
      status: 'success',
      log: expect.stringContaining('VulnerableCode [Exception]'),
    });
    expect((await call(`${project}packages/?is_vulnerable=yes`)).body.count).toBe(0);
  });
  it('names another host: foreign-next', async () => {
    const { call, scanned } = await aServer(['foreign-next']);
    const { project } = await scanned();
    expect(new URL((await call(`${project}packages/`)).body.next).host).toBe('web.internal:8000');
  });
  it('never ends: endless-pages', async () => {
    const { call, scanned } = await aServer(['endless-pages']);
    const { project } = await scanned();
    const [first, later] = [await call(`${project}packages/`), await call(`${project}packages/?page=77`)];
    expect(later.body.results).toEqual(first.body.results);
    expect(later.body.next).not.toBeNull();
  });
  it('counts one too many: lost-items', async () => {
    const { call, scanned } = await aServer(['lost-items']);
    const { body } = await call(`${(await scanned()).project}packages/`);
    expect(body.count).toBe(body.results.length + 1);
  });
  it('is old: old-server', async () => {
    const { call, scanned } = await aServer(['old-server']);
    const { project } = await scanned();
    for (const path of ['license_clarity_compliance/', 'scorecard_compliance/'])
      expect((await call(`${project}${path}`)).status).toBe(404);
    expect((await call('projects/pipelines/')).body[0]).not.toHaveProperty('is_available');
  });
  it('judges nothing: no-policies', async () => {
    const { call, scanned } = await aServer(['no-policies']);
    const { project } = await scanned();
    expect((await call(`${project}compliance/?fail_level=missing`)).body).toEqual({ compliance_alerts: {} });
    expect((await call(`${project}packages/?compliance_alert=ok`)).body.count).toBe(0);
    expect((await call(`${project}scorecard_compliance/`)).body).toEqual({
      scorecard_compliance_alert: null,
    });
  });
  it('has a project of the name already: duplicate-name', async () => {
    const { post } = await aServer(['duplicate-name']);
    expect((await post('projects/', { name: 'shop', pipeline: 'scan_codebase' })).status).toBe(400);
    expect((await post('projects/', { name: 'shop-2', pipeline: 'scan_codebase' })).status).toBe(201);
  });
  it('fails for any version: versions-unsupported', async () => {
    const { call, scanned } = await aServer(['versions-unsupported']);
    const { project } = await scanned();
    expect((await call(`${project}results_download/?output_format=spdx&version=2.3`)).status).toBe(500);
    expect((await call(`${project}results_download/?output_format=spdx`)).status).toBe(200);
  });
  it('leaves messages: scan-errors, virus', async () => {
    const { call, scanned } = await aServer(['scan-errors', 'virus']);
    const { project } = await scanned(['scan_codebase', 'scan_for_virus']);
    const { body } = await call(`${project}messages/?severity=error`);
    expect(body.results.map(({ model }: { model: string }) => model)).toEqual([
      'scan_codebase',
      'ScanForVirus',
    ]);
    expect((await call(`${project}messages/`)).body.count).toBe(3);
  });
  it('pins nothing: unpinned-dependencies', async () => {
    const { call, scanned } = await aServer(['unpinned-dependencies']);
    const { project } = await scanned();
    expect((await call(project)).body).toMatchObject({
      discovered_packages_summary: { total: 0 },
      discovered_dependencies_summary: { total: 3, is_pinned: 0 },
    });
  });
  it('does not know its own name: wrong-host', async () => {
    const { call } = await aServer(['wrong-host']);
    expect(await call('projects/')).toMatchObject({ status: 400, text: '<h1>Bad Request (400)</h1>' });
  });
  it('asks nobody: open', async () => {
    const { server } = await aServer(['open']);
    expect((await fetch(`${server.url}/api/projects/`)).status).toBe(200);
    const wrong = await fetch(`${server.url}/api/projects/`, { headers: { authorization: 'Token x' } });
    expect(wrong.status).toBe(401);
  });
});
