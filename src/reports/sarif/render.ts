import { logSafeJson } from '../../core/json-text.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { worstFirst } from '../../core/worst-first.ts';
import { toResults } from './results.ts';
import { toRules } from './rules.ts';
import { plain } from './text.ts';

/** GitHub refuses a run with more results, and with more rules. */
const mostResults = 25_000;

/** `scangate.sarif`: SARIF 2.1.0 (OASIS), as GitHub code scanning and other viewers read it. */
export function renderSarif(result: ScanResult): string {
  const findings = worstFirst(result.findings, mostResults);
  const { rules, indexOf } = toRules(findings);
  const { name, version } = result.tool;
  const run = {
    tool: { driver: { name: plain(name), version: plain(version), rules } },
    automationDetails: { id: `scangate/${encodeURIComponent(result.backend.toWellFormed())}/` },
    ...provenance(result),
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the checkout.' } } },
    invocations: [toInvocation(result)],
    columnKind: 'utf16CodeUnits',
    // Section 3.14.23: no results at all, other than an empty list, says that nothing was scanned.
    ...(wasScanned(result) ? { results: toResults(findings, result.sbom, indexOf) } : {}),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${logSafeJson(JSON.stringify(log, undefined, 2))}\n`;
}

function wasScanned({ verdict, checks, findings }: ScanResult): boolean {
  return verdict !== undefined || checks.length > 0 || findings.length > 0;
}

function toInvocation(result: ScanResult) {
  const { outcome, failure, checks, findings } = result;
  const notifications = [
    ...(failure
      ? [notification('failure', 'error', [failure.message, failure.hint].filter(Boolean).join(' '))]
      : []),
    ...checks
      .filter(({ state }) => state !== 'complete')
      .map(({ name, state, reasons }) => {
        const what = state === 'not-checked' ? `${name} NOT checked` : `${name} checked only in part`;
        return notification(`check/${name}`, 'warning', [what, ...reasons].join(': '));
      }),
    ...(findings.length > mostResults
      ? [notification('trimmed', 'warning', describeTrimming(findings.length))]
      : []),
  ];
  return {
    executionSuccessful: failure === undefined && (outcome === 'passed' || outcome === 'failed'),
    startTimeUtc: result.startedAt,
    endTimeUtc: result.finishedAt,
    exitCode: result.exitCode,
    toolExecutionNotifications: notifications,
  };
}

function describeTrimming(found: number): string {
  const [held, all] = [mostResults, found].map((count) => count.toLocaleString('en-US'));
  return `this report holds the worst ${held} of ${all} findings, unknown severity right after high; scangate.json has them all`;
}

function notification(id: string, level: 'error' | 'warning', text: string) {
  return { descriptor: { id }, level, message: { text: plain(text) } };
}

function provenance({ target }: ScanResult) {
  const url = URL.parse(target.repository ?? '');
  if (url?.protocol !== 'https:' || url.username !== '') return {};
  return {
    versionControlProvenance: [
      {
        repositoryUri: url.href,
        ...(target.sha === undefined ? {} : { revisionId: target.sha }),
        ...(target.ref === undefined ? {} : { branch: target.ref }),
        mappedTo: { uriBaseId: '%SRCROOT%' },
      },
    ],
  };
}
