import {
  type Category,
  categories,
  type Finding,
  type IgnoredFinding,
} from '../../src/core/model/finding.ts';
import type { Failure, ScanResult } from '../../src/core/model/result.ts';
import type { ScannedCode, ScanRef } from '../../src/core/model/scan.ts';
import { countBySeverity, severities } from '../../src/core/model/severity.ts';

/** Stands wherever a field may hold any text. */
export const anyText = '(any text)';

type Whole<Model> = Required<Model>;

const location = { path: anyText, startLine: 3, startColumn: 1, endLine: 4, endColumn: 2 };

/** A finding in which nothing is absent; a field that the model gets does not compile before it is here. */
function wholeFinding(index: number): Omit<Whole<Finding>, 'countedOnly'> {
  return {
    fingerprint: index.toString(16).padStart(64, '0'),
    category: categories[index % categories.length] ?? 'sca',
    severity: severities[index % severities.length] ?? 'unknown',
    ruleId: anyText,
    title: anyText,
    description: anyText,
    locations: [location, { path: anyText }],
    component: { purl: anyText, name: anyText, version: anyText },
    aliases: [anyText, anyText],
    cwes: [anyText],
    ratings: [{ version: '3.1', vector: anyText, score: 7.2 }],
    fixVersions: [anyText, anyText],
    remediation: anyText,
    url: anyText,
    baseline: 'new',
  };
}

/**
 * A broken gate in which nothing is absent, with so many of whatever there can be many of: every place for text holds
 * `anyText`.
 */
export function wholeResult(count: number): Whole<ScanResult> {
  const many = <Item>(make: (index: number) => Item): Item[] =>
    Array.from({ length: count }, (_, n) => make(n));
  const findings = many(wholeFinding);
  const target: Whole<ScannedCode> = { repository: anyText, ref: anyText, sha: anyText };
  const scan: Whole<ScanRef> = { backend: anyText, id: anyText, url: anyText };
  const failure: Omit<Whole<Failure>, 'problems'> = { code: anyText, message: anyText, hint: anyText };
  const ignored = many(
    (index): Whole<IgnoredFinding> => ({
      finding: wholeFinding(count + index),
      reason: anyText,
      until: '2027-01-31',
    }),
  );
  return {
    tool: { name: anyText, version: anyText },
    outcome: 'failed',
    exitCode: 1,
    backend: anyText,
    target,
    scan,
    startedAt: '2026-03-01T10:00:00.000Z',
    finishedAt: '2026-03-01T10:00:02.500Z',
    failOn: many(() => anyText),
    verdict: {
      gate: 'broken',
      rules: many(() => ({ rule: anyText, broken: true, count: 2, allowed: 1 })),
      unmet: many(() => ({ about: anyText, reason: anyText })),
    },
    failure,
    checks: [
      {
        name: 'vulnerabilities',
        categories: [...categories] satisfies Category[],
        state: 'complete',
        reasons: [],
        scope: anyText,
      },
      {
        name: 'secrets',
        categories: ['secret'],
        state: 'incomplete',
        worst: 'high',
        reasons: many(() => anyText),
        scope: anyText,
      },
    ],
    counts: countBySeverity(findings),
    findings,
    ignored,
    sbom: {
      projects: many((index) => ({
        id: `project:${index}`,
        name: anyText,
        version: anyText,
        path: anyText,
        lockfile: anyText,
      })),
      components: many((index) => ({
        purl: `pkg:npm/a@${index}`,
        ecosystem: 'npm',
        name: anyText,
        version: anyText,
        scope: 'required' as const,
        licenses: [anyText],
        hashes: [{ algorithm: 'SHA-1' as const, hex: 'ab'.repeat(20) }],
        lockfiles: [anyText],
      })),
      dependencies: [{ ref: 'project:0', dependsOn: ['pkg:npm/a@0'] }],
    },
    notices: many(() => anyText),
    grading: 'pass-fail',
    reports: many(() => ({ kind: 'html' as const, path: anyText, madeBy: 'backend' as const })),
  };
}

/** The same result where severities count, which the other kind of grading does not show. */
export function withSeverities({ grading: _, ...result }: ScanResult): ScanResult {
  return result;
}

/** A run without a verdict whose inputs were wrong. */
export function brokenRun(count: number): ScanResult {
  const { verdict: _, ...rest } = wholeResult(1);
  const problem = { input: anyText, message: anyText, hint: anyText };
  return {
    ...rest,
    outcome: 'misconfigured',
    exitCode: 3,
    failure: { ...rest.failure, problems: Array.from({ length: count }, () => problem) },
  };
}

/** A copy in which each place for text holds the next text. */
export function fill<Value>(value: Value, next: () => string): Value;
export function fill(value: unknown, next: () => string): unknown {
  if (value === anyText) return next();
  if (Array.isArray(value)) return value.map((item: unknown) => fill(item, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fill(part, next)]));
}

/** The texts from one of them on, again from the first after the last. */
export function from(texts: readonly string[], start: number): () => string {
  let at = start;
  return () => texts[at++ % texts.length] ?? '';
}
