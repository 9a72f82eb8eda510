import { getSystemErrorMessage } from 'node:util';

/** What the system said, in words: its own message would tell where the checkout lies on this machine. */
export function systemErrorInWords(thrown: unknown): string {
  const errno = thrown instanceof Error && 'errno' in thrown ? thrown.errno : undefined;
  return typeof errno === 'number' ? getSystemErrorMessage(errno) : 'unexpected error';
}
