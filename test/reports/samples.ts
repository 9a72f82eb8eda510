import { type Category, categories } from '../../src/core/model/finding.ts';
import type { ScanResult } from '../../src/core/model/result.ts';
import { severities } from '../../src/core/model/severity.ts';
import {
  aBrokenRun,
  aCheck,
  aComponent,
  aFailedResult,
  aFinding,
  anIncompleteResult,
  anSbom,
  aProject,
  aScanResult,
  aSecretFinding,
} from '../factories/model.ts';
import { naughtyStrings } from '../factories/naughty-strings.ts';

function naughty(index: number): string {
  return naughtyStrings[index % naughtyStrings.length] ?? '';
}

/** Every text of every finding, component, project and check is an awkward one. */
export function awkwardResult(count = 300): ScanResult {
  const numbers = Array.from({ length: Math.max(count, naughtyStrings.length) }, (_, index) => index);
  const purl = (n: number) => `pkg:npm/${encodeURIComponent(naughty(n).toWellFormed())}@${n}`;
  const findings = numbers.map((n) =>
    aFinding({
      category: categories[n % categories.length] as Category,
      severity: severities[n % severities.length] ?? 'unknown',
      ruleId: naughty(n),
      title: naughty(n + 1),
      description: naughty(n + 2),
      locations: [{ path: naughty(n + 3), startLine: 1 + n, endLine: 1 }, { path: naughty(n + 4) }],
      component: { purl: purl(n), name: naughty(n + 5), version: naughty(n + 6) },
      aliases: [naughty(n + 7), naughty(n + 7)],
      cwes: [naughty(n + 8), 'CWE-79', 'CWE-079', 'CWE-79'],
      fixVersions: [naughty(n + 9)],
      remediation: naughty(n + 11),
      url: naughty(n + 10),
    }),
  );
  return {
    ...aFailedResult(findings),
    target: { repository: naughty(2), ref: naughty(3), sha: naughty(4) },
    checks: numbers
      .slice(0, 10)
      .map((n) =>
        aCheck({ state: 'incomplete', reasons: [naughty(n), naughty(n), naughty(n + 1)], scope: naughty(n) }),
      ),
    failure: { code: naughty(7), message: naughty(8), hint: naughty(9) },
    sbom: anSbom({
      projects: numbers
        .slice(0, 30)
        .map((n) => aProject({ id: `project:${n}`, name: naughty(n), path: naughty(n) })),
      components: numbers.map((n) =>
        aComponent({
          purl: purl(n),
          name: naughty(n),
          version: naughty(n + 1).slice(0, 1_000),
          licenses: [naughty(n), naughty(n + 1)],
          lockfiles: [naughty(n)],
        }),
      ),
      dependencies: numbers.map((n) => ({ ref: purl(n), dependsOn: [purl(n + 1), purl(n + 1), naughty(n)] })),
    }),
    reports: [{ kind: 'json', path: naughty(12), madeBy: 'scangate' }],
  };
}

/** One finding of every severity in every category. */
export function everyKindResult(): ScanResult {
  return aFailedResult(
    categories.flatMap((category) =>
      severities.map((severity) =>
        category === 'sca' || category === 'malware'
          ? aFinding({ category, severity, ruleId: `${category}-${severity}` })
          : aSecretFinding({
              ...aFinding({ category, severity, ruleId: `${category}-${severity}` }),
              locations: [{ path: 'src/settings.ts', startLine: 3 }],
            }),
      ),
    ),
  );
}

function withoutSbom(): ScanResult {
  const { sbom: _, ...rest } = aFailedResult([aFinding(), aSecretFinding()]);
  return rest;
}

/** Everything that a result may say beside its findings. */
export function decidedResult(): ScanResult {
  const [known, fresh] = [
    aFinding({ baseline: 'known', remediation: 'Take the function out of the templates.' }),
    aFinding({ baseline: 'new', ruleId: 'GHSA-29mw-wpgm-hmr9', fixVersions: [], ratings: [] }),
  ];
  return {
    ...aFailedResult([known, fresh, aSecretFinding({ baseline: 'known' })]),
    ignored: [
      {
        finding: aFinding({ ruleId: 'CVE-2020-8203', baseline: 'known' }),
        reason: 'The function is not called <b>anywhere</b>',
        until: '2027-01-31',
      },
      { finding: aSecretFinding({ ruleId: 'NpmToken', baseline: 'known' }), reason: naughty(10) },
    ],
    notices: ['The bill of materials was read from the checkout by Scangate, not by local.', naughty(8)],
  };
}

/** A scanner that only says pass, warn or fail. */
function passFailResult(): ScanResult {
  const creative = (severity: 'high' | 'medium', n: number) =>
    aSecretFinding({ ...aFinding({ category: 'creative', severity, ruleId: `test-${n}` }), locations: [] });
  const { sbom: _, ...result } = aFailedResult([creative('high', 1), creative('medium', 2)]);
  return { ...result, grading: 'pass-fail' };
}

/** The runs that every report has to cope with. */
export const samples: readonly (readonly [name: string, result: ScanResult])[] = [
  ['nothing found', aScanResult()],
  ['an empty checkout', aScanResult({ sbom: { projects: [], components: [], dependencies: [] } })],
  ['findings', aFailedResult([aFinding(), aSecretFinding()])],
  ['an incomplete scan', anIncompleteResult()],
  ['a run that failed', aBrokenRun()],
  ['no bill of materials', withoutSbom()],
  ['every severity and category', everyKindResult()],
  ['ignored, known and new findings', decidedResult()],
  ['a scanner that says pass or fail', passFailResult()],
  ['awkward text everywhere', awkwardResult()],
];
