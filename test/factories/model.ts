import { fingerprintOf } from '../../src/core/fingerprint.ts';
import type { Check } from '../../src/core/model/check.ts';
import type { Finding } from '../../src/core/model/finding.ts';
import type { ScanResult } from '../../src/core/model/result.ts';
import type { Component, Project, Sbom } from '../../src/core/model/sbom.ts';
import { countBySeverity } from '../../src/core/model/severity.ts';
import type { Verdict } from '../../src/core/model/verdict.ts';

/** A vulnerability of `aComponent()`; its fingerprint follows from what is overridden. */
export function aFinding(overrides: Partial<Finding> = {}): Finding {
  const finding = {
    category: 'sca',
    severity: 'high',
    ruleId: 'CVE-2021-23337',
    title: 'Command injection in lodash',
    description: 'Versions before 4.17.21 allow command injection through the template function.',
    locations: [{ path: 'package-lock.json' }],
    component: { purl: 'pkg:npm/lodash@4.17.20', name: 'lodash', version: '4.17.20' },
    aliases: ['GHSA-35jh-r3h4-6jhm'],
    cwes: ['CWE-94'],
    ratings: [{ version: '3.1', vector: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H', score: 7.2 }],
    fixVersions: ['4.17.21'],
    url: 'https://osv.dev/vulnerability/CVE-2021-23337',
    ...overrides,
  } satisfies Omit<Finding, 'fingerprint'>;
  const where = finding.component?.purl ?? finding.locations[0]?.path ?? '';
  return { fingerprint: fingerprintOf(finding.category, finding.ruleId, where), ...finding };
}

/** A secret in a source file. */
export function aSecretFinding(overrides: Partial<Finding> = {}): Finding {
  const {
    component: _,
    description: __,
    url: ___,
    ...finding
  } = aFinding({
    category: 'secret',
    ruleId: 'AWSAccessKeyID',
    title: 'AWS access key id',
    locations: [{ path: 'src/settings.ts', startLine: 12, startColumn: 7, endLine: 12, endColumn: 27 }],
    aliases: [],
    cwes: ['CWE-798'],
    ratings: [],
    fixVersions: [],
  });
  return {
    ...finding,
    fingerprint: fingerprintOf('secret', 'AWSAccessKeyID', 'src/settings.ts'),
    ...overrides,
  };
}

export function aComponent(overrides: Partial<Component> = {}): Component {
  const name = overrides.name ?? 'lodash';
  const version = overrides.version ?? '4.17.20';
  return {
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ecosystem: 'npm',
    name,
    version,
    scope: 'required',
    licenses: ['MIT'],
    hashes: [{ algorithm: 'SHA-512', hex: '0123456789abcdef'.repeat(8) }],
    lockfiles: ['package-lock.json'],
    ...overrides,
  };
}

export function aProject(overrides: Partial<Project> = {}): Project {
  return {
    id: 'project:.',
    name: 'shop',
    version: '1.0.0',
    path: '.',
    lockfile: 'package-lock.json',
    ...overrides,
  };
}

/** One project that needs one component. */
export function anSbom(overrides: Partial<Sbom> = {}): Sbom {
  const project = aProject();
  const component = aComponent();
  return {
    projects: [project],
    components: [component],
    dependencies: [{ ref: project.id, dependsOn: [component.purl] }],
    ...overrides,
  };
}

export function aCheck(overrides: Partial<Check> = {}): Check {
  return {
    name: 'vulnerabilities',
    categories: ['sca', 'malware'],
    state: 'complete',
    reasons: [],
    scope: '1 component',
    ...overrides,
  };
}

/** The three checks of the embedded backend, all complete. */
export function allChecks(): Check[] {
  return [
    aCheck({ name: 'sbom', scope: '1 component from 1 lockfile' }),
    aCheck(),
    aCheck({ name: 'secrets', categories: ['secret'], scope: '12 files' }),
  ];
}

/** `high` was asked for and holds. */
export function aVerdict(overrides: Partial<Verdict> = {}): Verdict {
  const broken = overrides.gate === 'broken';
  return {
    gate: 'held',
    rules: [{ rule: 'high', broken, count: broken ? 1 : 0, allowed: 0 }],
    unmet: [],
    ...overrides,
  };
}

/** A complete scan that found nothing and passed; `counts` follow from the findings. */
export function aScanResult(overrides: Partial<ScanResult> = {}): ScanResult {
  return {
    tool: { name: 'scangate', version: '0.1.0' },
    outcome: 'passed',
    exitCode: 0,
    backend: 'local',
    target: {
      repository: 'https://code.example/acme/shop',
      ref: 'main',
      sha: '0123456789abcdef0123456789abcdef01234567',
    },
    scan: { backend: 'local', id: 'local-1' },
    startedAt: '2026-03-01T10:00:00.000Z',
    finishedAt: '2026-03-01T10:00:02.500Z',
    failOn: ['high'],
    verdict: aVerdict(),
    checks: allChecks(),
    counts: countBySeverity(overrides.findings ?? []),
    findings: [],
    sbom: anSbom(),
    reports: [],
    ...overrides,
  };
}

/** The gate is broken by the findings given, each of them high or worse. */
export function aFailedResult(findings: readonly Finding[] = [aFinding()]): ScanResult {
  return aScanResult({
    outcome: 'failed',
    exitCode: 1,
    findings,
    verdict: aVerdict({
      gate: 'broken',
      rules: [{ rule: 'high', broken: true, count: findings.length, allowed: 0 }],
    }),
  });
}

/** Of a scanner without severities: two failed, one warned. */
export function aGradedResult(): ScanResult {
  const about = (severity: Finding['severity'], ruleId: string, title: string) => {
    const {
      component: _,
      description: __,
      url: ___,
      ...finding
    } = aFinding({
      category: 'creative',
      severity,
      ruleId,
      title,
      locations: [],
      aliases: [],
      cwes: [],
      ratings: [],
      fixVersions: [],
    });
    return { ...finding, fingerprint: fingerprintOf('creative', ruleId) };
  };
  return {
    ...aFailedResult([
      about('critical', 'Test_Display_SslCompliance', 'Not compliant'),
      about('high', 'Test_Display_Filesize', 'File size is 200 KB'),
      about('medium', 'Test_Display_LoadTime', 'Loads in 2.40 seconds'),
    ]),
    verdict: aVerdict({
      gate: 'broken',
      rules: [{ rule: 'high', broken: true, count: 2, allowed: 0 }],
    }),
    grading: 'pass-fail',
    notices: ['What is served was tested.'],
  };
}

/** Vulnerabilities could not be looked up, and the rule depends on them. */
export function anIncompleteResult(): ScanResult {
  const [sbom, , secrets] = allChecks();
  const reason = 'https://api.osv.dev did not answer: connection refused';
  return aScanResult({
    outcome: 'inconclusive',
    exitCode: 2,
    checks: [
      ...(sbom
        ? [{ ...sbom, state: 'incomplete' as const, reasons: ['yarn.lock: line 3 cannot be read'] }]
        : []),
      aCheck({ state: 'not-checked', reasons: [reason], scope: '0 of 1 component' }),
      ...(secrets ? [secrets] : []),
    ],
    verdict: aVerdict({
      gate: 'unknown',
      unmet: [
        {
          about: 'vulnerabilities',
          reason: "vulnerabilities was not checked, and rule 'high' depends on it",
        },
      ],
    }),
  });
}

/** The run ended before there was anything to judge. */
export function aBrokenRun(): ScanResult {
  const {
    verdict: _,
    sbom: __,
    scan: ___,
    ...rest
  } = aScanResult({
    outcome: 'misconfigured',
    exitCode: 3,
    target: {},
    checks: [],
    failure: {
      code: 'TARGET_UNUSABLE',
      message: "'no-such-folder' does not exist",
      hint: 'Give the folder of a checkout.',
    },
  });
  return rest;
}
