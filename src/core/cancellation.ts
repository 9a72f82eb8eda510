import { ScangateError } from './errors.ts';
import type { CancelSignal } from './outcome.ts';

/** The reason of an `AbortSignal` that a process signal fired. */
export class Cancellation extends ScangateError {
  readonly signal: CancelSignal;

  constructor(signal: CancelSignal) {
    super('CANCELLED', `stopped by ${signal}`);
    this.signal = signal;
  }
}
