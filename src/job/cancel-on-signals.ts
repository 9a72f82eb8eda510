import { Cancellation } from '../core/cancellation.ts';
import type { Host } from './host.ts';

/** A signal that is aborted, with a `Cancellation`, when the process is asked to end. */
export function cancelOnSignals(host: Host): AbortSignal {
  const controller = new AbortController();
  host.onSignal((signal) => controller.abort(new Cancellation(signal)));
  return controller.signal;
}
