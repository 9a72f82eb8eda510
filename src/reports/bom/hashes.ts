import type { Hash } from '../../core/model/sbom.ts';
import { unique } from '../unique.ts';

const hexLengths: Readonly<Record<Hash['algorithm'], number>> = {
  MD5: 32,
  'SHA-1': 40,
  'SHA-256': 64,
  'SHA-384': 96,
  'SHA-512': 128,
};

/** The digests that are as long as their algorithm makes them, each once. */
export function soundHashes(hashes: readonly Hash[]): Hash[] {
  const sound = hashes.filter(({ algorithm, hex }) => hex.length === hexLengths[algorithm]);
  return [...unique(sound, ({ hex }) => hex)];
}
