import { describe, expect, it } from 'vitest';
import { asked, checkOf, complete, scene } from './scene.ts';

const sampleCounts = { critical: 1, high: 2, medium: 3, low: 0, info: 0, unknown: 0 };
const cves = ['CVE-2021-23337', 'CVE-2021-44906', 'CVE-2022-25883', 'CVE-2024-29041', 'CVE-2024-43796'];

describe('a scan with findings', () => {
  it('breaks the gate, with all checks complete', async () => {
    const emulated = await scene();
    const { result } = await emulated.run();
    expect(result).toMatchObject({ outcome: 'failed', exitCode: 1, counts: sampleCountsWith(2) });
    for (const name of ['sbom', 'vulnerabilities', 'licenses', 'compliance'] as const)
      expect(checkOf(result, name)).toEqual(complete);
    expect(result.findings.filter(({ category }) => category === 'sca').map(({ ruleId }) => ruleId)).toEqual(
      cves,
    );
    expect(result.notices).toBeUndefined();
    expect(result.scan?.url).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/project\/scangate-shop-c{12}-[0-9a-f]{12}-[0-9a-f]{8}\/$/,
    );
  });
  it('knows all of a vulnerability that VulnerableCode does', async () => {
    const { result } = await (await scene()).run();
    expect(result.findings.find(({ ruleId }) => ruleId === 'CVE-2021-44906')).toMatchObject({
      severity: 'critical',
      title: 'Prototype pollution in minimist',
      component: { purl: 'pkg:npm/minimist@1.2.5', name: 'minimist', version: '1.2.5' },
      aliases: ['GHSA-xvch-5gv4-984h', 'VCID-44906-aaaa-aaab'],
      ratings: [{ version: '3.1', vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', score: 9.8 }],
      fixVersions: ['1.2.6'],
      locations: [],
      url: 'https://public.vulnerablecode.io/vulnerabilities/VCID-44906-aaaa-aaab',
    });
  });
  it('makes findings of the licence alerts and of what the server judges as a whole', async () => {
    const { result } = await (await scene()).run();
    const others = result.findings.filter(({ category }) => category !== 'sca');
    expect(others.map(({ category, severity, title }) => ({ category, severity, title }))).toEqual([
      {
        category: 'license',
        severity: 'medium',
        title: 'licence lgpl_2_1_plus-1d2f0f21 has a licence that the policy warns of',
      },
      {
        category: 'license',
        severity: 'medium',
        title: 'package pkg:npm/mariadb@3.2.2 has a licence that the policy warns of',
      },
      {
        category: 'compliance',
        severity: 'medium',
        title: "The OpenSSF scorecard is judged as 'warning' by the policies of the server",
      },
    ]);
  });
  it('makes one project, and starts its first pipeline once', async () => {
    const emulated = await scene();
    await emulated.run();
    expect(asked(emulated, 'POST')).toEqual(['/api/projects/', '/api/runs/ID/start_pipeline/']);
    expect(emulated.emulator.scans()).toMatchObject([{ state: 'success success', stopped: false }]);
  });
  it('passes where there is nothing to find', async () => {
    const { result } = await (await scene({ scenario: 'clean' })).run();
    expect(result).toMatchObject({ outcome: 'passed', exitCode: 0, findings: [] });
    expect(checkOf(result, 'vulnerabilities')).toEqual(complete);
    expect(checkOf(result, 'licenses')).toEqual(complete);
  });
});

/** The five vulnerabilities, two of them medium, and so many medium findings more besides the scorecard. */
function sampleCountsWith(licenseAlerts: number) {
  return { ...sampleCounts, medium: sampleCounts.medium + licenseAlerts };
}

describe('a scan that does not succeed', () => {
  it.each([
    ['failed', [], 'SCAN_FAILED', /scan_codebase \(1 of 2\) failed: Error: the archive cannot be read\./],
    ['cancelled', [], 'SCAN_FAILED', /scan_codebase \(1 of 2\) was stopped/],
    ['findings', ['stale'], 'SCAN_FAILED', /scan_codebase \(1 of 2\) is stale: its worker died/],
    ['findings', ['second-pipeline-fails'], 'SCAN_FAILED', /find_vulnerabilities \(2 of 2\) failed/],
    [
      'findings',
      ['vulnerablecode-missing'],
      'SCAN_FAILED',
      /find_vulnerabilities \(2 of 2\) failed: VulnerableCode is not configured\./,
    ],
  ] as const)('is inconclusive: %s %s', async (scenario, play, code, message) => {
    const { result } = await (await scene({ scenario, play })).run();
    expect(result).toMatchObject({
      outcome: 'inconclusive',
      exitCode: 2,
      findings: [],
      failure: { code, message: expect.stringMatching(message) },
    });
  });
  it('ends although a third pipeline was never started', async () => {
    const options = { pipelines: ['scan_codebase', 'find_vulnerabilities', 'fetch_scores'] };
    const emulated = await scene({ play: ['second-pipeline-fails', 'scan-errors'], options });
    const { result } = await emulated.run();
    expect(emulated.emulator.scans()).toMatchObject([{ state: 'success failure not_started' }]);
    expect(result.failure?.message).toContain(
      'the pipelines logged an error: ERROR: Processing interrupted: timeout after 120 seconds. (main.zip-extract/shop-main/vendor/bundle.js)',
    );
  });
});

describe('what the vulnerabilities check says', () => {
  const vulnerabilities = async (
    play: readonly string[],
    options: Readonly<Record<string, unknown>> = {},
    scenario: 'findings' | 'clean' = 'findings',
  ) => {
    const { result } = await (await scene({ play, options, scenario })).run();
    return { result, check: checkOf(result, 'vulnerabilities') };
  };

  it('not checked, with the way out, where nobody asked VulnerableCode', async () => {
    const { result, check } = await vulnerabilities([], { pipelines: ['scan_codebase'] });
    expect(check).toEqual({
      state: 'not-checked',
      reasons: [
        "the pipeline find_vulnerabilities did not run. Add 'find_vulnerabilities' at the end of the option 'pipelines'; the server must be connected to VulnerableCode",
      ],
    });
    expect(result.outcome).toBe('inconclusive');
  });
  it('incomplete where VulnerableCode failed, although the pipeline succeeded', async () => {
    const { result, check } = await vulnerabilities(['vulnerablecode-exception']);
    expect(check).toEqual({
      state: 'incomplete',
      reasons: ['VulnerableCode failed while the server asked it, see the log of the pipeline'],
    });
    expect(result).toMatchObject({ outcome: 'inconclusive', exitCode: 2 });
  });
  it('incomplete where packages were found after the look-up', async () => {
    const { check } = await vulnerabilities([], { pipelines: ['find_vulnerabilities', 'scan_codebase'] });
    expect(check).toEqual({
      state: 'incomplete',
      reasons: ["scan_codebase ran after the look-up: put find_vulnerabilities last in 'pipelines'"],
    });
  });
  it('incomplete where no dependency has a fixed version', async () => {
    const { result, check } = await vulnerabilities(['unpinned-dependencies'], {}, 'clean');
    const reasons = ['no dependency of type npm has a fixed version: commit its lockfile'];
    expect(check).toEqual({ state: 'incomplete', reasons });
    expect(result).toMatchObject({ outcome: 'inconclusive', exitCode: 2 });
  });
  it('incomplete where files could not be scanned', async () => {
    const { result, check } = await vulnerabilities(['scan-errors'], {}, 'clean');
    expect(check?.state).toBe('incomplete');
    expect(check?.reasons[0]).toContain('Processing interrupted');
    expect(checkOf(result, 'licenses')?.state).toBe('incomplete');
  });
  it('incomplete where a loaded SBOM lists some', async () => {
    const { result, check } = await vulnerabilities(['vulnerabilities-of-sbom'], {
      pipelines: ['load_sbom'],
    });
    expect(check?.state).toBe('incomplete');
    expect(check?.reasons[0]).toContain('those that a loaded SBOM lists');
    expect(result.outcome).toBe('failed');
  });
  it.each(['lost-items', 'endless-pages'])('incomplete for a list that does not add up: %s', async (play) => {
    const { result, check } = await vulnerabilities([play]);
    expect(check?.state).toBe('incomplete');
    expect(result.findings.filter(({ category }) => category === 'sca')).toHaveLength(5);
  });
  it('incomplete for a list that has nothing and counts something: lost-items', async () => {
    const { result, check } = await vulnerabilities(['lost-items'], {}, 'clean');
    expect(check?.reasons.join()).toContain('the server counts 1 packages, but lists only 0');
    expect(result).toMatchObject({ outcome: 'inconclusive', findings: [] });
  });
});

describe('the odd behaviours of a server', () => {
  it.each([
    ['synchronous-like answers of a proxy', ['gateway-timeout']],
    ['a task queue that was down', ['task-queue-down']],
    ['VulnerableCode v3', ['vulnerablecode-v3']],
    ['pages of two', ['small-pages']],
    ['links to a host of the inside', ['foreign-next']],
    ['a lost answer', ['lost-start']],
    ['too many requests', ['rate-limited']],
    ['a flaky server', ['flaky']],
  ])('change nothing: %s', async (_, play) => {
    const { result } = await (await scene({ play })).run();
    expect(result).toMatchObject({ outcome: 'failed', counts: sampleCountsWith(2) });
    expect(result.findings.filter(({ category }) => category === 'sca').map(({ ruleId }) => ruleId)).toEqual(
      cves,
    );
    expect(checkOf(result, 'vulnerabilities')).toEqual(complete);
  });
  it('keep the words of a loaded SBOM beside its numbers', async () => {
    const { result } = await (await scene({ play: ['vulnerabilities-of-sbom'] })).run();
    expect(result.counts).toMatchObject({ critical: 1, high: 2, medium: 4, low: 1 });
    expect(result.findings.find(({ ruleId }) => ruleId === 'CVE-2024-43796')).toMatchObject({
      severity: 'low',
      cwes: ['CWE-79'],
      ratings: [],
      remediation: 'Upgrade express to 4.20.0',
    });
  });
  it('start a pipeline again that was not started', async () => {
    const emulated = await scene({ play: ['task-queue-down'] });
    await emulated.run();
    expect(asked(emulated, 'POST').filter((path) => path.endsWith('/start_pipeline/'))).toHaveLength(2);
  });
  it('take up the project whose making was not answered', async () => {
    const emulated = await scene({ play: ['lost-start'] });
    await emulated.run();
    expect(emulated.emulator.scans()).toHaveLength(1);
  });
  it('leave a server without a task queue to its pipeline', async () => {
    const emulated = await scene({ play: ['synchronous'] });
    const running = emulated.run();
    while (!emulated.emulator.scans()[0]?.state.startsWith('running'))
      await new Promise((resolve) => setTimeout(resolve, 5));
    emulated.clock.letHang();
    expect((await running).result).toMatchObject({ outcome: 'failed', counts: sampleCountsWith(2) });
  });
  it('take another name beside a project that has failed', async () => {
    const emulated = await scene({ play: ['duplicate-name'] });
    const { result } = await emulated.run();
    expect(result.outcome).toBe('failed');
    const [earlier, ours] = emulated.emulator.scans();
    expect(earlier?.state).toBe('failure failure');
    expect(ours?.target).toBe(`${earlier?.target}-2`);
  });
  it('know neither clarity nor scorecard', async () => {
    const { result } = await (await scene({ play: ['old-server'] })).run();
    expect(checkOf(result, 'compliance')).toBeUndefined();
    expect(result.findings.some(({ category }) => category === 'compliance')).toBe(false);
    expect(checkOf(result, 'vulnerabilities')).toEqual(complete);
  });
  it('have no policies, and say so', async () => {
    const { result } = await (await scene({ play: ['no-policies'], scenario: 'clean' })).run();
    expect(checkOf(result, 'licenses')).toBeUndefined();
    expect(result.notices).toEqual([
      'Licences were not judged: the server has no licence policies, or found nothing to judge.',
    ]);
    expect(result.outcome).toBe('passed');
    const { result: asking } = await (await scene({ play: ['no-policies'], scenario: 'clean' })).run({
      failOn: 'license',
    });
    expect(asking.outcome).toBe('inconclusive');
  });
  it('find a virus', async () => {
    const options = { pipelines: ['scan_codebase', 'scan_for_virus', 'find_vulnerabilities'] };
    const { result } = await (await scene({ play: ['virus'], options })).run({ failOn: 'malware' });
    expect(result.outcome).toBe('failed');
    expect(checkOf(result, 'malware')).toEqual(complete);
    expect(result.findings.find(({ category }) => category === 'malware')).toMatchObject({
      severity: 'critical',
      ruleId: 'Eicar-Test-Signature',
      description: 'In main.zip-extract/shop-main/assets/eicar.com.',
      locations: [],
    });
  });
  it('use a word for a state that nobody knows', async () => {
    const { result } = await (await scene({ state: 'paused' })).run();
    expect(result).toMatchObject({
      outcome: 'inconclusive',
      findings: [],
      failure: { message: expect.stringContaining("nothing but 'paused'") },
    });
  });
});
