import { randomUUID } from 'node:crypto';
import { ScangateError } from '../../core/errors.ts';
import type { ScanResults } from '../../core/model/scan.ts';
import type { Backend } from '../../core/ports/backend.ts';
import { line } from '../../core/text.ts';
import type { BackendDeps, BackendModule } from '../backend-module.ts';
import { openCheckout } from './checkout/open-checkout.ts';
import { complianceCheck, licensesCheck, sbomCheck, secretsCheck, vulnerabilityCheck } from './checks.ts';
import { type LocalOptions, localOptions, parseLocalOptions } from './options.ts';
import { partsFor } from './parts.ts';
import { scanCheckout } from './scan.ts';

const id = 'local';

/** The embedded scanner: reads the checkout itself; no account, no server, nothing of the checkout is run. */
export const localBackend: BackendModule = {
  checks: [sbomCheck, vulnerabilityCheck, secretsCheck, complianceCheck, licensesCheck],
  attaches: false,
  options: localOptions,
  delivers: [],
  checkOptions: (options, spelled) => parseLocalOptions(options, spelled).problems,
  create: (options, deps) => createLocalBackend(parseLocalOptions(options, 'options').options, deps),
};

/**
 * Does the work in this process from `start` on; `status` answers when it is done. The work ends with the signal that
 * `start` was given.
 */
function createLocalBackend(options: LocalOptions, deps: BackendDeps): Backend {
  const scans = new Map<string, Promise<ScanResults>>();
  const resultsOf = (scanId: string) =>
    scans.get(scanId) ??
    Promise.reject(new ScangateError('SCAN_FAILED', `no scan ${scanId} was started in this process`));
  return {
    id,
    checks: localBackend.checks,
    async start({ target }, signal) {
      const ref = { backend: id, id: randomUUID() };
      const work = scan(target.path, options, deps, signal);
      work.catch(() => undefined);
      scans.set(ref.id, work);
      return { ref, pollAfterMs: 0 };
    },
    async status(ref) {
      await resultsOf(ref.id);
      return { state: 'completed' };
    },
    results: (ref) => resultsOf(ref.id),
  };
}

async function scan(
  path: string,
  options: LocalOptions,
  deps: BackendDeps,
  signal: AbortSignal,
): Promise<ScanResults> {
  deps.logger.progress(line`listing files`);
  const checkout = await openCheckout(path, { ...options, ownReports: deps.reportDir }, signal);
  return scanCheckout(checkout, await partsFor(options, deps), deps, signal);
}
