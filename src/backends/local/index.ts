import { randomUUID } from 'node:crypto';

import type { ScanResults } from '../../core/model/scan.ts';
import type { Backend } from '../../core/ports/backend.ts';
import { line } from '../../core/text.ts';
import type { BackendDeps, BackendModule } from '../backend-module.ts';
import { openCheckout } from './checkout/open-checkout.ts';
import { type LocalOptions, parseLocalOptions } from './options.ts';
import { readSbom } from './sbom/read-sbom.ts';
import { notChecked, vulnerabilityCheck } from './vulnerabilities/check.ts';

const id = 'local';

/** The embedded scanner: reads the checkout itself; no account, no server, nothing of the checkout is run. */
export const localBackend: BackendModule = {
  checks: [
    { name: 'sbom', categories: ['sca', 'malware'] },
    vulnerabilityCheck,
    { name: 'secrets', categories: ['secret'] },
  ],
  attaches: false,
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
    scans.get(scanId) ?? Promise.reject(new Error(`no scan ${scanId} in this process`));
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
  const checkout = await openCheckout(path, options, signal);
  deps.logger.progress(line`reading lockfiles`);
  const reading = await readSbom(checkout, signal);
  const { findSecrets } = await import('./secrets/index.ts');
  const [vulnerabilities, secrets] = await Promise.all([
    checkVulnerabilities(reading, deps, signal),
    findSecrets(checkout, deps, signal),
  ]);
  return {
    findings: [...vulnerabilities.findings, ...secrets.findings],
    checks: [reading.check, vulnerabilities.check, secrets.check],
    sbom: reading.sbom,
    nativeReports: [],
  };
}

async function checkVulnerabilities(
  { sbom, check: sbomCheck }: Awaited<ReturnType<typeof readSbom>>,
  deps: BackendDeps,
  signal: AbortSignal,
) {
  if (deps.offline) return { findings: [], check: notChecked("'offline' is set, so nothing was asked") };
  if (sbom.components.length === 0 && sbomCheck.state !== 'complete')
    return { findings: [], check: notChecked('no component is known to ask about') };
  const { findVulnerabilities } = await import('./vulnerabilities/index.ts');
  return findVulnerabilities(sbom.components, deps, signal);
}
