import { ScangateError } from '../../core/errors.ts';
import type { ScanTarget } from '../../core/model/scan.ts';
import type { ScanOrder, StartedScan } from '../../core/ports/backend.ts';
import type { Logger } from '../../core/ports/logger.ts';
import { type CampaignPlan, planCampaign } from './campaign.ts';
import type { Client } from './client.ts';
import type { AdvalidationOptions } from './options.ts';
import { formatScanId } from './scan-id.ts';
import type { Campaign, Creative, Scan } from './schema.ts';
import { statusOf } from './state.ts';
import { readUpload, uploadName } from './upload.ts';
import { webPage } from './web-page.ts';

/** One way to come to a scan. */
export interface Start {
  /** Asks whether what the options name is there. */
  check(target: ScanTarget, signal: AbortSignal): Promise<void>;
  start(order: ScanOrder, signal: AbortSignal, noAttemptAfter: AbortSignal): Promise<StartedScan>;
  find(order: ScanOrder, signal: AbortSignal): Promise<StartedScan | undefined>;
}

/** Scans a creative again. */
export function rescan(client: Client, creativeId: number): Start {
  /** The latest scan before the one that was asked for, by order. */
  const before = new Map<string, number | undefined>();
  return {
    async check(_, signal) {
      await client.creative(creativeId, signal);
    },
    async start({ key }, signal, noAttemptAfter) {
      const creative = await client.creative(creativeId, noAttemptAfter);
      before.set(key, creative.latestScanStatus?.id);
      const scan = await client.rescan(creativeId, signal, noAttemptAfter);
      return startedScan(creative, scan);
    },
    /** A scan is of this order when it came after its start; of an earlier run's order, when it has not ended. */
    async find({ key }, signal) {
      const creative = await client.creative(creativeId, signal);
      const latest = creative.latestScanStatus;
      if (!latest || isLost(latest)) return undefined;
      const isNew = before.has(key) ? latest.id !== before.get(key) : !hasEnded(latest);
      return isNew ? startedScan(creative, latest) : undefined;
    },
  };
}

/** Uploads a creative, whose first scan starts by itself. */
export function uploadAndScan(client: Client, options: AdvalidationOptions, logger: Logger): Start {
  const plan = (target: ScanTarget, signal: AbortSignal) =>
    planCampaign(client, options, target, logger, signal);
  /** Looked up by the check right before; good for one start, since that may make the campaign. */
  let checked: CampaignPlan | undefined;
  const ensureCampaign = async (target: ScanTarget, signal: AbortSignal): Promise<Campaign> => {
    const planned = checked ?? (await plan(target, signal));
    checked = undefined;
    if ('existing' in planned) return planned.existing;
    try {
      return await client.createCampaign(planned.missing, signal);
    } catch (thrown) {
      if (!(thrown instanceof ScangateError) || !thrown.transient) throw thrown;
      // It may have been made although no answer came.
      const again = await plan(target, signal);
      if ('existing' in again) return again.existing;
      throw thrown;
    }
  };
  return {
    async check(target, signal) {
      await readUpload(options, target, '');
      checked = await plan(target, signal);
    },
    async start({ target, key }, signal, noAttemptAfter) {
      const upload = await readUpload(options, target, key);
      const campaign = await ensureCampaign(target, noAttemptAfter);
      const creative = await client.upload(campaign.id, upload, signal, noAttemptAfter);
      return startedScan(creative, creative.latestScanStatus);
    },
    async find({ target, key }, signal) {
      const planned = await plan(target, signal);
      if (!('existing' in planned)) return undefined;
      const { items } = await client.creativesOf(planned.existing.id, signal);
      const name = uploadName(options.file, key);
      const newest = items.filter((creative) => creative.name === name).sort((a, b) => b.id - a.id)[0];
      if (!newest || (newest.latestScanStatus && isLost(newest.latestScanStatus))) return undefined;
      return startedScan(newest, newest.latestScanStatus);
    },
  };
}

/** The handle of a scan of a creative; `null` while the creative names none. */
export function startedScan(creative: Creative, scan: Pick<Scan, 'id'> | null): StartedScan {
  const id = formatScanId({ creativeId: creative.id, ...(scan ? { scanId: scan.id } : {}) });
  const url = webPage(creative.shareURL);
  return { ref: { backend: 'advalidation', id, ...(url === undefined ? {} : { url }) } };
}

function hasEnded(scan: Scan): boolean {
  return statusOf(scan).state === 'completed' || isLost(scan);
}

function isLost(scan: Scan): boolean {
  const { state } = statusOf(scan);
  return state === 'failed' || state === 'cancelled';
}
