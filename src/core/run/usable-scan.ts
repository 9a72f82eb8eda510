import { ScangateError } from '../errors.ts';
import { isScanId } from '../model/scan.ts';
import type { StartedScan } from '../ports/backend.ts';

/** The scan that a backend named; throws `BACKEND_PROTOCOL` for an id that cannot be put into a request. */
export function usableScan(started: StartedScan): StartedScan {
  const { id } = started.ref;
  if (isScanId(id)) return started;
  throw new ScangateError(
    'BACKEND_PROTOCOL',
    `the backend gave the scan an id that cannot be used: '${id}'`,
    { mayHaveRun: true },
  );
}
