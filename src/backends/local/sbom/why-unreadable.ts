import { ScangateError } from '../../../core/errors.ts';
import { systemErrorInWords } from '../checkout/system-error.ts';
import { Unreadable } from './data.ts';

/**
 * Why a file of the checkout could not be read, as a sentence that begins with its path from the root and tells
 * nothing of where that is on this machine.
 */
export function whyUnreadable(path: string, thrown: unknown): string {
  if (thrown instanceof ScangateError && thrown.message.startsWith(path)) return thrown.message;
  if (thrown instanceof ScangateError || thrown instanceof Unreadable) return `${path} ${thrown.message}`;
  return `${path} cannot be read: ${systemErrorInWords(thrown)}`;
}
