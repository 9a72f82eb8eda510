import { createHash } from 'node:crypto';
import type { Category, Fingerprint } from './model/finding.ts';

/**
 * SHA-256 over the category and the parts that identify a finding, each preceded by its length, so that moving a
 * character from one part to the next gives another fingerprint. The parts must not hold a secret, a line number or
 * anything else that changes while the finding stays.
 */
export function fingerprintOf(category: Category, ...parts: readonly string[]): Fingerprint {
  const hash = createHash('sha256');
  for (const part of [category, ...parts]) hash.update(`${Buffer.byteLength(part)}:${part};`);
  return hash.digest('hex');
}
