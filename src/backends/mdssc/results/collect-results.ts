import { byText } from '../../../core/compare.ts';
import { ScangateError } from '../../../core/errors.ts';
import type { Finding } from '../../../core/model/finding.ts';
import type { NativeReport, ReportKind } from '../../../core/model/report.ts';
import type { ScanResults } from '../../../core/model/scan.ts';
import { knownSeverities, type Severity } from '../../../core/model/severity.ts';
import { plainReference } from '../source/references.ts';
import { jointCheck } from './checks.ts';
import { type Evidence, type EvidenceDeps, gatherEvidence, type KnownSource } from './evidence.ts';
import { exportPdfs, exportSpdx } from './exports.ts';
import { judge } from './judge.ts';

export interface ResultsRequest {
  readonly scanIds: readonly string[];
  readonly known: KnownSource;
  readonly settle: number;
  /** The kinds of report that are wanted. */
  readonly reports: readonly ReportKind[];
}

/** What the scans of one start found together. */
export async function resultsOf(
  deps: EvidenceDeps,
  { scanIds, known, settle, reports }: ResultsRequest,
  signal: AbortSignal,
): Promise<ScanResults> {
  const all: { readonly id: string; readonly evidence: Evidence }[] = [];
  for (const id of scanIds)
    all.push({ id, evidence: await gatherEvidence(deps, { id, ownIds: scanIds }, known, settle, signal) });
  refuseOtherReference(all, known);
  const judged = all.map(({ evidence }, index) => judge(evidence, index));
  const [first, ...others] = judged;
  const checks = (first?.checks ?? []).map((check, at) =>
    jointCheck([check, ...others.flatMap(({ checks }) => checks[at] ?? [])]),
  );
  return {
    findings: distinct(judged.flatMap(({ findings }) => findings)),
    checks,
    notices: [...new Set([...judged.flatMap(({ notices }) => notices), ...all.flatMap(aboutSource)])],
    nativeReports: await nativeReports(deps, all, reports, signal),
  };
}

/** A scan that was taken up by its id may be of anything. */
function refuseOtherReference(
  all: readonly { readonly evidence: Evidence }[],
  { reference: asked }: KnownSource,
): void {
  const told = all.flatMap(({ evidence }) => evidence.facts.reference ?? []);
  if (asked === undefined || told.length < all.length) return;
  if (told.some((reference) => plainReference(reference) === plainReference(asked))) return;
  throw new ScangateError('RESULTS_STALE', `the scan is of '${told[0]}', but '${asked}' was asked for`, {
    hint: 'Results of another reference are never judged: name the right scan, or run again.',
  });
}

/** The same finding of two scans is one; worst first, so that the order does not depend on the server. */
function distinct(findings: readonly Finding[]): Finding[] {
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const place = (severity: Severity) => (severity === 'unknown' ? -1 : knownSeverities.indexOf(severity));
  return [...byFingerprint.values()]
    .sort(byText(({ ruleId, title }) => `${ruleId} ${title}`))
    .sort((a, b) => place(a.severity) - place(b.severity));
}

/** The server fetches the repository itself, and tells no commit. */
function aboutSource({ evidence: { facts, exported } }: { readonly evidence: Evidence }): string[] {
  if (exported === undefined) return [];
  const name = facts.repositoryName ?? exported.repositoryId;
  return [
    `The server scanned '${exported.reference}' of '${name}' as its own connection sees it, and does not tell the commit.`,
  ];
}

async function nativeReports(
  deps: EvidenceDeps,
  all: readonly { readonly id: string; readonly evidence: Evidence }[],
  kinds: readonly ReportKind[],
  signal: AbortSignal,
): Promise<NativeReport[]> {
  const reports: NativeReport[] = [];
  const exported = new Set<string>();
  for (const [index, { id, evidence }] of all.entries()) {
    const suffix = index === 0 ? '' : `-${index + 1}`;
    const name = index === 0 ? {} : { name: `scan${suffix}` };
    const source = JSON.stringify(evidence.exported);
    const isOurs = evidence.exported !== undefined && evidence.newerScan === undefined;
    const isNew = isOurs && !exported.has(source);
    exported.add(source);
    if (isNew && kinds.includes('cyclonedx') && evidence.bomBytes)
      reports.push({ kind: 'cyclonedx', ...name, content: evidence.bomBytes });
    if (isNew && kinds.includes('spdx') && evidence.exported) {
      const spdx = await exportSpdx(deps, evidence.exported, signal);
      if (spdx) reports.push({ kind: 'spdx', ...name, content: spdx.bytes });
    }
    if (kinds.includes('pdf')) reports.push(...(await exportPdfs(deps, id, suffix, signal)));
  }
  return reports;
}
