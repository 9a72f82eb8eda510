import { ScangateError } from '../../core/errors.ts';
import type { ScanRef } from '../../core/model/scan.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { HttpError } from '../../http/http-client.ts';
import type { Client } from './client.ts';
import { type Counts, readCounts } from './counts.ts';
import type { Scan, Vulnerability } from './schema.ts';
import { scanStatus } from './state.ts';

/** A scan may be completed a while before its summary is there, and that before its findings are listed. */
const lookAgainMs = 5_000;
const mostLooksForCounts = 13;
const mostLooksForFindings = 4;

/** What AppSec+ says about a completed scan. */
export interface Evidence {
  readonly scan: Scan;
  /** Absent: there is no summary, or none that can be read. */
  readonly counts?: Counts;
  /** Its findings, each once, in whatever state. */
  readonly listed: readonly Vulnerability[];
  /** Why the list is not whole: `its pages repeat themselves`. */
  readonly gap?: string;
  /** Why there is no list, although it may not be empty. */
  readonly withheld?: string;
}

/**
 * Reads the summary and the findings, a little longer where they are late. Findings that must not be read are withheld
 * when there is a summary to judge by. Rejects while the scan is not completed, to be asked again.
 */
export async function readEvidence(
  clock: Clock,
  client: Client,
  ref: ScanRef,
  signal: AbortSignal,
): Promise<Evidence> {
  const { scan, counts } = await completedScan(clock, client, ref, signal);
  for (let look = 1; ; look += 1) {
    const list = await ownFindings(client, scan, counts, signal);
    const late = counts !== undefined && !list.withheld && list.listed.length < counts.total;
    if (!late || look === mostLooksForFindings) return { scan, ...(counts ? { counts } : {}), ...list };
    await clock.sleep(lookAgainMs, signal);
  }
}

async function completedScan(
  clock: Clock,
  client: Client,
  { id }: ScanRef,
  signal: AbortSignal,
): Promise<{ readonly scan: Scan; readonly counts: Counts | undefined }> {
  for (let look = 1; ; look += 1) {
    const scan = await client.scan(id, signal);
    const { state } = scanStatus(scan.status);
    if (state !== 'completed') throw notCompleted(scan);
    const counts = readCounts(scan.summary);
    if (counts !== undefined || look === mostLooksForCounts) return { scan, counts };
    await clock.sleep(lookAgainMs, signal);
  }
}

function notCompleted({ id, status }: Scan): ScangateError {
  const message = `scan ${id} was completed, and now it is '${status}'`;
  return new ScangateError('BACKEND_PROTOCOL', message, { transient: true });
}

/** The documents have no filter for a scan, so the list is that of the whole application. */
async function ownFindings(
  client: Client,
  { id, applicationId }: Scan,
  counts: Counts | undefined,
  signal: AbortSignal,
): Promise<Pick<Evidence, 'listed' | 'gap' | 'withheld'>> {
  try {
    const { entries, gap } = await client.vulnerabilities(applicationId, signal);
    return { listed: entries.filter(({ scanId }) => scanId === id), ...(gap === undefined ? {} : { gap }) };
  } catch (thrown) {
    if (counts === undefined || !isWithheld(thrown)) throw thrown;
    return { listed: [], withheld: thrown.message };
  }
}

function isWithheld(thrown: unknown): thrown is ScangateError {
  return (
    thrown instanceof ScangateError &&
    thrown.cause instanceof HttpError &&
    (thrown.cause.status === 403 || thrown.cause.status === 404)
  );
}
