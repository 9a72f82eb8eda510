import { InputError } from '../../core/errors.ts';
import type { ScanTarget } from '../../core/model/scan.ts';
import type { Backend, ScanOrder, StartedScan } from '../../core/ports/backend.ts';
import type { BackendDeps } from '../backend-module.ts';
import { chooseApplication } from './application.ts';
import { apiRoot } from './base-url.ts';
import { createClient } from './client.ts';
import { readEvidence } from './evidence.ts';
import { findScan } from './find.ts';
import type { AppsecplusOptions } from './options.ts';
import { policyNotices } from './policies.ts';
import { resultsOf } from './results.ts';
import { appsecplusChecks } from './scan-type.ts';
import type { Application, Scan } from './schema.ts';
import { startScan } from './start.ts';
import { scanStatus } from './state.ts';
import { tagOf } from './tag.ts';

const id = 'appsecplus';

/** There is no `cancel`: AppSec+ has no call that stops a scan. */
export function createAppsecplusBackend(options: AppsecplusOptions, deps: BackendDeps): Backend {
  const { baseUrl, clock } = deps;
  if (baseUrl === undefined)
    throw new InputError([
      { input: 'base-url', message: 'is not set, and AppSec+ has no address of its own' },
    ]);
  const client = createClient(deps, apiRoot(baseUrl));
  let chosen: Application | undefined;
  let tag: string | undefined;

  const applicationOf = async ({ repository }: ScanTarget, signal: AbortSignal): Promise<Application> => {
    chosen ??= chooseApplication(await client.applications(signal), options.application, repository);
    return chosen;
  };
  const bodyOf = async ({ target, key }: ScanOrder, signal: AbortSignal) => {
    const { id: applicationId } = await applicationOf(target, signal);
    tag = tagOf(key);
    return { applicationId, scanType: options['scan-type'], triggeredBy: tag };
  };
  const handleOf = (scan: Scan): StartedScan => ({ ref: { backend: id, id: scan.id } });

  return {
    id,
    checks: appsecplusChecks,
    async preflight(target, signal) {
      await applicationOf(target, signal);
    },
    async start(order, signal, noAttemptAfter) {
      const body = await bodyOf(order, AbortSignal.any([signal, noAttemptAfter]));
      const signals = { signal, noAttemptAfter };
      return handleOf(await startScan(deps, client, body, options['on-conflict'], signals));
    },
    async find(order, signal) {
      const found = await findScan(client, await bodyOf(order, signal), signal);
      return found && handleOf(found);
    },
    async attach(scanId, signal) {
      return handleOf(await client.scan(scanId, signal));
    },
    async status(ref, signal) {
      return scanStatus((await client.scan(ref.id, signal, 'never')).status);
    },
    async results(ref, signal) {
      const evidence = await readEvidence(clock, client, ref, signal);
      const results = resultsOf(evidence, options['scan-type'], tag);
      const { applicationId } = evidence.scan;
      if (!options['use-policies'] || applicationId === undefined) return results;
      const broken = await policyNotices(client, applicationId, results.findings, signal);
      return { ...results, notices: [...(results.notices ?? []), ...broken] };
    },
  };
}
