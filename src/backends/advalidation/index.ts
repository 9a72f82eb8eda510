import { ScangateError } from '../../core/errors.ts';
import type { ScanRef } from '../../core/model/scan.ts';
import type { Backend } from '../../core/ports/backend.ts';
import type { BackendDeps, BackendModule } from '../backend-module.ts';
import { aboutOf, gradingOf, servedNotices } from './about.ts';
import { creativeCheck } from './checks.ts';
import { type Client, createClient } from './client.ts';
import { type AdvalidationOptions, advalidationOptions, parseOptions } from './options.ts';
import { resultsOf } from './results.ts';
import { parseScanId, type ScanHandle } from './scan-id.ts';
import { rescan, startedScan, uploadAndScan } from './start.ts';
import { createStatusReader } from './status.ts';
import { readThresholds } from './thresholds.ts';
import { readTree } from './tree.ts';

const id = 'advalidation';
const address = 'https://app.advalidation.io';

/** Advalidation: tests advertising creatives against an ad specification (https://advalidation.com/docs). */
export const advalidationBackend: BackendModule = {
  checks: [creativeCheck],
  attaches: true,
  connection: { baseUrl: address, credentials: [['api-key']] },
  options: advalidationOptions,
  delivers: [],
  namesNoFixes: true,
  senseless: {
    kinds: ['cyclonedx', 'spdx', 'gitlab'],
    reason: 'Advalidation tests advertising creatives, which have no components and no vulnerabilities',
  },
  checkOptions: (options, spelled) => parseOptions(options, spelled).problems,
  create: (options, deps) => createAdvalidationBackend(parseOptions(options, 'options').options, deps),
};

function createAdvalidationBackend(options: AdvalidationOptions, deps: BackendDeps): Backend {
  const { http, clock, logger, baseUrl, apiKey = '' } = deps;
  const client = createClient(http, baseUrl ?? new URL(address), apiKey);
  const creativeId = options['creative-id'];
  const way = creativeId === undefined ? uploadAndScan(client, options, logger) : rescan(client, creativeId);
  const readStatus = createStatusReader(client, clock);
  return {
    id,
    checks: advalidationBackend.checks,
    async preflight(target, signal) {
      await client.whoAmI(signal);
      await way.check(target, signal);
    },
    start: way.start,
    find: way.find,
    status: (ref, signal) => readStatus(parseScanId(ref.id), signal),
    async attach(scanId, signal) {
      const handle = parseScanId(scanId);
      const creative = await client.creative(handle.creativeId, signal, { names: 'scan' });
      if (handle.scanId === undefined) return startedScan(creative, creative.latestScanStatus);
      return startedScan(creative, await client.scan(handle.scanId, signal));
    },
    async results(ref, signal) {
      const tree = await readTree({ client, clock }, await resolved(client, ref, signal), signal);
      const thresholds = await readThresholds(client, tree.creative, logger, signal);
      const results = resultsOf(tree, gradingOf(options), thresholds, aboutOf(options, tree.creative));
      return {
        ...results,
        notices: [...(results.notices ?? []), ...servedNotices(options)],
        nativeReports: [],
      };
    },
  };
}

/** An upload whose scan had no id when it was started has one now. */
async function resolved(
  client: Client,
  { id: refId }: ScanRef,
  signal: AbortSignal,
): Promise<Required<ScanHandle>> {
  const { creativeId, scanId } = parseScanId(refId);
  if (scanId !== undefined) return { creativeId, scanId };
  const { latestScanStatus } = await client.creative(creativeId, signal);
  if (latestScanStatus) return { creativeId, scanId: latestScanStatus.id };
  throw new ScangateError('SCAN_NOT_FOUND', `creative ${creativeId} has no scan`);
}
