import { cut } from '../../core/cut.ts';
import { ScangateError } from '../../core/errors.ts';
import { mostFindings } from '../../core/limits.ts';
import type { Check } from '../../core/model/check.ts';
import type { ScanResults } from '../../core/model/scan.ts';
import { refuseMoreThan } from '../../core/too-large.ts';
import { checksOf } from './checks.ts';
import type { OwnReports } from './native-reports.ts';
import { normalise } from './normalise.ts';
import { type CompletedAnswer, completedAnswer } from './schema.ts';
import type { LevelMap } from './severity.ts';
import { stateOf } from './state.ts';
import { undetailed } from './undetailed.ts';

/** What a completed scan says, and how many results it lists. */
export interface ReadResults {
  readonly results: Omit<ScanResults, 'nativeReports'>;
  readonly listed: number;
}

/** What was ordered, as far as an answer repeats it. */
export interface Ordered {
  readonly repository_name: string;
  readonly branch_name: string;
}

/**
 * Reads the answer of a completed scan. Throws `BACKEND_PROTOCOL`, transient since the list may be written later than
 * the state, where it holds no list of findings: that never means that there are none; and `RESULTS_TOO_LARGE`.
 */
export function readResults(
  answer: unknown,
  scanId: string,
  levels: LevelMap,
  ordered?: Ordered,
): ReadResults {
  const read = completedAnswer.safeParse(answer).data;
  if (read === undefined || stateOf(read.status) !== 'completed')
    throw unusable(scanId, 'its results cannot be read');
  if (read.scan_id !== undefined && read.scan_id.toLowerCase() !== scanId.toLowerCase())
    throw unusable(scanId, 'the answer is of another scan');
  const { vulnerabilities, findings, summary = {} } = read;
  if (!vulnerabilities && !findings) throw unusable(scanId, 'the answer holds no list of findings');
  const entries = [...(vulnerabilities ?? []), ...(findings ?? [])];
  refuseMoreThan(mostFindings, entries.length, 'findings');
  const normalised = normalise(entries, levels);
  const rest = undetailed(summary, normalised.severities, levels);
  const { unreadable } = normalised;
  const reasons = [
    ...contradictions(read, ordered),
    ...(rest.count > 0
      ? [`${number(rest.count)} findings are counted, but not listed, so what kind they are is not known`]
      : []),
    ...(unreadable > 0
      ? [`${number(unreadable)} listed findings cannot be read, so what kind they are is not known`]
      : []),
  ];
  return {
    listed: entries.length,
    results: {
      findings: [...normalised.findings, ...rest.findings],
      checks: checksOf(scopeOf(read), reasons),
      notices: [headOfBranch(read), ...reasons.map((reason) => `${reason}.`)],
    },
  };
}

/** Why an answer is not taken for the whole truth about what was ordered. */
function contradictions(
  { success, error, repository_name: repository, branch_name: branch }: CompletedAnswer,
  ordered: Ordered | undefined,
): string[] {
  const isFailed = success === false || error !== undefined;
  const isOther = (said: string | undefined, asked: string | undefined) =>
    said !== undefined && asked !== undefined && !isSameName(said, asked);
  return [
    ...(isFailed
      ? [`the scan is completed, but Rafter names an error${error ? `: ${cut(error, 200)}` : ''}`]
      : []),
    ...(isOther(repository, ordered?.repository_name)
      ? [`the results are of ${repository}, but ${ordered?.repository_name} was ordered`]
      : []),
    ...(isOther(branch, ordered?.branch_name)
      ? [`the results are of branch ${branch}, but ${ordered?.branch_name} was ordered`]
      : []),
  ];
}

/** Documents do not say in which form an answer repeats a name: one may be the end of the other. */
function isSameName(a: string, b: string): boolean {
  const [one, other] = [`/${a.toLowerCase()}`, `/${b.toLowerCase()}`];
  return one.endsWith(other) || other.endsWith(one);
}

/**
 * Adds Rafter's own reports. The list is made of what the SARIF log holds, so beside a log that has more it is not
 * believed to be all.
 */
export function withOwnReports(
  { results, listed }: ReadResults,
  { reports, sarifResults = 0 }: OwnReports,
): ScanResults {
  const nativeReports = reports;
  if (sarifResults <= listed) return { ...results, nativeReports };
  const more = `Rafter's own SARIF log has ${number(sarifResults)} results, but its list of findings ${number(listed)}`;
  const doubt = (check: Check): Check => ({
    ...check,
    state: 'incomplete',
    reasons: [...check.reasons, more],
  });
  return {
    ...results,
    checks: results.checks.map(doubt),
    notices: [...(results.notices ?? []), `${more}.`],
    nativeReports,
  };
}

function unusable(scanId: string, why: string): ScangateError {
  return new ScangateError('BACKEND_PROTOCOL', `scan ${scanId} is completed, but ${why}`, {
    transient: true,
    hint: 'Look at the scan in your Rafter account; the server may be newer than this Scangate.',
  });
}

/** `branch main of acme/shop, fast mode` */
function scopeOf({ branch_name, repository_name, scan_mode, mode }: CompletedAnswer): string {
  const branch = branch_name === undefined ? 'a branch' : `branch ${branch_name}`;
  const repository = repository_name === undefined ? '' : ` of ${repository_name}`;
  const how = scan_mode ?? mode;
  return `${branch}${repository}${how === undefined ? '' : `, ${how} mode`}`;
}

function headOfBranch({ branch_name, repository_name }: CompletedAnswer): string {
  const branch = branch_name === undefined ? 'the branch' : `branch '${branch_name}'`;
  const repository = repository_name === undefined ? '' : ` of ${repository_name}`;
  return `Rafter scans the head of ${branch}${repository} as it is on its host, and names no commit: it may be another one than that of the checkout.`;
}

function number(count: number): string {
  return count.toLocaleString('en-US');
}
