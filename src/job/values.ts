import { type OutputName, unknownNumber } from '../config/outputs.ts';
import type { ReportKind } from '../core/model/report.ts';
import type { ScanResult } from '../core/model/result.ts';
import { severities } from '../core/model/severity.ts';

/** Where the files of a result are, for the outputs. */
export interface ResultPlace {
  readonly reportDir: string;
  readonly resultFile: string;
}
/** What a result says, as outputs. Without a verdict a number would look like an answer. */
export function valuesOf(
  result: ScanResult,
  place?: ResultPlace,
): Partial<Readonly<Record<OutputName, string>>> {
  const { outcome, exitCode, scan, reports } = result;
  const pathOf = (...kinds: ReportKind[]) =>
    kinds.flatMap((kind) => reports.find((report) => report.kind === kind)?.path ?? [])[0] ?? '';
  return {
    outcome,
    'exit-code': String(exitCode),
    'scan-id': scan?.id ?? '',
    'scan-url': webPage(scan?.url),
    ...Object.fromEntries(Object.entries(numbersOf(result)).map(([name, count]) => [name, String(count)])),
    'report-dir': place?.reportDir ?? '',
    'result-file': place?.resultFile ?? '',
    reports: reports.map(({ path }) => path).join('\n'),
    'sbom-path': pathOf('cyclonedx', 'spdx'),
    'sarif-path': pathOf('sarif'),
    result: JSON.stringify(summaryOf(result)),
  };
}

function numbersOf({ verdict, counts, findings, ignored = [] }: ScanResult) {
  const known = {
    total: findings.length,
    ...Object.fromEntries(severities.map((severity) => [severity, counts[severity]])),
    new: findings.filter(({ baseline }) => baseline !== 'known').length,
    ignored: ignored.length,
  };
  if (verdict) return known;
  return Object.fromEntries(Object.keys(known).map((name) => [name, unknownNumber]));
}

/** One line of JSON: small enough for the outputs of a job, which hold 1 MiB in all. */
function summaryOf(result: ScanResult) {
  const { outcome, exitCode, backend, target, scan, failOn, verdict, failure } = result;
  return {
    outcome,
    exitCode,
    backend,
    target,
    ...(scan ? { scan } : {}),
    failOn,
    ...(verdict ? { verdict } : {}),
    ...(failure ? { failure: { code: failure.code } } : {}),
    findings: numbersOf(result),
  };
}

/** The address comes from the backend. */
function webPage(text: string | undefined): string {
  const url = URL.parse(text ?? '');
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : '';
}
