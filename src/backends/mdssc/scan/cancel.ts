import { ScangateError } from '../../../core/errors.ts';
import { isTerminal } from '../../../core/model/scan.ts';
import { pathOf } from '../wire/address.ts';
import type { MdsscClient } from '../wire/client.ts';
import { countOf, objectOf } from '../wire/fold.ts';
import type { ScanReader } from './scan-reader.ts';

/** `POST /scans/{id}` stops a scan and keeps what it has; resolves as well for one that has ended. */
export async function cancelScan(
  client: MdsscClient,
  reader: ScanReader,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const about = `scan ${id} was not stopped`;
  try {
    const { value } = await client.ask(
      {
        path: pathOf('scans', id),
        method: 'POST',
        meaning: { about, notFound: 'SCAN_NOT_FOUND' },
        sending: { repeatable: true, budgetMs: 0 },
      },
      signal,
    );
    const told = countOf(objectOf(value).statuscode) ?? 200;
    if (told >= 400) throw new ScangateError('BACKEND_PROTOCOL', `${about}: the server answered ${told}`);
  } catch (thrown) {
    signal.throwIfAborted();
    if (!(await hasEnded(reader, id, signal))) throw thrown;
  }
}

async function hasEnded(reader: ScanReader, id: string, signal: AbortSignal): Promise<boolean> {
  try {
    const { status } = await reader.standing(id, signal);
    return isTerminal(status.state);
  } catch {
    signal.throwIfAborted();
    return false;
  }
}
