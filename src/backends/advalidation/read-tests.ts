import { type Scan, type Test, testSchema } from './schema.ts';

/** The tests of one scan, and why they are not all. */
export interface TestsRead {
  readonly tests: readonly Test[];
  /** A sentence without its subject, each: `has 2 tests that cannot be read`. */
  readonly gaps: readonly string[];
}

const results = new Set(['pass', 'fail', 'warn']);

/** Reads the tests of a scan one by one: what cannot be read or judged is never taken as passed. */
export function readTests(scan: Scan): TestsRead {
  if (!Array.isArray(scan.tests)) return { tests: [], gaps: [whyNone(scan)] };
  const parsed = scan.tests.map((test) => testSchema.safeParse(test));
  const tests = parsed.flatMap(({ data }) => (data ? [data] : []));
  const unreadable = parsed.length - tests.length;
  const odd = tests.filter(({ result }) => !results.has(result));
  return {
    tests,
    gaps: [
      ...(unreadable > 0 ? [`has tests that cannot be read: ${unreadable} of ${parsed.length}`] : []),
      ...odd.map(({ name, result }) => `says '${result}' of ${name}, which is not known here`),
    ],
  };
}

/** The list that a scan of the monitoring has in the place of tests. */
export function alertsIn({
  tests,
  monitoring_alerts,
  monitoringAlerts,
}: Scan): readonly unknown[] | undefined {
  const alerts = monitoring_alerts ?? monitoringAlerts;
  return Array.isArray(alerts) && !Array.isArray(tests) ? alerts : undefined;
}

function whyNone(scan: Scan): string {
  const alerts = alertsIn(scan);
  if (alerts === undefined) return 'has no tests in its answer';
  return `was made by monitoring, whose answer has ${alerts.length} alerts in the place of tests; scan the creative again`;
}
