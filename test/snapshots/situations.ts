import type { Finding } from '../../src/core/model/finding.ts';
import type { ReportFile } from '../../src/core/model/report.ts';
import type { ScanResult } from '../../src/core/model/result.ts';
import { countBySeverity } from '../../src/core/model/severity.ts';
import {
  aFailedResult,
  aFinding,
  aGradedResult,
  anIncompleteResult,
  aScanResult,
  aSecretFinding,
  aVerdict,
} from '../factories/model.ts';

const reports: readonly ReportFile[] = [
  { kind: 'cyclonedx', path: 'scangate-reports/scangate.cdx.json', madeBy: 'scangate' },
  { kind: 'pdf', path: 'scangate-reports/scangate.pdf', madeBy: 'scangate' },
  { kind: 'sarif', path: 'scangate-reports/scangate.sarif', madeBy: 'scangate' },
  { kind: 'json', path: 'scangate-reports/scangate.json', madeBy: 'scangate' },
];

/** What a pull request may be told, by the name of the file in `github-comment/`. */
export const situations: Readonly<Record<string, ScanResult>> = {
  passed: aScanResult({ reports }),
  'broken-gate': aBrokenGate(),
  '2000-findings': {
    ...aFailedResult(Array.from({ length: 2_000 }, (_, index) => oneOfMany(index))),
    verdict: aVerdict({ gate: 'broken', rules: [{ rule: 'high', broken: true, count: 667, allowed: 0 }] }),
    reports,
  },
  inconclusive: { ...anIncompleteResult(), reports },
  misconfigured: withoutVerdict({
    outcome: 'misconfigured',
    exitCode: 3,
    failure: {
      code: 'INPUT_INVALID',
      message: '2 inputs are wrong',
      problems: [
        { input: 'fail-on', message: "'hihg' is not a rule", hint: "Did you mean 'high'?" },
        { input: 'timeout', message: "'soon' is not a time", hint: "Write for example '1h30m'." },
      ],
    },
  }),
  'timed-out': withoutVerdict({
    outcome: 'timed-out',
    exitCode: 4,
    backend: 'rafter',
    scan: { backend: 'rafter', id: '3f2c1e0a-9b7d', url: 'https://rafter.so/scans/3f2c1e0a-9b7d' },
    failure: {
      code: 'DEADLINE_PASSED',
      message: 'the scan did not end within 30 minutes: queued (12 times), running (150 times)',
      hint: "Give it more time with 'timeout'. The scan was stopped.",
    },
  }),
  'pass-fail-grading': { ...aGradedResult(), backend: 'advalidation', reports },
  'baseline-and-ignored': aDecidedResult(),
};

function aBrokenGate(): ScanResult {
  const findings = [
    aSecretFinding({ severity: 'critical' }),
    aFinding(),
    aFinding({
      severity: 'medium',
      ruleId: 'GHSA-93q8-gq69-wqmw',
      title: 'Inefficient regular expression in ansi-regex',
      component: { purl: 'pkg:npm/ansi-regex@3.0.0', name: 'ansi-regex', version: '3.0.0' },
      fixVersions: [],
      url: 'https://osv.dev/vulnerability/GHSA-93q8-gq69-wqmw',
    }),
  ];
  return {
    ...aFailedResult(findings),
    failOn: ['high', 'medium > 5'],
    verdict: aVerdict({
      gate: 'broken',
      rules: [
        { rule: 'high', broken: true, count: 2, allowed: 0 },
        { rule: 'medium > 5', broken: false, count: 3, allowed: 5 },
      ],
    }),
    reports,
  };
}

/** Text as long as it comes from scanners, a third of it high. */
function oneOfMany(index: number): Finding {
  const number = String(index + 1).padStart(4, '0');
  return aFinding({
    severity: (['high', 'medium', 'low'] as const)[index % 3] ?? 'low',
    ruleId: `CVE-2025-${number}`,
    title: `Deserialization of untrusted data in the ${number}th component allows a remote attacker to run code`,
    component: { purl: `pkg:npm/component-${number}@1.0.0`, name: `component-${number}`, version: '1.0.0' },
    url: `https://osv.dev/vulnerability/CVE-2025-${number}`,
  });
}

function aDecidedResult(): ScanResult {
  const findings = [
    aFinding({ baseline: 'new', ruleId: 'CVE-2020-8203', title: 'Prototype pollution in lodash' }),
    aFinding({ baseline: 'known', severity: 'medium' }),
    aSecretFinding({ baseline: 'known', severity: 'medium' }),
  ];
  return {
    ...aFailedResult(findings),
    counts: countBySeverity(findings),
    failOn: ['new high'],
    verdict: aVerdict({
      gate: 'broken',
      rules: [{ rule: 'new high', broken: true, count: 1, allowed: 0 }],
    }),
    ignored: [
      {
        finding: aFinding({ ruleId: 'GHSA-x5rq-j2xg-h7qm', title: 'Regular expression denial of service' }),
        reason: 'Runs in the build only; nobody but us writes its input.',
        until: '2027-01-31',
      },
    ],
    reports,
  };
}

function withoutVerdict(overrides: Partial<ScanResult>): ScanResult {
  const { verdict: _, sbom: __, scan: ___, ...rest } = aScanResult({ checks: [] });
  return { ...rest, ...overrides };
}
