import { randomBytes } from 'node:crypto';
import type { Settings } from '../config/inputs.ts';
import type { ScanTarget } from '../core/model/scan.ts';
import type { Backend, ScanOrder } from '../core/ports/backend.ts';
import { scanKeyOf } from '../core/run/scan-key.ts';
import type { Job } from './job.ts';

/** What a run orders, and whether an earlier run may have ordered the same. */
export interface Ordering {
  readonly order: ScanOrder;
  readonly reuse: boolean;
  /** Makes the key that of this run alone, where nothing is reused. */
  readonly nonce?: string;
}

/**
 * An earlier scan can only be of the same code where the commit is known, and, for a backend that is sent the files,
 * where a CI has checked out just that commit.
 */
export function orderOf(settings: Settings, target: ScanTarget, job: Job, backend: Backend): Ordering {
  const sameCode = target.sha !== undefined && (job.id !== undefined || !backend.sendsFiles);
  if (settings['reuse-scan'] === 'auto' && sameCode)
    return { order: { target, key: keyOf(settings, target, job) }, reuse: true };
  const nonce = randomBytes(16).toString('hex');
  return { order: { target, key: keyOf(settings, target, job, nonce) }, reuse: false, nonce };
}

/** The key of an order with these settings, and with this nonce if it had one. */
export function keyOf(settings: Settings, target: ScanTarget, job: Job, nonce?: string): string {
  const { path: _, ...code } = target;
  const { backend, options = {} } = settings;
  const { platform, id } = job;
  return scanKeyOf({ platform, ...(id === undefined ? {} : { job: id }), code, backend, options }, nonce);
}
