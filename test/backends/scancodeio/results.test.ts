import { describe, expect, it } from 'vitest';
import { never } from '../emulated.ts';
import { asked, checkOf, complete, scene } from './scene.ts';

const json = { 'content-type': 'application/json' };

/** A completed scan of which one answer is replaced. */
async function resultsWith(path: RegExp, body: unknown, given: Parameters<typeof scene>[0] = {}) {
  const emulated = await scene({ durationMs: 0, ...given });
  const { ref } = await emulated.backend.start(emulated.order, never, never);
  emulated.emulator.faults.add({
    name: 'played',
    method: 'GET',
    path,
    answer: { status: 200, headers: json, body: typeof body === 'string' ? body : JSON.stringify(body) },
  });
  return { emulated, results: () => emulated.backend.results(ref, never) };
}

const listOf = (...results: readonly unknown[]) => ({
  count: results.length,
  next: null,
  previous: null,
  results,
});
const affectedPackage = (...affected_by_vulnerabilities: readonly unknown[]) => ({
  purl: 'pkg:npm/a@1',
  affected_by_vulnerabilities,
});

describe('what is no answer of ScanCode.io', () => {
  it.each([
    ['packages', /\/packages\/$/, []],
    ['packages without a count', /\/packages\/$/, { results: [] }],
    ['messages', /\/messages\/$/, { detail: 'x' }],
    ['alerts', /\/compliance\/$/, {}],
    ['alerts of another shape', /\/compliance\/$/, { compliance_alerts: { packages: ['pkg:npm/a@1'] } }],
    ['a judgement', /\/scorecard_compliance\/$/, {}],
    ['a project', /\/projects\/[^/]+\/$/, { uuid: 'x' }],
  ])('is never zero findings: %s', async (_, path, body) => {
    const { results } = await resultsWith(path, body);
    await expect(results()).rejects.toMatchObject({ code: 'BACKEND_PROTOCOL' });
  });
  it.each([
    ['an item without the list of what affects it', { purl: 'pkg:npm/a@1' }],
    ['an item without a package', { affected_by_vulnerabilities: [{}] }],
    ['a text', 'pkg:npm/a@1'],
    ['nothing', null],
  ])('leaves the check incomplete: %s', async (_, item) => {
    const { results } = await resultsWith(/\/packages\/$/, listOf(item));
    expect(checkOf(await results(), 'vulnerabilities')).toMatchObject({ state: 'incomplete' });
  });
  it('stays a finding: a vulnerability of an unknown shape', async () => {
    const item = affectedPackage({}, 7, { id: 'x' });
    const { results } = await resultsWith(/\/packages\/$/, listOf(item));
    const found = (await results()).findings.filter(({ component }) => component?.purl === 'pkg:npm/a@1');
    expect(found).toHaveLength(3);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    for (const finding of found)
      expect(finding).toMatchObject({ severity: 'unknown', ruleId: 'scancodeio-undetailed' });
  });
  it('leaves the check incomplete: no count of packages', async () => {
    const emulated = await scene({ durationMs: 0 });
    const { ref } = await emulated.backend.start(emulated.order, never, never);
    const answer = await fetch(`${emulated.emulator.url}/api/projects/${ref.id}/`, {
      headers: { authorization: `Token ${emulated.emulator.credential}` },
    });
    const project = (await answer.json()) as Record<string, unknown>;
    const body = JSON.stringify({ ...project, discovered_packages_summary: 'many' });
    emulated.emulator.faults.add({
      name: 'played',
      path: /projects\/[^/]+\/$/,
      answer: { status: 200, headers: json, body },
    });
    const results = await emulated.backend.results(ref, never);
    expect(checkOf(results, 'vulnerabilities')).toEqual({
      state: 'incomplete',
      reasons: ['the server does not count what it found'],
    });
  });
});

describe('hostile text', () => {
  it('stays data', async () => {
    const summary = `\u0000::error::x\n<script>${'x'.repeat(50_000)}`;
    const entry = {
      vulnerability_id: 'CVE-2024-1\n',
      summary,
      aliases: ['../../x'],
      resource_url: 'javascript:x',
    };
    const item = {
      ...affectedPackage(entry),
      datafile_paths: [
        'code.tar.gz-extract/../../etc/passwd',
        '/etc/passwd',
        'code.tar.gz-extract/a//b',
        'code.tar.gz-extract/a\\b',
        'other.zip-extract/x.json',
        'code.tar.gz-extract/ok/package.json',
      ],
    };
    const { results } = await resultsWith(/\/packages\/$/, listOf(item));
    const found = (await results()).findings.find(({ component }) => component?.purl === 'pkg:npm/a@1');
    expect(found?.locations).toEqual([{ path: 'ok/package.json' }]);
    expect(found?.url).toBeUndefined();
    expect(found?.description).toHaveLength(10_000);
    expect(found?.title.length).toBeLessThanOrEqual(200);
  });
});

describe('duplicates', () => {
  it('are one finding, with all its places', async () => {
    const entry = { vulnerability_id: 'CVE-2024-1234', summary: 'x' };
    const at = (path: string) => ({
      ...affectedPackage(entry),
      datafile_paths: [`code.tar.gz-extract/${path}`],
    });
    const { results } = await resultsWith(/\/packages\/$/, listOf(at('a.json'), at('b.json'), at('a.json')));
    const found = (await results()).findings.filter(({ ruleId }) => ruleId === 'CVE-2024-1234');
    expect(found.map(({ locations }) => locations)).toEqual([[{ path: 'a.json' }, { path: 'b.json' }]]);
  });
});

describe('licence alerts', () => {
  it('have the severity of their level, and one that nobody knows is unknown', async () => {
    const alerts = {
      packages: { error: ['pkg:npm/a@1', 'pkg:npm/a@1'], missing: ['pkg:npm/b@1'], fatal: ['pkg:npm/c@1'] },
      resources: { warning: ['code.tar.gz-extract/src/a.c'] },
      snippets: { error: ['x'] },
    };
    const { results } = await resultsWith(/\/compliance\/$/, { compliance_alerts: alerts });
    const { findings } = await results();
    const shown = findings
      .filter(({ category }) => category === 'license')
      .map(({ severity, title, locations }) => ({ severity, title, locations }));
    expect(shown).toHaveLength(5);
    expect(shown).toContainEqual({
      severity: 'high',
      title: 'package pkg:npm/a@1 is against the licence policy',
      locations: [],
    });
    expect(shown).toContainEqual({
      severity: 'low',
      title: 'package pkg:npm/b@1 has a licence that the policy does not know',
      locations: [],
    });
    expect(shown).toContainEqual({
      severity: 'unknown',
      title: "package pkg:npm/c@1 is marked as 'fatal'",
      locations: [],
    });
    expect(shown).toContainEqual({
      severity: 'medium',
      title: 'file code.tar.gz-extract/src/a.c has a licence that the policy warns of',
      locations: [{ path: 'src/a.c' }],
    });
  });
  it('of nothing but good licences complete the check', async () => {
    const { results } = await resultsWith(/\/compliance\/$/, { compliance_alerts: {} });
    expect(checkOf(await results(), 'licenses')).toEqual(complete);
  });
});

describe('what the server judges as a whole', () => {
  it.each([
    ['error', 'high'],
    ['warning', 'medium'],
    ['awful', 'unknown'],
  ])('is a finding when it is %s', async (alert, severity) => {
    const { results } = await resultsWith(/\/license_clarity_compliance\/$/, {
      license_clarity_compliance_alert: alert,
    });
    const found = (await results()).findings.find(({ ruleId }) => ruleId === 'license-clarity');
    expect(found).toMatchObject({ category: 'compliance', severity });
  });
});

describe('what the project ignores', () => {
  it('is told', async () => {
    const runs = [{ uuid: '1', pipeline_name: 'find_vulnerabilities', status: 'success' }];
    const settings = { ignored_vulnerabilities: ['CVE-2024-1', 'CVE-2024-2'] };
    const body = { uuid: '1', name: 'x', runs, settings };
    const { results } = await resultsWith(/\/projects\/[^/]+\/$/, body);
    expect((await results()).notices).toContain(
      'The project ignores 2 vulnerabilities: ScanCode.io leaves them out.',
    );
  });
});

describe('reports', () => {
  const everything = { downloads: ['xlsx', 'attribution', 'json'] };
  const deps = { reports: ['cyclonedx', 'spdx', 'pdf'] as const };

  it('are those that were asked for, each downloaded once', async () => {
    const emulated = await scene({ options: everything, deps });
    const { native } = await emulated.run();
    expect(native.map(({ kind, name, extension }) => [kind, name, extension])).toEqual([
      ['cyclonedx', undefined, undefined],
      ['spdx', undefined, undefined],
      ['other', 'scancodeio', 'xlsx'],
      ['other', 'attribution', 'html'],
      ['other', 'scancodeio', 'json'],
    ]);
    expect(asked(emulated, 'GET').filter((path) => path.includes('results_download'))).toHaveLength(5);
    const bom = JSON.parse(Buffer.from(native[0]?.content ?? '').toString());
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
  });
  it('are none where none is wanted', async () => {
    const emulated = await scene({ deps: { reports: ['markdown'] } });
    expect((await emulated.run()).native).toEqual([]);
    expect(asked(emulated, 'GET').some((path) => path.includes('results_download'))).toBe(false);
  });
  it('have the version that was asked for', async () => {
    const options = { 'cyclonedx-version': '1.7', 'spdx-version': '2.2' };
    const { native } = await (await scene({ options, deps })).run();
    const [bom, spdx] = native.map(({ content }) => JSON.parse(Buffer.from(content).toString()));
    expect([bom.specVersion, spdx.spdxVersion]).toEqual(['1.7', 'SPDX-2.2']);
  });
  it('have the version of the server where it does not know the one asked for', async () => {
    const options = { 'cyclonedx-version': '1.7' };
    const emulated = await scene({ options, deps, play: ['versions-unsupported'] });
    const { native } = await emulated.run();
    expect(JSON.parse(Buffer.from(native[0]?.content ?? '').toString()).specVersion).toBe('1.6');
    expect(emulated.log).toContain('warn ScanCode.io fails to make cyclonedx 1.7; its own version is taken');
  });
  it('are left out when they are something else', async () => {
    const emulated = await scene({ options: everything, deps });
    emulated.emulator.faults.add({
      name: 'login',
      path: /results_download/,
      answer: {
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: '<html><title>Sign in</title></html>',
      },
    });
    const { result, native } = await emulated.run();
    expect(native).toEqual([]);
    expect(result.outcome).toBe('failed');
    expect(emulated.log).toContain(
      'warn what ScanCode.io gives as attribution is something else; it is left out',
    );
  });
  it('are left out when they fail, and the findings stay', async () => {
    const emulated = await scene({ deps });
    emulated.emulator.faults.add({ name: 'broken', path: /results_download/, answer: { status: 403 } });
    const { result, native } = await emulated.run();
    expect([native, result.outcome]).toEqual([[], 'failed']);
  });
});

describe('the cleanup', () => {
  it.each([
    ['keep', 1, undefined],
    ['archive', 1, '/api/projects/ID/archive/'],
    ['delete', 0, '/api/projects/ID/'],
  ])('after the results: %s', async (cleanup, left, path) => {
    const emulated = await scene({ options: { cleanup } });
    const { result } = await emulated.run();
    expect(result.findings).not.toEqual([]);
    expect(emulated.emulator.scans()).toHaveLength(left);
    const last = emulated.emulator.requests.at(-1);
    if (path === undefined) expect(last?.method).toBe('GET');
    else expect(last?.path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'ID')).toBe(path);
  });
  it('that fails is told, and harms nothing', async () => {
    const emulated = await scene({ options: { cleanup: 'delete' } });
    emulated.emulator.faults.add({
      name: 'kept',
      method: 'DELETE',
      answer: { status: 403, headers: json, body: '{}' },
    });
    expect((await emulated.run()).result.outcome).toBe('failed');
    expect(emulated.log.join('\n')).toMatch(/warn option cleanup: project [0-9a-f-]+ stays/);
  });
  it('does not touch a project that failed', async () => {
    const emulated = await scene({ options: { cleanup: 'delete' }, scenario: 'failed' });
    await emulated.run();
    expect(emulated.emulator.scans()).toHaveLength(1);
  });
});
