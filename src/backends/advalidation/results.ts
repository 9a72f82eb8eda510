import { gradeOf } from '../../core/grade.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { ScanResults } from '../../core/model/scan.ts';
import { counted, number } from '../../core/words.ts';
import { mostUndetailed } from '../undetailed.ts';
import { creativeCheck } from './checks.ts';
import { type About, findingsOf, type Grading, undetailedFindings } from './normalise.ts';
import type { Creative, Scan } from './schema.ts';
import type { Tree } from './tree.ts';

/**
 * What a tree says, compared with what the vendor counts: `nbIssues` of the creative's own scan is all that failed and
 * warned in it and its parts. Without that number a finished scan is not analysed yet, so its tests are no verdict.
 */
export function resultsOf(
  tree: Tree,
  grading: Grading,
  thresholds: ReadonlyMap<string, string>,
  about: About,
): Omit<ScanResults, 'nativeReports'> {
  const { creative, root, parts, isJudged } = tree;
  const tests = parts.flatMap((part) => part.tests);
  const told = parts.flatMap((part) => findingsOf(part, grading, thresholds, about));
  const isAnalysed = root.nbIssues !== null;
  const findings = isAnalysed ? told : [];
  const missing = Math.max(0, (root.nbIssues ?? 0) - findings.length);
  const untold = isJudged ? missing : 0;
  const gaps = [
    ...tree.gaps,
    ...(tests.length === 0 ? ['no test at all is in the answers, so nothing shows that one was made'] : []),
    ...(isAnalysed ? [] : ['the number of issues is missing, so the scan is not analysed yet']),
    ...(missing > 0
      ? [
          `${counted(missing, 'issue')} of ${number(root.nbIssues ?? 0)} ${missing === 1 ? 'has' : 'have'} no test`,
        ]
      : []),
  ];
  return {
    findings: [...findings, ...undetailedFindings(untold, grading.fail, about)],
    checks: [
      {
        ...creativeCheck,
        state: gaps.length === 0 ? 'complete' : 'incomplete',
        reasons: gaps,
        scope: scopeOf(tests.length, parts.length - 1),
      },
    ],
    notices: [
      ...latestNotices(creative, root),
      ...notAnalysedNotices(told.length - findings.length),
      ...countNotices(root.nbIssues, findings, untold),
      ...unknownTests(
        grading,
        tests.map(({ name }) => name),
      ),
    ],
    grading: 'pass-fail',
  };
}

function scopeOf(tests: number, below: number): string {
  return `${counted(tests, 'test')} of the creative${below > 0 ? ` and ${counted(below, 'part')} of it` : ''}`;
}

function notAnalysedNotices(held: number): string[] {
  if (held === 0) return [];
  return [
    `${counted(held, 'test')} failed or warned in a scan that Advalidation has not analysed yet: ${held === 1 ? 'it is' : 'they are'} not judged. Scan the creative again.`,
  ];
}

function latestNotices({ latestScanStatus: latest }: Creative, { id }: Scan): string[] {
  if (!latest || latest.id === id) return [];
  return [`This is scan ${id}, and Advalidation names scan ${latest.id} as the latest of the creative.`];
}

function countNotices(counts: number | null, findings: readonly Finding[], untold: number): string[] {
  if (untold > 0) {
    const shown = untold > mostUndetailed ? `: the first ${number(mostUndetailed)} of them` : '';
    return [
      `${counted(untold, 'issue')} that Advalidation counts ${untold === 1 ? 'is' : 'are'} shown without details, as failed${shown}.`,
    ];
  }
  // Its guide counts warnings, its own client does not.
  const failed = findings.filter(({ severity }) => gradeOf(severity) === 'failed').length;
  if (counts === null || counts === findings.length || counts === failed) return [];
  return [
    `Advalidation counts ${counted(counts, 'issue')}, but its tests tell of ${findings.length}; these are shown.`,
  ];
}

/** A typing error here would never lift anything. */
function unknownTests({ critical }: Grading, names: readonly string[]): string[] {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return [...critical]
    .filter((name) => !known.has(name))
    .map((name) => `The option critical-tests names '${name}', and no test of this scan is called so.`);
}
