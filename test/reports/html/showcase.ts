import { type Category, categories, type Finding } from '../../../src/core/model/finding.ts';
import type { ScanResult } from '../../../src/core/model/result.ts';
import { countBySeverity, severities } from '../../../src/core/model/severity.ts';
import {
  aCheck,
  aComponent,
  aFailedResult,
  aFinding,
  anSbom,
  aScanResult,
  aSecretFinding,
} from '../../factories/model.ts';

const licences = [['MIT'], ['MIT'], ['MIT'], ['Apache-2.0'], ['ISC'], ['BSD-3-Clause'], [], ['GPL-3.0-only']];

const sbom = anSbom({
  components: Array.from({ length: 214 }, (_, n) =>
    aComponent({
      name: `module-${n}`,
      version: `1.${n}.0`,
      ecosystem: n % 5 === 0 ? 'PyPI' : 'npm',
      licenses: licences[n % licences.length] ?? [],
    }),
  ),
});

const reports: ScanResult['reports'] = [
  { kind: 'json', path: 'scangate-reports/scangate.json', madeBy: 'scangate' },
  { kind: 'pdf', path: 'scangate-reports/scangate.pdf', madeBy: 'backend' },
];

const checks = [
  aCheck({ name: 'sbom', scope: '214 components from 3 lockfiles' }),
  aCheck({ scope: '214 components looked up' }),
  aCheck({ name: 'secrets', categories: ['secret'], scope: '1,204 files' }),
];

/** Everything was looked at, nothing was found. */
export const clean: ScanResult = aScanResult({ sbom, reports, checks });

/** A page with something in every part of it. */
export const broken: ScanResult = {
  ...aFailedResult([
    aFinding({
      severity: 'critical',
      ruleId: 'CVE-2021-44228',
      title: 'Remote code execution in Log4j through a lookup in a logged message',
      description:
        'Log4j2 up to 2.14.1 looks up names that it finds in messages, and loads code from where they lead.\n\nAn attacker who can have a message logged can run code on the machine.',
      component: {
        purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
        name: 'log4j-core',
        version: '2.14.1',
      },
      locations: [
        { path: 'services/billing/gradle.lockfile', startLine: 88 },
        { path: 'services/orders/gradle.lockfile', startLine: 91 },
      ],
      fixVersions: ['2.17.1', '2.12.4', '2.3.2'],
      remediation: 'Upgrade log4j-core to 2.17.1.',
      cwes: ['CWE-502', 'CWE-917'],
      baseline: 'new',
    }),
    aSecretFinding({ severity: 'critical', baseline: 'new' }),
    aFinding({ baseline: 'known' }),
    aFinding({
      severity: 'medium',
      ruleId: 'GHSA-29mw-wpgm-hmr9',
      title: 'Regular expression denial of service in lodash',
      baseline: 'known',
    }),
    aFinding({ severity: 'unknown', category: 'license', ruleId: 'GPL-3.0-only', title: 'Copyleft licence' }),
    aFinding({
      severity: 'low',
      ruleId: 'CVE-2022-0001',
      title: 'Information exposure',
      fixVersions: [],
      baseline: 'known',
    }),
  ]),
  verdict: {
    gate: 'broken',
    rules: [
      { rule: 'new high', broken: true, count: 3, allowed: 0 },
      { rule: 'license > 3', broken: false, count: 1, allowed: 3 },
    ],
    unmet: [],
  },
  notices: ['The bill of materials was read from the checkout by Scangate, not by the backend.'],
  ignored: [
    {
      finding: aFinding({ ruleId: 'CVE-2020-8203', title: 'Prototype pollution in lodash' }),
      reason: 'The function is not called; see the note of the security team.',
      until: '2027-01-31',
    },
  ],
  checks: [
    ...checks,
    aCheck({
      name: 'licenses',
      categories: ['license'],
      state: 'incomplete',
      reasons: ['yarn.lock: line 3 cannot be read'],
      scope: '210 of 214 components',
    }),
  ],
  sbom,
  reports,
};

/** As many findings as asked for, of every severity and category. */
export function many(count: number): ScanResult {
  const findings = Array.from({ length: count }, (_, n): Finding => {
    const severity = severities[(n * 7 + (n >> 3)) % severities.length] ?? 'unknown';
    const category = categories[n % categories.length] as Category;
    const number = 10_000 + n;
    return category === 'sca' || category === 'container'
      ? aFinding({
          category,
          severity,
          ruleId: `CVE-2024-${number}`,
          title: `Improper validation of input in module-${n % 214}`,
          component: {
            purl: `pkg:npm/module-${n % 214}@1.${n}.0`,
            name: `module-${n % 214}`,
            version: `1.${n}.0`,
          },
        })
      : aSecretFinding({
          ...aFinding({ category, severity, ruleId: `${category}-rule-${n % 40}`, fixVersions: [] }),
          title: `Something that rule ${n % 40} looks for`,
          locations: [{ path: `src/part-${n % 30}/file-${n}.ts`, startLine: 1 + (n % 400) }],
        });
  });
  const counted = findings.filter(({ severity }) =>
    ['critical', 'high', 'unknown'].includes(severity),
  ).length;
  return {
    ...aFailedResult(findings),
    counts: countBySeverity(findings),
    verdict: {
      gate: 'broken',
      rules: [{ rule: 'high', broken: true, count: counted, allowed: 0 }],
      unmet: [],
    },
    checks,
    sbom,
    reports,
  };
}
