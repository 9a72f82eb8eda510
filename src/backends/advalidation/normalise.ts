import { cut } from '../../core/cut.ts';
import { fingerprintOf } from '../../core/fingerprint.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { KnownSeverity } from '../../core/model/severity.ts';
import { mostUndetailed, undetailedFinding } from '../undetailed.ts';
import type { Test } from './schema.ts';
import type { Part } from './tree.ts';

/** As `core/grade.ts` reads it. */
export type FailSeverity = 'critical' | 'high';

/** What the tests of a creative become findings with. */
export interface Grading {
  readonly fail: FailSeverity;
  readonly warn: 'medium' | 'low' | 'info';
  /** Names of tests in lower case. */
  readonly critical: ReadonlySet<string>;
}

/** What all findings of a creative share. */
export interface About {
  /** The creative in words that stay the same from build to build. */
  readonly source: string;
  /** The file of the checkout that was uploaded. */
  readonly path?: string;
  /** The report of the vendor. */
  readonly url?: string;
}

const longestTitle = 1_000;
const longestDescription = 10_000;
/** The failed and warned tests of one part; `thresholds` are the words of the ad specification, by test. */
export function findingsOf(
  { label, tests }: Part,
  grading: Grading,
  thresholds: ReadonlyMap<string, string>,
  about: About,
): Finding[] {
  const seen = new Map<string, number>();
  return tests.filter(isIssue).map((test) => {
    const nth = (seen.get(test.name) ?? 0) + 1;
    seen.set(test.name, nth);
    const description = descriptionOf(test);
    return {
      ...common(about),
      fingerprint: fingerprintOf('creative', 'advalidation', about.source, label, test.name, `${nth}`),
      severity: severityOf(test, grading),
      ruleId: test.name,
      title: titleOf(test, thresholds.get(test.name), label),
      ...(description === '' ? {} : { description }),
    };
  });
}

/** Issues that are counted, but told of by no test. */
export function undetailedFindings(count: number, severity: FailSeverity, about: About): Finding[] {
  return Array.from({ length: Math.min(count, mostUndetailed) }, (_, index) => ({
    ...undetailedFinding({
      category: 'creative',
      severity,
      ruleId: 'advalidation-undetailed',
      vendor: 'Advalidation',
      parts: [about.source, String(index)],
    }),
    ...common(about),
  }));
}

function common({ path, url }: About) {
  return {
    category: 'creative' as const,
    locations: path === undefined ? [] : [{ path }],
    aliases: [],
    cwes: [],
    ratings: [],
    fixVersions: [],
    ...(url === undefined ? {} : { url }),
  };
}

function severityOf({ name, result }: Test, { fail, warn, critical }: Grading): KnownSeverity {
  if (result === 'warn') return warn;
  return critical.has(name.toLowerCase()) ? 'critical' : fail;
}

function isIssue({ result }: Test): boolean {
  return result === 'fail' || result === 'warn';
}

/** `File size is 200 KB [Maximum 150 KB] (Variation A, media file 640x360)` */
function titleOf(test: Test, threshold: string | undefined, label: string): string {
  const said = test.valuePhrase ?? `${test.name}: ${test.valueFormatted ?? test.value ?? test.result}`;
  const limit = threshold === undefined ? '' : ` [${threshold}]`;
  const where = label === '' ? '' : ` (${label})`;
  return cut(`${said}${limit}${where}`, longestTitle);
}

function descriptionOf({ attributes }: Test): string {
  const lines = attributes.flatMap(({ name, description, value }) => {
    const shown = typeof value === 'object' ? undefined : value;
    const about = description ?? name;
    return about === undefined || shown === undefined ? [] : [`${about}: ${shown}`];
  });
  return cut(lines.join('\n'), longestDescription);
}
