import { randomBytes } from 'node:crypto';
import type { Settings } from '../config/inputs.ts';
import type { ScanTarget } from '../core/model/scan.ts';
import type { ScanOrder } from '../core/ports/backend.ts';
import { scanKeyOf } from '../core/run/scan-key.ts';
import type { Job } from './job.ts';

/** Where a command runs, and what it is about. */
export interface Place {
  readonly job: Job;
  readonly target: ScanTarget;
  /** The folder scanned, relative to the work tree. */
  readonly folder: string;
}

type Ordered = Pick<Settings, 'backend' | 'reuse-scan'> &
  Partial<Pick<Settings, 'options' | 'base-url' | 'scan-id'>>;

/** What a run orders, and whether an earlier run may have ordered the same. */
export interface Ordering {
  readonly order: ScanOrder;
  readonly reuse: boolean;
  /** Makes the key that of this run alone, where nothing is reused. */
  readonly nonce?: string;
}

/**
 * An earlier scan is known to be of the same code, and this run's to take up and to stop, only where an attempt at the
 * same CI job has started it for a known commit. A scan that is taken up by its id was ordered by somebody else, so it
 * is never kept as that of this order.
 */
export function orderOf(settings: Ordered, place: Place): Ordering {
  const { target, job } = place;
  const again = target.sha !== undefined && job.id !== undefined && settings['scan-id'] === undefined;
  if (settings['reuse-scan'] === 'auto' && again)
    return { order: { target, key: keyOf(settings, place) }, reuse: true };
  const nonce = randomBytes(16).toString('hex');
  return { order: { target, key: keyOf(settings, place, nonce) }, reuse: false, nonce };
}

/** The key of an order with these settings, and with this nonce if it had one. */
export function keyOf(settings: Ordered, { target, job, folder }: Place, nonce?: string): string {
  const { path: _, ...code } = target;
  const { backend, options = {}, 'base-url': url } = settings;
  const { platform, id } = job;
  return scanKeyOf(
    {
      platform,
      ...(id === undefined ? {} : { job: id }),
      code,
      folder,
      backend,
      ...(url === undefined ? {} : { address: `${url.origin}${url.pathname}` }),
      options,
    },
    nonce,
  );
}
