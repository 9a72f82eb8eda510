import type { Check } from '../../core/model/check.ts';
import type { ScanResult } from '../../core/model/result.ts';
import { line, message } from '../../core/text.ts';
import { jsonPieces } from '../json-pieces.ts';
import { unique } from '../unique.ts';
import { coverageOf, type GitLabFileName, gitlabReports, isOf } from './types.ts';
import { vulnerabilityMaker } from './vulnerabilities.ts';

/**
 * One of GitLab's security reports. It declares 15.0.7 and has only what 15.0 knows, since a server reads the versions
 * that it was built with and no others ("Security scanner integration", docs.gitlab.com). Ignored findings are left out.
 */
export function* renderGitLab(result: ScanResult, fileName: GitLabFileName): Generator<string> {
  const { type, categories } = gitlabReports[fileName];
  const findings = unique(result.findings, ({ fingerprint }) => fingerprint).filter(isOf(categories));
  const document = {
    version: '15.0.7',
    scan: toScan(result, fileName),
    vulnerabilities: findings.map(vulnerabilityMaker(result, type)),
    ...(type === 'dependency_scanning' ? { dependency_files: [] } : {}),
  };
  yield* jsonPieces(document, { depth: 2 });
  yield '\n';
}

function toScan(result: ScanResult, fileName: GitLabFileName) {
  const { type, categories } = gitlabReports[fileName];
  const { tool, backend, startedAt, finishedAt, notices = [] } = result;
  const { concerned, isComplete } = coverageOf(result, categories);
  const version = line`${tool.version || 'unknown'}`.toString();
  const vendor = { name: 'Scangate' };
  return {
    analyzer: { id: 'scangate', name: 'Scangate', vendor, version },
    scanner: {
      id: `scangate-${backend}`,
      name: line`${`Scangate (${backend})`}`.toString(),
      vendor,
      version,
    },
    type,
    start_time: withoutZone(startedAt),
    end_time: withoutZone(finishedAt),
    status: isComplete ? 'success' : 'failure',
    messages: [
      ...concerned.filter(({ state }) => state !== 'complete').map(toMessage),
      ...notices.map((notice) => ({ level: 'info', value: message(notice).toString() || '-' })),
    ],
  };
}

function toMessage({ name, state, reasons }: Check) {
  const what = state === 'not-checked' ? `${name} was NOT checked` : `${name} was checked only in part`;
  return { level: 'warn', value: message([what, ...reasons].join(': ')).toString() };
}

/** `2026-03-01T10:00:00`: UTC, without saying so. */
function withoutZone(instant: string): string {
  return new Date(instant).toISOString().slice(0, 19);
}
