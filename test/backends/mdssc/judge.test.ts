import { describe, expect, it } from 'vitest';
import { readBom } from '../../../src/backends/mdssc/results/bom.ts';
import type { Evidence } from '../../../src/backends/mdssc/results/evidence.ts';
import { readFiles } from '../../../src/backends/mdssc/results/files.ts';
import { judge } from '../../../src/backends/mdssc/results/judge.ts';
import { readPackages } from '../../../src/backends/mdssc/results/packages.ts';
import { factsIn } from '../../../src/backends/mdssc/scan/facts.ts';
import { folded } from '../../../src/backends/mdssc/wire/fold.ts';
import { countBySeverity } from '../../../src/core/model/severity.ts';
import { fakeClient } from './fake-client.ts';

const never = new AbortController().signal;
const quiet = { malware: 0, secret: 0, blockedLicensesCount: 0, totalPackages: 5 };
const zero = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 };

/** Evidence of a scan that says this about itself. */
function evidence(scan: object, more: Partial<Evidence> = {}): Evidence {
  return { facts: factsIn(folded({ ...quiet, ...scan })), gaps: [], ...more };
}

function judged(given: Evidence) {
  const { findings, checks, notices } = judge(given, 0);
  return {
    findings,
    notices,
    counts: countBySeverity(findings),
    states: Object.fromEntries(checks.map(({ name, state }) => [name, state])),
    reasons: checks.flatMap(({ reasons }) => reasons).join('\n'),
  };
}

const bomOf = (...vulnerabilities: object[]) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: [
    { 'bom-ref': 'a', name: 'core', group: '@angular', version: '1', purl: 'pkg:npm/%40angular/core@1' },
    { 'bom-ref': 'b', name: 'lodash', version: '2', components: [{ 'bom-ref': 'c', name: 'inner' }] },
  ],
  vulnerabilities,
});

function bom(...vulnerabilities: object[]) {
  const read = readBom(bomOf(...vulnerabilities));
  if (!read) throw new Error('no bom');
  return read;
}

const high = (id: string, ref = 'a') => ({ id, ratings: [{ severity: 'high' }], affects: [{ ref }] });

describe('vulnerabilities', () => {
  it('of the export, as many as counted: complete', () => {
    const { counts, states, notices } = judged(
      evidence({ vulnerabilityIssues: { high: 2 } }, { bom: bom(high('CVE-1'), high('CVE-2')) }),
    );
    expect(counts).toEqual({ ...zero, high: 2 });
    expect(states.vulnerabilities).toBe('complete');
    expect(notices).toEqual([]);
  });

  it.each([
    ['none told', { critical: 1, high: 2, unknown: 1 }, [], { critical: 1, high: 2, unknown: 1 }],
    ['one told', { high: 3 }, [high('CVE-1')], { high: 3 }],
    ['told as less', { critical: 1 }, [high('CVE-1')], { critical: 1, high: 1 }],
    ['told as worse', { medium: 1 }, [high('CVE-1')], { high: 1 }],
    ['more told than counted', { high: 1 }, [high('CVE-1'), high('CVE-2')], { high: 2 }],
    ['unknown is not made up for', { unknown: 1 }, [high('CVE-1')], { high: 1, unknown: 1 }],
    ['told of two components', { high: 1 }, [high('CVE-1'), high('CVE-1', 'b')], { high: 2 }],
  ])('%s: at each severity and above at least as many as counted', (_, counted, told, expected) => {
    const { counts, findings } = judged(evidence({ vulnerabilityIssues: counted }, { bom: bom(...told) }));
    expect(counts).toEqual({ ...zero, ...expected });
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  it('counted without details look the same in each run, and apart in each scan', () => {
    const given = evidence({ vulnerabilityIssues: { high: 2 } });
    const prints = (scan: number) => judge(given, scan).findings.map(({ fingerprint }) => fingerprint);
    expect(prints(0)).toEqual(prints(0));
    expect(new Set([...prints(0), ...prints(1)]).size).toBe(4);
    expect(judged(given).findings[0]).toMatchObject({
      ruleId: 'mdssc-undetailed',
      title: 'Counted by MetaDefender Software Supply Chain, without details',
    });
  });

  it('beyond ten thousand are not listed, and the check is incomplete', () => {
    const { counts, states, reasons } = judged(
      evidence({ vulnerabilityIssues: { high: 999_999_999, low: 5 } }),
    );
    expect(counts).toEqual({ ...zero, high: 10_000 });
    expect(states.vulnerabilities).toBe('incomplete');
    expect(reasons).toContain('more than 10,000');
  });

  it('that nobody counted are incomplete, unless both sources agree', () => {
    const packages = (ids: readonly string[]) => ({
      packages: 5,
      cut: false,
      blocked: [],
      vulnerabilities: ids.map((id) => ({
        id,
        severity: 'high' as const,
        component: { purl: '', name: '@angular/core', version: '1' },
        aliases: [],
        cwes: [],
        ratings: [],
        fixVersions: ['2'],
      })),
    });
    const read = bom(high('CVE-1'));
    expect(judged(evidence({}, { bom: read })).states.vulnerabilities).toBe('incomplete');
    expect(judged(evidence({}, { packages: packages(['CVE-1']) })).states.vulnerabilities).toBe('incomplete');
    const both = judged(evidence({}, { bom: read, packages: packages(['CVE-1']) }));
    expect(both.states.vulnerabilities).toBe('complete');
    expect(both.findings).toMatchObject([
      { ruleId: 'CVE-1', fixVersions: ['2'], component: { purl: 'pkg:npm/%40angular/core@1' } },
    ]);
    const differ = judged(evidence({}, { bom: read, packages: packages(['CVE-2']) }));
    expect(differ.states.vulnerabilities).toBe('incomplete');
    expect(differ.counts.high).toBe(2);
  });

  it('of a scan without a single package are incomplete', () => {
    const { states, reasons } = judged(evidence({ totalPackages: 0, vulnerabilityIssues: { high: 0 } }));
    expect(states).toMatchObject({ sbom: 'incomplete', vulnerabilities: 'incomplete' });
    expect(reasons).toContain('require');
  });

  it('of a scan without a package are incomplete, whatever an earlier scan had', () => {
    const counted = { vulnerabilityIssues: { high: 0 } };
    const earlier = { bom: bom() };
    expect(judged(evidence({ ...counted, totalPackages: 0 }, earlier)).states).toMatchObject({
      sbom: 'incomplete',
      vulnerabilities: 'incomplete',
    });
    const untold = evidence({ ...counted, totalPackages: undefined }, earlier);
    expect(judged(untold).states.vulnerabilities).toBe('complete');
    expect(judged({ ...untold, newerScan: 'x' }).states.vulnerabilities).toBe('incomplete');
  });

  it('that are neither told nor counted, of packages that are vulnerable, are incomplete', () => {
    const scan = { vulnerabilityIssues: { high: 0 }, vulnerablePackages: 3 };
    expect(judged(evidence(scan)).states.vulnerabilities).toBe('incomplete');
    expect(judged(evidence(scan)).reasons).toContain('3 vulnerable packages');
  });

  it('are not taken from the export of a newer scan', () => {
    const given = {
      bom: bom(high('CVE-1')),
      newerScan: 'x',
      exported: { repositoryId: 'r', reference: 'main' },
    };
    const { findings, notices } = judged(evidence({ vulnerabilityIssues: { low: 1 } }, given));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['mdssc-undetailed']);
    expect(notices.join()).toContain("Scan x of reference 'main' was started after this one");
  });
});

describe('malware, secrets and licences', () => {
  it.each([
    [{ malware: true }, { critical: 1 }, 'malware'],
    [{ malware: undefined, infectedFiles: 3 }, { critical: 3 }, 'malware'],
    [{ secret: true }, { high: 1 }, 'secret'],
    [{ secret: undefined, filesWithSecrets: 2 }, { high: 2 }, 'secret'],
    [{ secret: { count: 2 } }, { high: 2 }, 'secret'],
    [{ blockedLicensesCount: 4 }, { medium: 4 }, 'license'],
  ])('%j alone makes findings', (scan, expected, category) => {
    const { counts, findings, states, notices } = judged(
      evidence({ vulnerabilityIssues: { high: 0 }, ...scan }),
    );
    expect(counts).toEqual({ ...zero, ...expected });
    expect(new Set(findings.map((finding) => finding.category))).toEqual(new Set([category]));
    expect(Object.values(states)).toEqual(Array(5).fill('complete'));
    expect(notices.join()).toContain('without details');
  });

  it('of which nothing is said were not checked', () => {
    const facts = factsIn({ totalpackages: 1, vulnerabilityissues: { high: 0 } });
    expect(judged({ facts, gaps: [] }).states).toEqual({
      sbom: 'complete',
      vulnerabilities: 'complete',
      malware: 'not-checked',
      secrets: 'not-checked',
      licenses: 'not-checked',
    });
  });

  it('are filled up to their counts', () => {
    const suspects = [{ path: 'a', threat: 'EICAR', secrets: [{ kind: 'Key' }, { kind: 'Key' }] }];
    const files = { suspects, examined: { malware: true, secrets: true } };
    const { findings } = judged(
      evidence({ infectedFiles: 2, malware: undefined, secret: undefined, filesWithSecrets: 2 }, { files }),
    );
    const rules = (category: string) =>
      findings.filter((finding) => finding.category === category).map(({ ruleId }) => ruleId);
    expect(rules('malware')).toEqual(['EICAR', 'mdssc-malware']);
    expect(rules('secret')).toEqual(['Key', 'Key', 'mdssc-secret']);
  });
});

describe('the CycloneDX export', () => {
  it.each([
    [undefined],
    [null],
    ['x'],
    [[]],
    [{}],
    [{ bomFormat: 'SPDX' }],
    [{ bomFormat: 'CycloneDX', vulnerabilities: {} }],
  ])('%j is none', (value) => expect(readBom(value)).toBeUndefined());

  it('without a section of vulnerabilities says nothing about them', () => {
    const { vulnerabilities: _, ...rest } = bomOf();
    expect(readBom(rest)).toEqual({ components: 3, unreadable: 0 });
  });

  it('counts what it cannot read, and keeps the rest', () => {
    const read = bom({ id: 7 }, high('CVE-1'), null as never, 'x' as never);
    expect(read.unreadable).toBe(3);
    expect(read.vulnerabilities).toHaveLength(1);
  });

  it.each([
    [[], 'unknown'],
    [[{ severity: 'none' }], 'info'],
    [[{ severity: 'info' }], 'info'],
    [[{ severity: 'catastrophic' }], 'unknown'],
    [[{ severity: 'low' }, { severity: 'critical' }], 'critical'],
    [[{ score: 9.8 }], 'critical'],
    [[{ score: 7 }, { severity: 'unknown' }], 'high'],
    [[{ score: 4 }], 'medium'],
    [[{ score: 0.1 }], 'low'],
    [[{ score: 0 }], 'info'],
    [[{ score: 11 }], 'unknown'],
    ['high', 'unknown'],
  ])('ratings %j are %s', (ratings, severity) => {
    expect(bom({ id: 'x', ratings }).vulnerabilities).toMatchObject([{ severity }]);
  });

  it('joins components by reference, package URL and BOM link; keeps what it cannot join', () => {
    const refs = ['a', 'pkg:npm/%40angular/core@1', 'urn:cdx:3e671687/1#c', 'lost'];
    const read = bom({ id: 'x', affects: refs.map((ref) => ({ ref })) });
    expect(read.vulnerabilities?.map(({ component }) => component?.name)).toEqual([
      '@angular/core',
      '@angular/core',
      'inner',
      'lost',
    ]);
  });

  it('takes fixed versions, aliases, weaknesses and vectors', () => {
    const read = bom({
      id: 'CVE-1',
      source: { url: 'https://nvd.nist.gov/x' },
      references: [{ id: 'GHSA-1' }, 7],
      cwes: [79, '80', 1.5],
      recommendation: 'Upgrade',
      ratings: [
        { score: 7.5, severity: 'high', method: 'CVSSv31', vector: 'CVSS:3.1/x' },
        { score: 5, method: 'other', vector: 'y' },
      ],
      affects: [
        {
          ref: 'b',
          versions: [{ version: '2', status: 'affected' }, { version: '3', status: 'unaffected' }, 'x'],
        },
      ],
    });
    expect(read.vulnerabilities).toEqual([
      {
        id: 'CVE-1',
        severity: 'high',
        component: { name: 'lodash', version: '2', purl: '' },
        remediation: 'Upgrade',
        aliases: ['GHSA-1'],
        cwes: ['CWE-79'],
        ratings: [{ version: '3.1', vector: 'CVSS:3.1/x', score: 7.5 }],
        fixVersions: ['3'],
        url: 'https://nvd.nist.gov/x',
      },
    ]);
  });

  it('cuts long texts, and links no other scheme', () => {
    const given = {
      bom: bom({ ...high('CVE-1'), description: 'x'.repeat(20_000), source: { url: 'javascript:x' } }),
    };
    const [finding] = judged(evidence({ vulnerabilityIssues: { high: 1 } }, given)).findings;
    expect(finding?.description).toHaveLength(10_000);
    expect(finding?.title).toBe('CVE-1 in @angular/core');
    expect(finding).not.toHaveProperty('url');
  });
});

describe('the list of packages', () => {
  const cve = { Id: 'CVE-1', FixedVersions: ['2', 7], Severity: 'High', Cwes: ['CWE-79', 'x'] };

  it.each([
    ['in an object', { Packages: [{ Id: 'p', Name: 'lodash', Version: '1', Ecosystem: 'npm' }] }],
    ['alone', [{ id: 'p', name: 'lodash', version: '1', ecosystem: 'npm' }]],
    [
      'with a package URL',
      { items: [{ packageId: 'p', packageName: 'lodash', packageVersion: '1', purl: 'pkg:npm/lodash@1' }] },
    ],
  ])('%s: each is asked about', async (_, packages) => {
    const client = fakeClient({ packages, 'packages/p/cves': { Cves: [cve] } });
    expect(await readPackages(client, 's', never)).toMatchObject({
      packages: 1,
      vulnerabilities: [
        {
          id: 'CVE-1',
          severity: 'high',
          component: { purl: 'pkg:npm/lodash@1', name: 'lodash', version: '1' },
          cwes: ['CWE-79'],
          fixVersions: ['2'],
        },
      ],
    });
    expect(client.asked).toEqual(['packages?ScanId=s', 'packages/p/cves']);
  });

  it.each([
    [0, 'info'],
    [1, 'critical'],
    [2, 'high'],
    [3, 'medium'],
    [4, 'low'],
    [5, 'unknown'],
    [9, 'unknown'],
    ['None', 'info'],
    ['critical', 'critical'],
    ['Severe', 'unknown'],
    [undefined, 'unknown'],
    [{}, 'unknown'],
  ])('severity %j is %s', async (Severity, severity) => {
    const client = fakeClient({
      packages: [{ Id: 'p', Name: 'x' }],
      'packages/p/cves': [{ Id: 'C', Severity }],
    });
    expect((await readPackages(client, 's', never)).vulnerabilities).toMatchObject([{ severity }]);
  });

  it('asks about no more than a thousand, and says so', async () => {
    const packages = Array.from({ length: 1_001 }, (_, index) => ({ Id: `p${index}`, Name: `n${index}` }));
    const cves = Object.fromEntries(packages.map(({ Id }) => [`packages/${Id}/cves`, { Cves: [] }]));
    const client = fakeClient({ packages, ...cves });
    expect(await readPackages(client, 's', never)).toMatchObject({ packages: 1_001, cut: true });
    expect(client.asked).toHaveLength(1_001);
  });

  it('asks about none that says it has none, and finds blocked licences', async () => {
    const packages = [
      { Id: 'a', Name: 'a', Vulnerabilities: 0, LicenseRisk: 'BLOCKED', Licenses: [{ Name: 'AGPL-3.0' }] },
      { Id: 'b', Name: 'b', Vulnerabilities: [], LicenseRisks: ['Low', 'Blocked'] },
      { Id: 'c', Name: 'c', VulnerabilityCount: 0, IsBlocked: true },
      { Id: 'd', Name: 'd', Vulnerabilities: 0, LicenseRisk: 'Allowed' },
      { Name: 'without an id' },
      null,
    ];
    const client = fakeClient({ packages });
    const { blocked } = await readPackages(client, 's', never);
    expect(blocked.map(({ id, licenses }) => [id, licenses])).toEqual([
      ['a', ['AGPL-3.0']],
      ['b', []],
      ['c', []],
    ]);
    expect(client.asked).toHaveLength(1);
  });

  it('in an unknown shape is no empty list', async () => {
    await expect(readPackages(fakeClient({ packages: {} }), 's', never)).rejects.toThrow('unknown shape');
  });
});

describe('the list of files', () => {
  const read = (answers: object, client = fakeClient(answers as never)) => readFiles(client, 's', never);

  it.each([
    [{ FilePath: 'a', Malware: true, ThreatName: 'X' }, [{ path: 'a', threat: 'X', secrets: [] }]],
    [{ path: 'a', infected: 1 }, [{ path: 'a', threat: '', secrets: [] }]],
    [{ name: 'a', Threats: ['X'] }, [{ path: 'a', threat: '', secrets: [] }]],
    [{ name: 'a', ThreatName: 'X' }, [{ path: 'a', threat: 'X', secrets: [] }]],
    [{ name: 'a', ThreatFound: 'No Threat Detected' }, []],
    [{ name: 'a', Malware: false, ThreatName: 'X' }, []],
    [
      { name: 'a', Secrets: [{ Type: 'Key', Line: 3 }, {}] },
      [{ path: 'a', secrets: [{ kind: 'Key', line: 3 }, { kind: '' }] }],
    ],
    [{ name: 'a', secret: true }, [{ path: 'a', secrets: [{ kind: '' }] }]],
    [{ name: 'a', secretsCount: 2 }, [{ path: 'a', secrets: [{ kind: '' }] }]],
    [{ name: 'a', secrets: 0, malware: false }, []],
    [{}, []],
  ])('reads %j', async (file, expected) => {
    expect((await read({ 'scans/s/files': { Files: [file] } })).suspects).toEqual(expected);
  });

  it.each([
    [{ Files: [{ name: 'a', malware: false, secrets: [] }], TotalCount: 1 }, true, true],
    [
      [
        { name: 'a', malware: false },
        { name: 'b', malware: false, secret: false },
      ],
      true,
      false,
    ],
    [[{ name: 'a', secrets: 0 }], false, true],
    [{ Files: [{ name: 'a', malware: false, secret: false }], TotalCount: 2 }, false, false],
    [[{ name: 'a', malware: null }], false, false],
    [[], false, false],
    ['files', false, false],
  ])('tells by %j whether all were looked at', async (list, malware, secrets) => {
    expect((await read({ 'scans/s/files': list })).examined).toEqual({ malware, secrets });
  });

  it('never keeps a secret itself', async () => {
    const secret = ['the', 'very', 'secret'].join('-');
    const files = { 'scans/s/files': [{ name: 'a', secrets: [secret] }] };
    expect(JSON.stringify(await read(files))).not.toContain(secret);
  });

  it('turns all pages, and does not turn the same one for ever', async () => {
    const page = (from: number) =>
      Array.from({ length: 200 }, (_, at) => ({ name: `f${from + at}`, secret: true }));
    const query = (number: number) => `scans/s/files?page=${number}&pageSize=200&includeArchives=true`;
    const two = fakeClient({ [query(1)]: page(0), [query(2)]: page(200), [query(3)]: [] });
    expect((await read({}, two)).suspects).toHaveLength(400);
    const same = fakeClient({ 'scans/s/files': page(0) });
    const once = await read({}, same);
    expect(once.suspects).toHaveLength(200);
    expect(once.examined).toEqual({ malware: false, secrets: false });
    expect(same.asked).toHaveLength(2);
  });

  it.each(['/etc/passwd', 'file:/x', '../x', 'a/../../x', 'C:\\x', 'a\nb', ''])(
    'takes no location from %j',
    async (path) => {
      const files = await read({ 'scans/s/files': [{ path, secret: true }] });
      const { findings } = judged(evidence({ secret: true }, { files }));
      expect(findings.filter(({ category }) => category === 'secret')).toMatchObject([{ locations: [] }]);
    },
  );

  it('takes a path of Windows', async () => {
    const files = await read({ 'scans/s/files': [{ path: '.\\src\\a.js', secret: true }] });
    expect(judged(evidence({ secret: true }, { files })).findings[0]?.locations).toEqual([
      { path: 'src/a.js' },
    ]);
  });
});

describe('a scan whose numbers are all zero, packages included', () => {
  const zeros = { ...quiet, vulnerabilityIssues: { critical: 0 }, secret: false, totalPackages: 0 };
  const files = (malware: boolean, secrets: boolean) => ({ suspects: [], examined: { malware, secrets } });
  const all = (state: string) => ({ malware: state, secrets: state, licenses: state });

  it('says nothing about anything', () => {
    const { states, reasons } = judged(evidence(zeros));
    expect(states).toEqual({ sbom: 'incomplete', vulnerabilities: 'incomplete', ...all('incomplete') });
    expect(reasons).toContain("raise the option 'settle', or judge the scan again later with scan-id");
  });

  it.each([
    [true, true],
    [true, false],
    [false, true],
  ])('says as much about files as these say themselves: malware %s, secrets %s', (malware, secrets) => {
    const { states } = judged(evidence(zeros, { files: files(malware, secrets) }));
    const word = (isSaid: boolean) => (isSaid ? 'complete' : 'incomplete');
    expect(states).toMatchObject({
      malware: word(malware),
      secrets: word(secrets),
      licenses: 'incomplete',
      vulnerabilities: 'incomplete',
    });
  });

  it('is behind where packages are listed all the same', () => {
    const packages = { packages: 3, vulnerabilities: [], cut: false, blocked: [] };
    const { states } = judged(evidence(zeros, { packages }));
    expect(states).toEqual({ sbom: 'complete', vulnerabilities: 'incomplete', ...all('incomplete') });
    const { totalPackages: _, ...silent } = zeros;
    const told = judge({ facts: factsIn(folded(silent)), gaps: [], packages }, 0);
    expect(told.checks.map(({ state }) => state)).toEqual(Array(5).fill('complete'));
  });
});
