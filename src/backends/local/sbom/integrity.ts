import type { Hash } from '../../../core/model/sbom.ts';

const algorithms = {
  md5: { name: 'MD5', bytes: 16 },
  sha1: { name: 'SHA-1', bytes: 20 },
  sha256: { name: 'SHA-256', bytes: 32 },
  sha384: { name: 'SHA-384', bytes: 48 },
  sha512: { name: 'SHA-512', bytes: 64 },
} as const;

/**
 * The digests in an `integrity` field (W3C Subresource Integrity: `sha512-<base64>?options`, several parted by space).
 * What has the wrong length for its algorithm, or an unknown one, is no digest.
 */
export function hashesOf(integrity: unknown): readonly Hash[] {
  if (typeof integrity !== 'string') return [];
  return integrity.split(/\s+/, 20).flatMap((part) => {
    const found = /^(md5|sha1|sha256|sha384|sha512)-([A-Za-z0-9+/]{2,88}={0,2})(?:\?|$)/.exec(part);
    const algorithm = algorithms[found?.[1] as keyof typeof algorithms];
    const bytes = Buffer.from(found?.[2] ?? '', 'base64');
    return algorithm?.bytes === bytes.length
      ? [{ algorithm: algorithm.name, hex: bytes.toString('hex') }]
      : [];
  });
}

/** A digest as Python's tools and others write it, `sha256:<hexadecimal>`; parted by `=` in the fragment of a URL. */
export function digestOf(written: unknown): readonly Hash[] {
  if (typeof written !== 'string') return [];
  const found = /^(md5|sha1|sha256|sha384|sha512)[:=]([0-9a-fA-F]{32,128})$/.exec(written);
  const algorithm = algorithms[found?.[1] as keyof typeof algorithms];
  const hex = (found?.[2] ?? '').toLowerCase();
  return algorithm?.bytes === hex.length / 2 ? [{ algorithm: algorithm.name, hex }] : [];
}
