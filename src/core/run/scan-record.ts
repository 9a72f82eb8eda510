import { toScangateError } from '../errors.ts';
import type { ScanRef } from '../model/scan.ts';
import type { Backend } from '../ports/backend.ts';
import type { Logger } from '../ports/logger.ts';
import type { ScanState, StateStore } from '../ports/state-store.ts';
import { line } from '../text.ts';

export interface RecordDeps {
  readonly backend: Backend;
  readonly state: StateStore;
  readonly logger: Logger;
}

/** How far the scan of this run has come, kept for a later process as well. */
export interface ScanRecord {
  /** Undefined until a start may have been sent. */
  readonly current: ScanState | undefined;
  /** Before a start is sent; rejects where that cannot be kept, so that no scan is started that nobody could find. */
  starting(): Promise<void>;
  /** The scan has this id, whether it was started here or may be taken up: from now on a signal stops it. */
  started(scan: ScanRef): Promise<void>;
  /** The scan, whose id is known, goes on although nobody waits. */
  left(): Promise<void>;
  ended(): Promise<void>;
}

/** A backend whose work ends with this process leaves nothing behind, so nothing is kept for it. */
export function createScanRecord(
  { backend, state, logger }: RecordDeps,
  identity: Pick<ScanState, 'key' | 'nonce'>,
): ScanRecord {
  const outlives = backend.attach !== undefined || backend.find !== undefined || backend.cancel !== undefined;
  let current: ScanState | undefined;
  const keep = async ({ phase, scan }: Pick<ScanState, 'phase' | 'scan'>) => {
    current = { ...identity, backend: backend.id, phase, ...(scan ? { scan } : {}) };
    if (outlives) await state.write(current);
  };
  const keepOrWarn = (phase: ScanState['phase'], scan: ScanRef | undefined = current?.scan) =>
    keep(scan ? { phase, scan } : { phase }).catch((thrown: unknown) =>
      logger.warn(line`the state of the scan was not kept: ${toScangateError(thrown).message}`),
    );
  return {
    get current() {
      return current;
    },
    starting: () => keep({ phase: 'starting' }),
    started: (scan) => keepOrWarn('started', scan),
    left: () => keepOrWarn('left'),
    ended: () => keepOrWarn('ended'),
  };
}
