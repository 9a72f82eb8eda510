import { explain } from '../../core/explain.ts';
import { countedByGate } from '../../core/gate/counted.ts';
import { gradeOf } from '../../core/grade.ts';
import { categories } from '../../core/model/finding.ts';
import type { ScanResult } from '../../core/model/result.ts';
import type { Severity } from '../../core/model/severity.ts';
import { line } from '../../core/text.ts';
import { type CheckCase, checkCases } from './check-cases.ts';
import { findingCase, ignoredCase } from './finding-case.ts';
import { type Xml, xml } from './xml.ts';

/** A suite with its counts, which stand before its cases. */
interface Suite {
  readonly name: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
  cases(): Iterable<Xml>;
}

/**
 * `scangate.junit.xml`: the checks and every finding as test cases, a suite a category, in the form that CI systems read
 * (https://github.com/testmoapp/junitxml). Only what breaks the gate is a failure.
 */
export function* renderJunit(result: ScanResult): Generator<string> {
  const suites = [...suitesOf(result)];
  const sum = (key: 'tests' | 'failures' | 'errors' | 'skipped') =>
    suites.reduce((total, suite) => total + suite[key], 0);
  const name = line`${result.tool.name}: ${explain(result).headline}`.toString();
  const seconds = Math.max(0, Date.parse(result.finishedAt) - Date.parse(result.startedAt)) / 1_000;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${xml`<testsuites name="${name}" tests="${sum('tests')}" failures="${sum('failures')}" errors="${sum('errors')}" skipped="${sum('skipped')}" time="${seconds}">`}\n`;
  for (const suite of suites) {
    const { tests, failures, errors, skipped } = suite;
    yield `${xml`  <testsuite name="${suite.name}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}" timestamp="${result.startedAt.slice(0, 19)}" time="0">`}\n`;
    for (const testCase of suite.cases()) yield testCase.toString();
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

function* suitesOf(result: ScanResult): Generator<Suite> {
  const checks = checkCases(result);
  const count = (state: CheckCase['state']) => checks.filter((check) => check.state === state).length;
  yield {
    name: 'checks',
    tests: checks.length,
    failures: 0,
    errors: count('error'),
    skipped: count('skipped'),
    cases: () => checks.map(({ text }) => text),
  };
  yield* findingSuites(result);
}

function* findingSuites(result: ScanResult): Generator<Suite> {
  const breaksGate = countedByGate(result);
  const levelOf = (severity: Severity) => (result.grading === 'pass-fail' ? gradeOf(severity) : severity);
  const byCategory = Map.groupBy(result.findings, ({ category }) => category);
  const ignoredByCategory = Map.groupBy(result.ignored ?? [], ({ finding }) => finding.category);
  for (const category of categories) {
    const findings = byCategory.get(category) ?? [];
    const ignored = ignoredByCategory.get(category) ?? [];
    const tests = findings.length + ignored.length;
    if (tests === 0) continue;
    yield {
      name: category,
      tests,
      failures: findings.reduce((sum, finding) => sum + Number(breaksGate(finding)), 0),
      errors: 0,
      skipped: ignored.length,
      *cases() {
        for (const finding of findings)
          yield findingCase(finding, levelOf(finding.severity), breaksGate(finding));
        for (const entry of ignored) yield ignoredCase(entry);
      },
    };
  }
}
