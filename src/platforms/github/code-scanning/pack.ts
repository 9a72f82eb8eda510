import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { SarifLog } from './sarif.ts';
import { limits, type Trimmed, trimSarif } from './trim.ts';

const compress = promisify(gzip);

export interface Packed extends Pick<Trimmed, 'dropped'> {
  /** gzip, then base64: what the API takes. */
  readonly content: string;
}

/** The log as it is uploaded, with fewer results where it would be too large; undefined where it has no run. */
export async function packSarif(
  log: SarifLog,
  category: string,
  mostBytes: number = limits.bytes,
): Promise<Packed | undefined> {
  for (let mostResults: number = limits.results; mostResults > 0; mostResults = Math.floor(mostResults / 2)) {
    const { log: trimmed, dropped } = trimSarif(log, category, mostResults);
    if (trimmed.runs.length === 0) return undefined;
    const packed = await compress(JSON.stringify(trimmed));
    if (packed.length <= mostBytes) return { content: packed.toString('base64'), dropped };
  }
  return undefined;
}
