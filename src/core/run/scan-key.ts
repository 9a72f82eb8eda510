import { createHash } from 'node:crypto';
import type { ScannedCode } from '../model/scan.ts';

/** What a run is, as far as another one is the same run again. No secret is among it. */
export interface RunIdentity {
  /** Where it runs: `terminal`, `gitlab`, … */
  readonly platform: string;
  /** The job within the pipeline, the same for each attempt at it; absent where there is no such thing. */
  readonly job?: string;
  readonly code: ScannedCode;
  /** The folder scanned, relative to the work tree, with `/`; empty for all of it. */
  readonly folder: string;
  readonly backend: string;
  /** Origin and path of the backend's address, where one was given. */
  readonly address?: string;
  /** The settings that decide what is scanned. */
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * SHA-256 over the identity, each part preceded by its length; a nonce makes the key that of one run alone. The order
 * in which options were written does not matter.
 */
export function scanKeyOf(identity: RunIdentity, nonce?: string): string {
  const { platform, job, code, folder, backend, address, options } = identity;
  const { repository, ref, sha } = code;
  const hash = createHash('sha256');
  const parts = [platform, job, repository, ref, sha, folder, backend, address, canonical(options), nonce];
  for (const part of parts) hash.update(part === undefined ? '-;' : `${Buffer.byteLength(part)}:${part};`);
  return hash.digest('hex');
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
