import { describe, expect, it } from 'vitest';
import { mdsscBackend } from '../../../src/backends/mdssc/index.ts';
import { behaviours } from '../../../src/emulators/mdssc/behaviours.ts';
import { mdsscEmulator } from '../../../src/emulators/mdssc/index.ts';
import { type Emulated, emulate, type Scene } from '../emulated.ts';

const wire = (scene: Scene = {}): Promise<Emulated> => emulate(mdsscEmulator, mdsscBackend, scene);
const allReports = { reports: ['cyclonedx', 'spdx', 'pdf'] } as const;

/** Without the findings of signals: 1 secret (high) and 1 licence (medium). */
const sampleCounts = { critical: 1, high: 3, medium: 2, low: 1, info: 0, unknown: 0 };
const nothing = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 };
const allComplete = {
  sbom: 'complete',
  vulnerabilities: 'complete',
  malware: 'complete',
  secrets: 'complete',
  licenses: 'complete',
};
const played = new Set<string>();

/** A whole run with these behaviours, boiled down. */
async function run(scene: Scene = {}, failOn?: string) {
  for (const name of scene.play ?? []) played.add(name);
  const emulated = await wire(scene);
  const { result, native } = await emulated.run(failOn === undefined ? {} : { failOn });
  return {
    emulated,
    result,
    native,
    outcome: result.outcome,
    exitCode: result.exitCode,
    counts: result.counts,
    checks: Object.fromEntries(result.checks.map(({ name, state }) => [name, state])),
    notices: result.notices?.join('\n') ?? '',
    log: emulated.log.join('\n'),
    requests: emulated.emulator.requests.map(({ method, path }) => `${method} ${path}`),
  };
}

describe('each scenario', () => {
  it('findings: the gate is broken, with details from export, packages and files', async () => {
    const { result, outcome, exitCode, counts, checks, notices, requests } = await run();
    expect({ outcome, exitCode }).toEqual({ outcome: 'failed', exitCode: 1 });
    expect(counts).toEqual(sampleCounts);
    expect(checks).toEqual(allComplete);
    const categories = result.findings.map(({ category }) => category).sort();
    expect(categories).toEqual(['license', 'sca', 'sca', 'sca', 'sca', 'sca', 'secret']);
    expect(result.findings.find(({ ruleId }) => ruleId === 'CVE-2021-23337')).toMatchObject({
      severity: 'high',
      title: 'Command injection in lodash',
      component: { purl: 'pkg:npm/lodash@4.17.20', name: 'lodash', version: '4.17.20' },
      aliases: ['GHSA-35jh-r3h4-6jhm'],
      cwes: ['CWE-94'],
      fixVersions: ['4.17.21'],
      ratings: [{ version: '3.1', score: 7.2 }],
      url: 'https://nvd.nist.gov/vuln/detail/CVE-2021-23337',
    });
    expect(result.findings.find(({ category }) => category === 'secret')).toMatchObject({
      severity: 'high',
      ruleId: 'AWS Access Key ID',
      locations: [{ path: 'config/deploy.env', startLine: 4 }],
    });
    expect(notices).toContain('Supply Chain 4.3.0');
    expect(notices).toContain("scanned 'main' of 'shop'");
    expect(requests.filter((request) => request.startsWith('POST'))).toEqual(['POST /api/v1/scans']);
    expect(result.scan?.url).toMatch(
      new RegExp(`^http://127\\.0\\.0\\.1:\\d+/reports/Z2l0aHViLWFjbWUvMTIzNDU%3D/${result.scan?.id}$`),
    );
  });

  it('clean: the gate holds, all checks complete', async () => {
    const { outcome, exitCode, counts, checks, requests } = await run({ scenario: 'clean' });
    expect({ outcome, exitCode, counts, checks }).toEqual({
      outcome: 'passed',
      exitCode: 0,
      counts: nothing,
      checks: allComplete,
    });
    expect(requests.filter((request) => request.includes('/packages'))).toEqual([]);
  });

  it.each([
    ['failed', "the scan ended as 'failed'"],
    ['cancelled', "the scan ended as 'cancelled'"],
  ] as const)('%s: inconclusive, never a pass', async (scenario, said) => {
    const { result, outcome, exitCode } = await run({ scenario });
    expect({ outcome, exitCode }).toEqual({ outcome: 'inconclusive', exitCode: 2 });
    expect(result.failure).toMatchObject({ code: 'SCAN_FAILED', message: expect.stringContaining(said) });
  });

  it('delivers the reports that are asked for, and no others', async () => {
    const { native } = await run({ deps: allReports });
    expect(native.map(({ kind, name }) => [kind, name])).toEqual([
      ['cyclonedx', undefined],
      ['spdx', undefined],
      ['pdf', 'overview'],
      ['pdf', 'sbom'],
    ]);
    for (const { kind, content } of native)
      expect(Buffer.from(content).toString('latin1').slice(0, 5)).toMatch(kind === 'pdf' ? '%PDF-' : /^\{/);
    expect((await run({ deps: { reports: ['sarif'] } })).native).toEqual([]);
  });
});

describe('a server of another version', () => {
  it.each([['camel-case'], ['nested-status'], ['flat-direct']])('%s: says the same', async (behaviour) => {
    const { outcome, counts, checks } = await run({ play: [behaviour] });
    expect({ outcome, counts, checks }).toEqual({
      outcome: 'failed',
      counts: sampleCounts,
      checks: allComplete,
    });
  });

  it('camel-case: the scan type is sent again as a number, and only then', async () => {
    const { requests, emulated } = await run({ play: ['camel-case'] });
    expect(requests.filter((request) => request === 'POST /api/v1/scans')).toHaveLength(2);
    expect(emulated.emulator.scans()).toHaveLength(1);
  });

  it('flat-direct: the overview is not asked for again and again', async () => {
    const { requests } = await run({ play: ['flat-direct'] });
    expect(requests.filter((request) => request.endsWith('/overview'))).toHaveLength(2);
  });
});

describe('counts that come late', () => {
  it('completed-early: waited for', async () => {
    const { outcome, counts } = await run({ play: ['completed-early'] });
    expect({ outcome, counts }).toEqual({ outcome: 'failed', counts: sampleCounts });
  });

  it('completed-early with settle: 0: never a pass', async () => {
    const { outcome, checks } = await run({ play: ['completed-early'], options: { settle: 0 } });
    expect(outcome).toBe('inconclusive');
    expect(checks).toMatchObject({ sbom: 'incomplete', vulnerabilities: 'incomplete' });
  });

  it.each(['secret, malware', 'license', 'sca'])(
    'completed-early with settle: 0 in a second: no pass by %s',
    async (failOn) => {
      const scene = { play: ['completed-early'], durationMs: 1_000, options: { settle: 0 } };
      const { outcome } = await run(scene, failOn);
      expect(outcome).toBe('inconclusive');
      const settled = await run({ play: ['completed-early'], durationMs: 1_000 }, failOn);
      expect(settled.outcome).toBe('failed');
    },
  );
});

describe('what a start brings', () => {
  it('two-scans: both are one scan of ours, and the worse one counts', async () => {
    const { result, outcome } = await run({ play: ['two-scans'] });
    expect(outcome).toBe('inconclusive');
    expect(result.failure?.message).toContain('1 of 2 scans');
    expect(result.scan?.id.split('.')).toHaveLength(2);
  });

  it.each([
    ['empty-scan-ids', 'SCAN_FAILED', 'the repository could not be reached'],
    ['result-error', 'QUOTA_EXHAUSTED', 'The licence of this product has expired'],
  ])('%s: no scan, in the words of the server', async (behaviour, code, words) => {
    const { result, outcome, requests } = await run({ play: [behaviour] });
    expect(outcome).toBe('inconclusive');
    expect(result.failure).toMatchObject({ code, message: expect.stringContaining(words) });
    expect(requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
  });

  it('other-reference: refused and stopped', async () => {
    const { result, emulated } = await run({ play: ['other-reference'], options: { reference: 'develop' } });
    expect(result.failure).toMatchObject({
      code: 'TARGET_UNUSABLE',
      message: "the server scans 'main' in place of 'develop'",
    });
    expect(emulated.emulator.scans()).toMatchObject([{ stopped: true }]);
  });

  it('slow-to-appear: waited for', async () => {
    expect((await run({ play: ['slow-to-appear'] })).counts).toEqual(sampleCounts);
  });
});

describe('fewer details than counts', () => {
  it('no-vulnerabilities-in-sbom: the packages tell them', async () => {
    const { counts, checks, result } = await run({ play: ['no-vulnerabilities-in-sbom'] });
    expect(counts).toEqual(sampleCounts);
    expect(checks).toEqual(allComplete);
    expect(result.findings.find(({ ruleId }) => ruleId === 'CVE-2021-23337')).toMatchObject({
      title: 'CVE-2021-23337 in lodash',
      component: { purl: 'pkg:npm/lodash@4.17.20' },
    });
  });

  it('no-details: each is listed as counted, so that the gate sees it', async () => {
    const { counts, outcome, result, notices } = await run({ play: ['no-details'] });
    expect(outcome).toBe('failed');
    expect(counts).toEqual(sampleCounts);
    expect(result.findings.filter(({ ruleId }) => ruleId === 'mdssc-undetailed')).toHaveLength(5);
    expect(new Set(result.findings.map(({ fingerprint }) => fingerprint)).size).toBe(7);
    expect(notices).toContain('counts 5 vulnerabilities more than it tells details of');
  });

  it('newer-scan: nothing is taken from the export of another scan, and it is said', async () => {
    const { counts, notices, native } = await run({ play: ['newer-scan'], deps: allReports });
    expect(counts).toEqual(sampleCounts);
    expect(notices).toMatch(/Scan [\w-]+ of reference 'main' was started after this one/);
    expect(notices).toContain("Scangate's own are written instead");
    expect(native.map(({ kind }) => kind)).toEqual(['pdf', 'pdf']);
  });

  it('infected: malware is a category of its own, and critical', async () => {
    const { result, outcome } = await run({ play: ['infected'] }, 'malware');
    expect(outcome).toBe('failed');
    expect(result.findings.find(({ category }) => category === 'malware')).toMatchObject({
      severity: 'critical',
      ruleId: 'EICAR-Test-File',
      title: 'Malware in tools/helper.exe',
      locations: [{ path: 'tools/helper.exe' }],
    });
    expect((await run({ play: ['infected'], scenario: 'clean' }, 'malware')).outcome).toBe('failed');
    expect((await run({}, 'malware')).outcome).toBe('passed');
    expect((await run({}, 'license')).outcome).toBe('failed');
  });
});

describe('reports that do not come', () => {
  it('no-spdx: is left out without a warning', async () => {
    const { native, log } = await run({ play: ['no-spdx'], deps: allReports });
    expect(native.map(({ kind }) => kind)).toEqual(['cyclonedx', 'pdf', 'pdf']);
    expect(log).toContain('info the server has no spdx report');
    expect(log).not.toContain('warn');
  });

  it('login-page-for-pdf: a page is never a report', async () => {
    const { native, log } = await run({ play: ['login-page-for-pdf'], deps: allReports });
    expect(native.map(({ kind }) => kind)).toEqual(['cyclonedx', 'spdx']);
    expect(log).toContain(
      "warn the pdf report 'overview' of the server is left out: what it sends is no PDF",
    );
  });
});

describe('other ways in', () => {
  const byLogin = { apiKey: undefined, username: 'ci', password: ['emulated', 'pass', 'word'].join('-') };

  it('logs in, and renews the token', async () => {
    const secrets: string[] = [];
    const deps = { ...byLogin, addSecret: (secret: string) => void secrets.push(secret) };
    const { counts, requests, log, result } = await run({ durationMs: 7_200_000, deps });
    expect(result.failure?.code).toBe('DEADLINE_PASSED');
    expect(counts).toEqual(nothing);
    expect(requests.filter((request) => request.startsWith('PUT'))).toEqual(['PUT /api/v1/user/token']);
    expect(secrets).toHaveLength(2);
    for (const secret of secrets) expect(log).not.toContain(secret);
  });

  it('token-expiry: a refused token is replaced, by a login where it cannot be renewed', async () => {
    const { counts, requests } = await run({ play: ['token-expiry'], deps: byLogin });
    expect(counts).toEqual(sampleCounts);
    expect(requests).toContain('PUT /api/v1/user/token');
    expect(requests.filter((request) => request.endsWith('/user/login'))).toHaveLength(2);
  });

  it('cookie-login: the token of the cookie is used', async () => {
    expect((await run({ play: ['cookie-login'], deps: byLogin })).counts).toEqual(sampleCounts);
  });

  it('partial-services: what came is used, and it is said', async () => {
    const options = { 'workflow-id': 'workflow-upload', storage: 'github-acme', repository: 'shop' };
    const { counts, notices, log } = await run({ play: ['partial-services'], options });
    expect(counts).toEqual(sampleCounts);
    expect(notices).toContain('the server lists only a part of its storages');
    expect(log).toContain('warn the server lists only a part of its storages');
  });

  it('read-only: says which right is missing', async () => {
    const { result, exitCode } = await run({ play: ['read-only'] });
    expect(exitCode).toBe(3);
    expect(result.failure).toMatchObject({
      code: 'CREDENTIALS_REFUSED',
      message: expect.stringContaining('may not do this'),
      hint: expect.stringContaining('administrator'),
    });
  });
});

describe('what any server can do', () => {
  it.each([['rate-limited'], ['rate-limited-silently'], ['flaky']])(
    '%s: the same result',
    async (behaviour) => {
      const { outcome, counts } = await run({ play: [behaviour] });
      expect({ outcome, counts }).toEqual({ outcome: 'failed', counts: sampleCounts });
    },
  );

  it('lost-start: one scan, found again', async () => {
    const { outcome, counts, emulated, log } = await run({ play: ['lost-start'] });
    expect({ outcome, counts }).toEqual({ outcome: 'failed', counts: sampleCounts });
    expect(emulated.emulator.scans()).toHaveLength(1);
    expect(log).toContain('it was: scan');
  });

  it.each([
    ['down', 'BACKEND_UNREACHABLE', 'base-url'],
    ['login-page', 'BACKEND_PROTOCOL', 'login page'],
  ])('%s: inconclusive', async (behaviour, code, hint) => {
    const { result, outcome } = await run({ play: [behaviour] });
    expect(outcome).toBe('inconclusive');
    expect(result.failure).toMatchObject({ code, hint: expect.stringContaining(hint) });
  });
});

it('every behaviour of the emulator is met above', () => {
  expect(Object.keys(behaviours).filter((name) => !played.has(name))).toEqual([]);
});
