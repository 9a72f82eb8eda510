import { InputError } from '../../core/errors.ts';

/** What a scan is found again by. */
export interface ScanHandle {
  readonly creativeId: number;
  /** Absent while the creative names no scan: that of an upload is made some time after it. */
  readonly scanId?: number;
}

/** `100-300`: creative and scan; `100` alone stands for the latest scan of creative 100. */
export function formatScanId({ creativeId, scanId }: ScanHandle): string {
  return scanId === undefined ? `${creativeId}` : `${creativeId}-${scanId}`;
}

/** Rejects what `formatScanId` never makes. */
export function parseScanId(id: string): ScanHandle {
  const [, creative, scan] = /^([1-9]\d{0,14})(?:-([1-9]\d{0,14}))?$/.exec(id) ?? [];
  if (creative === undefined)
    throw new InputError([
      {
        input: 'scan-id',
        message: `'${id}' is no scan of Advalidation`,
        hint: 'Give the ids of creative and scan as in 100-300, or that of the creative alone.',
      },
    ]);
  const creativeId = Number(creative);
  return scan === undefined ? { creativeId } : { creativeId, scanId: Number(scan) };
}
